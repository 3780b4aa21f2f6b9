import type { Words } from '../catalogue.ts';

/** The network week by week. */
export const timeline: Words['timeline'] = {
  title: 'Verlauf',
  question: 'Was ändert sich über Monate, und was kam zurück?',
  span: 'Zurückblicken',
  spans: { 12: '12 Wochen', 52: 'ein Jahr' },
  kept: (kept, weeks) => `${kept === 1 ? 'eine Woche' : `${kept} Wochen`} festgehalten\nvon den letzten ${weeks}`,
  changes: 'Was sich geändert hat',
  rule: 'Eine Änderung wird nur genannt, wenn sie mehr als doppelt so groß ist wie ihre Unsicherheit; bei dem, was in Versuchen gezählt wird, wenn die Spannen beider Wochen sich nicht berühren. Von nichts, was später kam, wird gesagt, dass es daher kam.',
  onlyNow: 'Jetzt, und damals nicht',
  onlyThen: 'Damals, und jetzt nicht',
  between: (first) => `Zwischen der Woche vom ${first} und dieser:`,
  dataChange:
    'Nur was bekannt ist, hat sich geändert: Mit dem heutigen Wissen hätte schon die erste Woche etwa dasselbe gezeigt.',
  kinds: {
    fit: 'Passung zu deinen Zielen',
    shape: 'Die Gestalt des Netzwerks',
    rate: 'Was du getan hast, und was daraus wurde',
  },
  readHow:
    'Die Linie ist der Wert jeder Woche, die Fläche seine Unsicherheit; die dünne Linie ist das Mittel der Wochen bis dahin, in dem spätere mehr zählen. Eine Woche, in der Tertius nicht benutzt wurde, hat keinen Punkt.',
  marks:
    'Ein gestrichelter senkrechter Strich steht an einer Woche, in der etwas eingelesen wurde: Was sich dort ändert, kann Neues über das Netzwerk sein und keine Änderung darin. Die gepunktete Linie ist, was frühere Wochen mit dem heutigen Wissen gezeigt hätten.',
  imports: 'Eingelesen',
  returns: 'Was zurückkam',
  returnsAll: 'Notieren, was zurückkam',
  figure: (sentence, weeks) =>
    `${sentence} ${weeks === 1 ? 'Eine Woche' : `${weeks} Wochen`}; die Pfeiltasten gehen hindurch.`,
  oneWeek:
    'Bisher ist eine Woche festgehalten, also gibt es noch nichts zu vergleichen. Jede Woche, in der du Tertius öffnest, wird so festgehalten, wie sie ist; schau in ein paar Wochen wieder.',
  empty: 'Hier wird dein Netzwerk Woche für Woche stehen, sobald Tertius etwas davon kennt.',
  emptyAct: 'Bring deine Kontakte',
  asTable: 'Als Tabelle',
  asFigures: 'Als Bilder',
  tableMeasure: 'Was',
  tableImports: 'Eingelesen',
  unknown: 'unbekannt',
};
