import type { Words } from '../catalogue.ts';

/** Settings. */
export const settings: Words['settings'] = {
  title: 'Einstellungen',
  contents: 'Auf dieser Seite',
  question: 'Wie sollen deine Wochen sein?',
  me: 'Über mich',
  meLead: 'Was du weißt und wo du stehst, entscheidet, was gemeinsamer Boden ist und was dich auszeichnet.',
  week: 'Die Woche',
  minutes: 'Minuten pro Woche für dein Netzwerk',
  days: 'Tage, auf die Schritte fallen dürfen',
  from: 'Von',
  until: 'Bis',
  draftLanguage: 'Sprache der Entwürfe',
  language: 'Sprache',
  languages: { system: 'wie das System', en: 'English', de: 'Deutsch' },
  languageLead: 'Gilt auf diesem Rechner. Entwürfe von Nachrichten haben eine eigene Sprache.',
  english: 'English',
  german: 'Deutsch',
  reading: 'Was auf Themen hin gelesen werden darf',
  readingLead:
    'Worin Menschen sich auskennen, wird aus ihren Titeln, Fähigkeiten und Themen gelesen, aus deinen Notizen und aus den Titeln von Terminen. Es verlässt nie diesen Rechner.',
  readingSubjects: 'Auch die Betreffzeilen von Nachrichten und Mails lesen',
  imports: 'Importe',
  importMore: 'Mehr mitbringen',
  noImports: 'Noch wurde nichts mitgebracht.',
  importUndone: 'zurückgenommen',
  report: 'Was er brachte',
  paper: 'Papier',
  numbers: 'Die Zahlen des Modells',
  numbersLead:
    'Jede Zahl, auf der die Ratschläge beruhen, mit dem, was sie bedeutet und woher sie kommt. E: in der Literatur gesichert; D: umstritten oder an einen Zusammenhang gebunden; M: unsere Modellwahl. Was in einem Feld steht, kannst du ändern; ein leeres Feld gilt wieder als das Übliche.',
  numbersShow: 'Die Zahlen zeigen',
  numbersSearch: 'Eine Zahl finden',
  meaning: 'Was sie bedeutet',
  value: 'Wert',
  sensible: 'Sinnvoller Bereich',
  number,
  usually: (value) => `üblich ${number(value)}`,
  source: 'Quelle',
  data: 'Deine Daten',
  dataFile: 'Alles liegt in einer Datei auf diesem Rechner:',
  version: (version) => `Tertius ${version}`,
  holds: (people, interactions) => `${people} Personen, ${interactions} Begegnungen.`,
};

/** A number of the model, with every digit that it has. */
function number(value: number): string {
  return new Intl.NumberFormat('de-DE', { maximumFractionDigits: 20 }).format(value);
}
