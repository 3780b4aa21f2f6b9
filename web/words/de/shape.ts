import type { Words } from '../catalogue.ts';

/** What the network is like. */
export const shape: Words['shape'] = {
  title: 'Gestalt',
  question: 'Wozu dieses Netzwerk gut ist',
  known: (working, nominal) => `${working} aktive Kontakte,\n${nominal} nur dem Namen nach`,
  readFor: 'Gelesen für',
  everything: 'Alles',
  beside: 'Neben einem früheren Tag',
  besideNone: 'nur heute',
  besideAgo: ['vor vier Wochen', 'vor einem Vierteljahr', 'vor einem halben Jahr', 'vor einem Jahr'],
  thenOn: (day, sentence) => `Am ${day}: ${sentence}`,
  thenSame: 'ebenso.',
  thenUnknown: 'war das nicht so.',
  noLonger: (day) => `Am ${day} so, und nicht mehr`,
  noneGone: 'Nichts: Was damals auffiel, fällt auch heute auf.',
  findings: 'Befunde',
  noFindings:
    'Nichts fällt auf. Entweder ist alles gut, oder es ist noch zu wenig bekannt: Die Antworten oben grenzen es ein.',
  whyMatters: 'Warum das wichtig ist',
  mend: 'Was es bessern würde',
  more: (n) => `und ${n} weitere`,
  balancing: 'Wer das ausgleichen könnte',
  questionTitle: 'Eine Frage',
  know: (a, b) => `Kennen ${a} und ${b} einander?`,
  gain: 'Deine Antwort grenzt das oben Gesagte mehr ein als jede andere.',
  curve: 'Nah genug, um zu folgen, fern genug, um neu zu sein',
  curveFor: (text) => `Gezeichnet für „${text}“.`,
  curveForNone: 'Gezeichnet für das Finden neuer Ideen, bis du sagst, was du erreichen willst.',
  curveParts: { all: '', knowledge: 'Worin sie sich auskennen', industry: 'Die Branche, in der sie sind' },
  spot: 'beste Entfernung',
  spotFor: (text) => `beste Entfernung für ${text}`,
  axisNear: 'denkt ähnlich wie du',
  axisFar: 'zu fern, um zu folgen',
  axisUp: 'neu und nutzbar ↑',
  curveCaption: (known, unknown, others) =>
    `${known} ${known === 1 ? 'Person' : 'Personen'}, mit ${known === 1 ? 'der' : 'denen'} du in Kontakt bist; ein Balken ist die recht sichere Spanne.${unknown === 0 ? '' : ` Über ${unknown} weitere ist zu wenig bekannt, um sie einzuordnen: gestrichelt, unten.`} Offene Punkte unter der Linie: ${others} nur dem Namen nach.`,
  curveLearnt: (n) =>
    `Die beste Entfernung ist deine eigene, aus ${n} Antworten auf „Hast du etwas gelernt, das du brauchen konntest?“.`,
  curveLabel: (sentence) =>
    `Kontakte auf der Kurve von Ähnlichkeit und Verschiedenheit. ${sentence} Mit den Pfeiltasten gehst du sie entlang.`,
  curvePoint: (name, worth, range) => `${name}: ${worth}; ${range}`,
  asTable: 'Als Tabelle',
  asFigure: 'Als Bild',
  tableName: 'Person',
  tableDistance: 'Entfernung',
  tableRange: 'Recht sicher',
  tableWorth: 'Für dieses Ziel',
  tableUnknown: 'unbekannt',
  worth: (share) =>
    share >= 0.8
      ? 'nahezu das Beste'
      : share >= 0.55
        ? 'viel zu geben'
        : share >= 0.3
          ? 'einiges zu geben'
          : 'wenig zu geben',
  distances: ['sehr nah', 'nah', 'ein Stück entfernt', 'fern', 'sehr fern'],
  range: (from, until) => (from === until ? from : `zwischen ${from} und ${until}`),
  groupsTitle: 'Gruppen',
  groupsAll: 'Alle Gruppen',
  measures: 'Worauf das beruht',
  measuresLead: 'Jeder Satz sagt, was er bedeutet; eine Spanne steht, wo etwas unbekannt ist.',
  empty: 'Hier wird die Gestalt deines Netzwerks stehen, sobald Tertius etwas davon kennt.',
  emptyAct: 'Bring deine Kontakte mit',
};
