import type { Words } from '../catalogue.ts';

/** The network as a map. */
export const map: Words['map'] = {
  title: 'Netzwerk',
  question: 'Wer wo ist, und wer wen verbindet',
  views: 'Ansichten des Netzwerks',
  tabs: { map: 'Karte', shape: 'Gestalt', table: 'Tabelle' },
  shown: (people, regions) => `${people} Menschen\n${regions} ${regions === 1 ? 'Gebiet' : 'Gebiete'}`,
  colour: 'Farbe',
  colours: {
    group: 'Gruppe',
    closeness: 'Stärke der Beziehung',
    work: 'Art der Arbeit',
    stage: 'Laufbahnstufe',
    quiet: 'Letzter Kontakt',
    distance: 'Wissensabstand',
  },
  size: 'Größe',
  sizes: {
    strength: 'Stärke der Beziehung',
    bridge: 'Kennt keine der anderen',
    relevance: 'Nutzen für dein Ziel',
    same: 'Alle gleich',
  },
  showMe: 'Mich zeigen',
  nameAll: 'Alle beim Namen nennen',
  find: 'Jemanden finden',
  notHere: (name) => `${name} steht nicht auf diesem Teil der Karte.`,
  lasso: 'Menschen umfahren',
  lassoHow: 'Zieh mit dem Zeiger eine Linie um Menschen; Esc bricht ab.',
  nearer: 'Näher',
  farther: 'Ferner',
  whole: 'Ganze Karte',
  savePng: 'Als PNG sichern',
  saveSvg: 'Als SVG sichern',
  notSaved: 'Das Bild ließ sich nicht machen: Dieser Browser hat es verweigert. Als SVG braucht es weniger.',
  fileName: (day, kind) => `netzwerk-${day}.${kind}`,
  label: (sentence) =>
    `Karte des Netzwerks. ${sentence} Pfeiltasten verschieben sie, Plus und Minus gehen näher und ferner, 0 zeigt das Ganze; die Tabelle hat dieselben Menschen.`,
  you: 'Du',
  rest: 'Noch in keiner Gruppe',
  bridge: 'Der einzige Weg in diese Gruppe',
  caption:
    'Ein voller Punkt ist jemand, mit dem du wirklich gesprochen hast; ein offener ist nur dem Namen nach ein Kontakt, oder jemand, von dem du weißt. Graue Linien sind Verbindungen zwischen anderen, bekannt oder wahrscheinlich. Grüne Linien sind deine einzelnen Brücken: der einzige Mensch, durch den du eine Gruppe erreichst.',
  captionFar:
    'Aus der Ferne verbindet eine graue Linie zwei Gruppen, je breiter, desto mehr Verbindungen bestehen zwischen ihnen; jede zeigt die drei, mit denen sie mehr hat, als die Größe der Gruppen erwarten ließe.',
  week: 'Woche',
  weekOf: (day) => `Woche vom ${day}`,
  thisWeek: 'Diese Woche',
  earlier: (day) => `Wie es die Aufzeichnungen für den ${day} sagen. Stellen und Gruppen sind die von heute.`,
  noWebGl:
    'Dieser Browser kann die Karte nicht zeichnen: Ihm fehlt WebGL. Die Tabelle unten hat alles, was darauf ist.',
  empty: 'Hier wird dein Netzwerk gezeichnet, sobald jemand darin ist.',
  emptyAct: 'Kontakte hereinholen',
  close: 'Schließen',
  toPage: 'Die Seite öffnen',
  toGroup: 'Die Gruppe öffnen',
  onlyThis: (people) => `Alle ${people} Menschen dieser Gruppe zeigen`,
  everybody: 'Zurück zum ganzen Netzwerk',
  peopleOf: 'Menschen',
  more: (n) => `und ${n} weitere; die Tabelle hat sie alle`,
  many: (people, groups, real) =>
    `${people} ${people === 1 ? 'Mensch' : 'Menschen'} aus ${groups} ${groups === 1 ? 'Gruppe' : 'Gruppen'}; mit ${real === 0 ? 'niemandem' : real === people ? 'allen' : real} davon hast du wirklich gesprochen.`,
  none: 'Innerhalb dieser Linie steht niemand.',
  logWith: 'Etwas mit ihnen festhalten',
  logText: (names) => `mit ${names}`,
  knows: (n) =>
    n === 0
      ? 'Kennt wahrscheinlich sonst niemanden auf der Karte.'
      : `Kennt wahrscheinlich ${n} ${n === 1 ? 'anderen Menschen' : 'andere'} auf der Karte.`,
  legend: {
    title: 'Was die Farben bedeuten',
    unknown: 'unbekannt',
    never: 'nie, oder nicht aufgezeichnet',
    quiet: ['innerhalb eines Monats', 'innerhalb von drei Monaten', 'innerhalb eines Jahres', 'länger her'],
    distance: ['denkt ähnlich wie du', 'nah genug, um zu folgen', 'fern von dem, was du weißt'],
  },
  tablePerson: 'Wer',
  tableKnows: 'Kennt',
  others: (n) => `${n} weitere`,
  tableKnowsNone: 'soweit bekannt niemanden',
  showPeople: (n) => `${n} Menschen`,
};
