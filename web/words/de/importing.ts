import type { Words } from '../catalogue.ts';

const n = (value: number): string => new Intl.NumberFormat('de-DE').format(value);

/** Bringing contacts in: dropping files, the preview, the import, what became of it. */
export const importing: Words['importing'] = {
  title: 'Bring deine Kontakte mit',
  question: 'Wen kennst du schon?',
  drop: 'Leg hier Dateien oder einen Ordner ab',
  choose: 'Dateien wählen',
  chooseFolder: 'Einen Ordner wählen',
  kinds:
    'Ein LinkedIn-Export, wie er ist, Kontakte als vCard oder CSV, Kalender, Postfächer, Teilnehmerlisten. Tertius erkennt, was was ist.',
  promise:
    'Die Dateien werden auf diesem Rechner gelesen und bleiben hier. Niemand wird angeschrieben. Du kannst jeden Import zurücknehmen.',
  howTo: 'Wie komme ich an meinen LinkedIn-Export?',
  howToSteps: [
    'Öffne in LinkedIn „Einstellungen & Datenschutz“, dann „Datenschutz“, dann „Kopie Ihrer Daten anfordern“.',
    'Wähle das größere Archiv: Es enthält Nachrichten, Einladungen und dein Profil, und die sagen, wen du wirklich kennst. Die Kontakte allein gehen auch.',
    'LinkedIn schickt eine Mail mit einem Link: für die Kontakte nach Minuten, für das größere Archiv nach ein bis zwei Tagen.',
    'Leg die zip-Datei hier ab, wie sie ist. Du musst sie weder entpacken noch in einer Tabelle öffnen.',
  ],
  paste: 'Eine Namensliste einfügen',
  pasteEvent: 'Wo sie sind oder waren, etwa „Data Days 2026“',
  pasteNames: 'Eine Person je Zeile',
  pasteExample: 'Etwa „Ana Ruiz, Head of Data, Acme“ oder „Ben Osei – Beta“.',
  pasteRead: 'Liste lesen',
  pastedName: 'Eingefügte Liste',
  columns: (count) => (count === 1 ? '1 Spalte wurde gelesen' : `${n(count)} Spalten wurden gelesen`),
  checkColumns: 'prüfen, was sie enthalten',
  column: 'Spalte',
  example: 'Zum Beispiel',
  holds: 'Enthält',
  whatHolds: (column) => `Was ${column} enthält`,
  fields: {
    name: 'den ganzen Namen',
    'given-name': 'Vorname',
    'middle-name': 'weiterer Vorname',
    'family-name': 'Nachname',
    'name-prefix': 'vor dem Namen, etwa Dr.',
    'name-suffix': 'hinter dem Namen, etwa MBA',
    people: 'mehrere Namen',
    email: 'E-Mail-Adresse',
    phone: 'Telefon',
    website: 'Website oder Profil',
    company: 'Firma',
    department: 'Abteilung',
    title: 'Berufsbezeichnung',
    city: 'Stadt',
    country: 'Land',
    birthday: 'Geburtstag',
    'birth-day': 'Tag der Geburt',
    'birth-month': 'Monat der Geburt',
    'birth-year': 'Geburtsjahr',
    labels: 'Etiketten',
    note: 'Notiz',
    attending: 'Veranstaltung, die sie besuchen',
    keep: 'etwas anderes, das bleibt',
    'leave-out': 'nichts, das bleiben soll',
  },
  sampleHow: 'Um dich erst in einem Beispielnetzwerk umzusehen, in einem eigenen Datenordner, starte Tertius mit',
  uploading: (share) => `Die Dateien werden übernommen: ${Math.round(100 * share)} %`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Nichts wurde geändert.',
  failed: 'Das ließ sich nicht lesen',
  nothingLost: 'Nichts wurde geändert.',
  before: 'Bevor etwas gespeichert wird',
  after: 'Übernommen',
  file: (report) => `${report.format}, ${n(report.records)} ${report.records === 1 ? 'Zeile' : 'Zeilen'}`,
  counts: (report, isDone) =>
    [
      part(report.created, isDone ? 'neu' : 'werden neu sein'),
      part(report.updated, 'geändert'),
      part(report.unchanged, 'unverändert'),
      part(report.asked, 'zum Nachfragen'),
      part(report.ignored, 'beiseitegelassen'),
    ]
      .filter((text) => text !== '')
      .join(', '),
  rejected: (count) => (count === 1 ? '1 Zeile war nicht zu lesen' : `${n(count)} Zeilen waren nicht zu lesen`),
  line: (line, reason) => (line > 0 ? `Zeile ${n(line)}: ${reason}` : reason),
  moreLines: (count) => `und ${n(count)} weitere`,
  ignoredBecause: (reason, count) => `${n(count)} beiseitegelassen: ${reason}`,
  showWhy: 'zeigen',
  unused: (count) =>
    count === 1 ? '1 andere Datei sagt nichts über Kontakte' : `${n(count)} andere Dateien sagen nichts über Kontakte`,
  unusedFile: (file, reasons) => (reasons.length === 0 ? file : `${file}: ${reasons.join('; ')}`),
  willKnow: (people, spoken) =>
    `Du wirst von ${n(people)} Menschen wissen. Mit ${n(spoken)} davon hast du wirklich gesprochen; die anderen kennst du nur dem Namen nach, bis etwas geschieht.`,
  nowKnow: (people, spoken) =>
    `Du weißt jetzt von ${n(people)} Menschen. Mit ${n(spoken)} davon hast du wirklich gesprochen; die anderen kennst du nur dem Namen nach, bis etwas geschieht.`,
  gone: (people) =>
    people === 1
      ? 'Eine bekannte Verbindung fehlt in diesem Export; niemand wird entfernt.'
      : `${n(people)} bekannte Verbindungen fehlen in diesem Export; niemand wird entfernt.`,
  person: 'Person',
  happens: 'Was geschehen wird',
  from: 'Aus',
  sample: (shown, all) => `${n(shown)} von ${n(all)}, damit du siehst, was kommt`,
  confirm: 'Übernehmen',
  startOver: 'Von vorn beginnen',
  takeBack: 'Diesen Import zurücknehmen',
  takenBack: (people, interactions) =>
    `Zurückgenommen: ${n(people)} Personen und ${n(interactions)} Begegnungen. Was du seither selbst geändert hast, bleibt.`,
  another: 'Mehr mitbringen',
  toTriage: 'Sagen, mit wem du wirklich sprichst',
  toWeek: 'Diese Woche ansehen',
};

function part(count: number, what: string): string {
  return count === 0 ? '' : `${n(count)} ${what}`;
}
