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
};

/** `tertius communities` */
export const communities: Say['communities'] = {
  help: {
    is: 'die Gemeinschaften eines Netzwerks in einer Datei finden',
    weighted: 'Verbindungen zählen nach ihrem Gewicht, oder so oft sie in der Datei stehen; mit --weight ebenso',
    resolution: 'über 1 mehr und kleinere Gemeinschaften, unter 1 weniger',
    seed: 'der gleiche Startwert gibt die gleichen Gemeinschaften',
  },
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
};

/** `tertius spread` */
export const spread: Say['spread'] = {
  help: {
    is: 'wem du zuerst von einer Idee erzählst, damit sie die meisten erreicht: Gewichte sind Aussichten, dass sie weitergegeben wird',
    seeds: 'wie vielen du zuerst davon erzählst',
    probability: (usual) => `die gleiche Aussicht für jede Verbindung, statt der Gewichte; ${usual}, wo es keine gibt`,
  },
};

/** `tertius classify` */
export const classify: Say['classify'] = {
  help: {
    is: 'Stellenbezeichnungen lesen, eine pro Zeile, nach einem Tabulator die Firma, wenn bekannt: Arbeitsbereich, Stufe, Branche',
    file: 'die Bezeichnungen; - oder nichts für die Standardeingabe',
  },
};
