import type { Words } from '../catalogue.ts';

/** The week in other programs' calendars, and those calendars in the week. */
export const calendar: Words['calendar'] = {
  title: 'Dein Kalender',
  feedTitle: 'Diese Woche in deinem Kalender',
  feedLead:
    'Kalenderprogramme auf diesem Rechner können deine Woche unter einer geheimen Adresse abonnieren. Sie sehen nach, solange Tertius läuft; Tertius verschickt nichts.',
  make: 'Adresse anlegen',
  makeAnew: 'Neue Adresse anlegen',
  revoke: 'Beenden',
  revokeSure:
    'Programme, die dort nachsehen, sehen deine Woche nicht mehr, und jedes braucht eine neue Adresse. Beenden?',
  since: (day) =>
    `Seit dem ${day} gibt es eine Adresse. Sie wurde einmal gezeigt und lässt sich nicht noch einmal zeigen.`,
  anewEnds: 'Eine neue beendet die bisherige.',
  shownOnce:
    'Kopiere sie jetzt: Sie wird nur dieses eine Mal gezeigt. Wer sie auf diesem Rechner hat, kann deine Woche lesen.',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Dein Browser lässt die Seite nicht kopieren; markiere sie und kopiere selbst.',
  openIn: 'In meinem Kalenderprogramm öffnen',
  downloadWeek: 'Diese Woche als Datei herunterladen',
  strip: 'In meinen Kalender',
  toSettings: 'Abonnieren, oder sagen, wann du keine Zeit hast',
  busyTitle: 'Wann du keine Zeit hast',
  busyLead:
    'Schritte, die eine feste Stunde brauchen, kommen dorthin, wo deine Kalender Platz lassen. Nur Beginn und Ende belegter Zeiten werden behalten: keine Titel, keine Personen.',
  busyNone: 'Noch kein Kalender: Jede Arbeitsstunde gilt als frei.',
  busyAhead: (times) => (times === 1 ? 'Eine belegte Zeit steht bevor' : `${times} belegte Zeiten stehen bevor`),
  busyRead: (day) => `gelesen am ${day}`,
  busyWatched: 'vor jedem Plan neu angesehen',
  choose: 'Eine .ics-Datei wählen',
  watch: 'Oder eine Datei, die bleibt, wo sie ist',
  watchHint: 'Ihr vollständiger Pfad; sie wird vor jedem Plan neu angesehen.',
  watchAction: 'Diese Datei im Blick behalten',
  subscribe: 'Oder ein Kalender im Netz',
  subscribeHint:
    'Seine geheime Adresse, wie dein Kalenderdienst sie zeigt (https oder webcal). Sie wird gelesen, wenn du drückst, und von selbst nur so oft, wie du es wählst; von dir wird nichts verschickt als die Anfrage.',
  subscribeAction: 'Abonnieren',
  every: 'Von selbst lesen',
  everyOf: (name) => `${name} von selbst lesen`,
  often: { never: 'nie', hour: 'stündlich', day: 'täglich' },
  refresh: 'Jetzt lesen',
  refreshOf: (name) => `${name} jetzt lesen`,
  forget: 'Vergessen',
  forgetSure:
    'Seine belegten Zeiten verschwinden, und Schritte können in sie fallen, bis du ihn wieder bringst. Vergessen?',
  forgetOf: (name) => `${name} vergessen`,
};
