import { counted, number } from '../../../words/de/phrases.ts';
import type { Say } from '../words.ts';

/** How the file of a network is to be read. */
export const networkFile: Say['networkFile'] = {
  help: {
    directed:
      'die Verbindungen einer Kantenliste führen von der ersten zur zweiten Spalte; andere Formate sagen es selbst',
    nodes: 'eine Datei mit einer Zeile für jeden Knoten, damit auch die ohne Verbindung zählen',
    weight: 'die Spalte einer Kantenliste mit den Gewichten; ohne Angabe wird sie gesucht',
    relation: 'nur die Verbindungen einer Kantenliste mit diesem Wert in dieser Spalte',
    atLeast: 'nur die Verbindungen, die mindestens so viel wiegen',
  },
  relation: 'Schreib die Spalte und den Wert, wie in relation=advice.',
  reading: 'Die Datei wird gelesen …',
  lookingForCommunities: 'Gemeinschaften werden gesucht …',
  node: 'Knoten',
  noProbability: (from, to, weight) =>
    `Die Verbindung von ${from} und ${to} wiegt ${weight}; das ist keine Wahrscheinlichkeit. Gib allen Verbindungen eine mit --probability.`,
  notListed: (node, ties, nodes) =>
    `${node} hat eine Verbindung in ${ties} und steht nicht in ${nodes}. Ergänze es dort, oder lass --nodes weg.`,
  nothingComputed: (others) =>
    `Nichts wurde berechnet; bring die Datei in Ordnung und versuch es noch einmal.${others === 0 ? '' : ` Davon gibt es ${others} weitere.`}`,
};

/** `tertius measure` */
export const measure: Say['measure'] = {
  help: {
    is: 'ein Netzwerk in einer Datei messen: Kantenliste, GraphML, GEXF, Pajek oder JSON, mit gzip gepackt oder nicht',
    file: 'das Netzwerk',
    weighted:
      'Verbindungen zählen nach ihrem Gewicht, oder so oft sie in der Datei stehen; sonst jede einmal; mit --weight ebenso',
    model: 'Burts Summen innerhalb jedes Ego-Netzwerks oder über das ganze Netzwerk',
    measures: 'was gemessen wird, durch Kommas getrennt',
    csv: 'die Knoten als Tabelle ausgeben',
  },
  noMeasure: (name, names) => `Ein Maß „${name}“ gibt es nicht. Es gibt ${names}.`,
  lookingAtContacts: 'Es wird nachgesehen, wer unter den Kontakten jedes Knotens wen kennt …',
  drawing: 'Betweenness aus ausgelosten Wegen …',
  progress: (what, done, all) =>
    `${what === 'betweenness' ? 'Betweenness' : 'Ego-Betweenness'}: ${number(done)} von ${number(all)} Knoten`,
  size: (nodes, ties, { directed, weighted, model }) =>
    `${number(nodes)} Knoten, ${counted(ties, 'Verbindung', 'Verbindungen')}; ${directed ? 'gerichtet' : 'ungerichtet'}, ${weighted ? 'gewichtet' : 'jede Verbindung einmal gezählt'}; Modell ${model}.`,
  whole: (components, density, modularity) =>
    `${counted(components, 'Komponente', 'Komponenten')}, Dichte ${density.replace('.', ',')}, Modularität ${modularity.replace('.', ',')}.`,
  drawn: (error) => `Betweenness ist ausgelost: Mit 95 % liegt keine weiter daneben als ${error} Paare.`,
};

/** `tertius communities` */
export const communities: Say['communities'] = {
  help: {
    is: 'die Gemeinschaften eines Netzwerks in einer Datei finden',
    weighted: 'Verbindungen zählen nach ihrem Gewicht, oder so oft sie in der Datei stehen; mit --weight ebenso',
    resolution: 'über 1 mehr und kleinere Gemeinschaften, unter 1 weniger',
    seed: 'der gleiche Startwert gibt die gleichen Gemeinschaften',
  },
  community: 'Gemeinschaft',
  found: (count, modularity) =>
    `${counted(count, 'Gemeinschaft', 'Gemeinschaften')}, Modularität ${modularity === null ? 'nicht definiert' : modularity.toFixed(4).replace('.', ',')}.`,
};

/** `tertius path` */
export const path: Say['path'] = {
  help: {
    is: 'die besten Wege von einem Knoten eines Netzwerks zu einem anderen: Gewichte sind Wahrscheinlichkeiten',
    from: 'der Name eines Knotens, wie in der Datei',
    to: 'der Name eines Knotens, wie in der Datei',
    k: 'wie viele Wege höchstens, die besten zuerst',
    probability: 'die gleiche Wahrscheinlichkeit für jede Verbindung, statt der Gewichte',
  },
  looking: 'Wege werden gesucht …',
  noNode: (name, file) => `In ${file} gibt es keinen Knoten ${name}.`,
  none: 'Kein Weg führt dorthin.',
};

/** `tertius spread` */
export const spread: Say['spread'] = {
  help: {
    is: 'wem du zuerst von einer Idee erzählst, damit sie die meisten erreicht: Gewichte sind Aussichten, dass sie weitergegeben wird',
    seeds: 'wie vielen du zuerst davon erzählst',
    probability: (usual) => `die gleiche Aussicht für jede Verbindung, statt der Gewichte; ${usual}, wo es keine gibt`,
  },
  trying: 'Es wird ausprobiert, wen eine Idee erreicht …',
  nobody: 'Niemandem wird davon erzählt, also wird niemand erreicht.',
  tell: (seeds) => `Erzähl es: ${seeds}.`,
  reached: ({ spread: reached, low, high, percent }) => {
    const [about, from, until] = [reached, low, high].map((value) => value.toFixed(1).replace('.', ','));
    return `Erreicht werden etwa ${about} (${from} bis ${until}), mindestens ${percent} % von dem, was die beste Wahl erreicht.`;
  },
};

/** `tertius classify` */
export const classify: Say['classify'] = {
  help: {
    is: 'Stellenbezeichnungen lesen, eine pro Zeile, nach einem Tabulator die Firma, wenn bekannt: Arbeitsbereich, Stufe, Branche',
    file: 'die Bezeichnungen; - oder nichts für die Standardeingabe',
  },
  becauseOf: (what) => `wegen „${what}“`,
  stage: (stage) => (stage === null ? 'Stufe unbekannt' : `Stufe ${stage}`),
};
