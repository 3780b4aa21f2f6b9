import type { Words } from '../catalogue.ts';

/** With whom a word suits. */
export const keepInTouch: Words['keepInTouch'] = {
  title: 'In Verbindung bleiben',
  question: 'Bei wem passt ein Wort, und bei wem kann es warten?',
  due: 'Jetzt passt ein Wort',
  coming: 'In den nächsten zwei Wochen',
  unknown: 'Nicht bekannt, wann ihr zuletzt gesprochen habt',
  unknownLead:
    'Diese Beziehungen möchtest du eng halten, und kein Austausch ist festgehalten. Trag den letzten ein, dann ergibt sich der Rhythmus.',
  paused: 'Für eine Weile in Ruhe gelassen',
  inWeek: 'Im Plan dieser Woche',
  leave: 'In Ruhe lassen',
  leaveOf: (name) => `${name} in Ruhe lassen`,
  leaveFor: [
    { days: 7, text: 'für eine Woche' },
    { days: 30, text: 'für einen Monat' },
    { days: 90, text: 'für drei Monate' },
  ],
  resume: 'Pause zurücknehmen',
  resumeOf: (name) => `Pause für ${name} zurücknehmen`,
  log: 'Ein Wort eintragen',
  logOf: (name) => `Ein Wort eintragen: ${name}`,
  channels: {
    phone: 'ein Anruf',
    mail: 'eine E-Mail',
    message: 'eine Nachricht',
    unknown: 'kein Weg bekannt, sie zu erreichen',
  },
  showMore: (n) => `${n} weitere zeigen`,
  empty:
    'Niemand wartet auf ein Wort. Sobald du gesagt hast, mit wem du wirklich sprichst, zeigt sich hier der Rhythmus.',
  emptyAct: 'Sagen, mit wem du wirklich sprichst',
  every: 'Wie oft?',
  wish: (name) => `Wie wendest du dich lieber an ${name}?`,
  everyAsTie: 'wie es zur Beziehung passt',
  everyDays: (days) => `alle ${days} Tage`,
  rhythms: [
    { days: 7, text: 'jede Woche' },
    { days: 14, text: 'alle zwei Wochen' },
    { days: 30, text: 'jeden Monat' },
    { days: 60, text: 'alle zwei Monate' },
    { days: 90, text: 'alle drei Monate' },
    { days: 182, text: 'zweimal im Jahr' },
    { days: 365, text: 'einmal im Jahr' },
    { days: 0, text: 'nicht erinnern' },
  ],
  noTie: 'Es gibt noch keine Beziehung zu pflegen.',
  notReminded: 'Du wirst nicht erinnert.',
  asked:
    'Die Tage folgen aus dem letzten echten Austausch: einem Treffen, einem Gespräch, einem Brief. Keine Uhr läuft.',
};
