import type { Words } from '../catalogue.ts';

/** Triage: how close people are. */
export const triage: Words['triage'] = {
  title: 'Mit wem sprichst du wirklich?',
  question: 'Vernetzt zu sein ist noch keine Beziehung',
  ask: (name) => `Wie nah steht dir ${name}?`,
  choices: ['Zählt für mich nicht', 'Entfernt', 'Bekannt', 'Nah', 'Sehr nah'],
  skip: 'Überspringen',
  undo: 'Letzte Antwort zurücknehmen',
  stop: 'Hier aufhören',
  keysHint: '0 bis 4 antwortet, S überspringt, U nimmt die letzte Antwort zurück, Esc hört auf.',
  progress: (answered, useful, remaining) =>
    answered >= useful
      ? `${answered} beantwortet. Der Plan beruht auf Menschen, die du wirklich kennst; ${remaining} sind noch übrig, wann immer du magst.`
      : `${answered} beantwortet; ab ${useful} ist der Plan nützlich. ${remaining} sind noch übrig.`,
  last: (when) => `zuletzt ${when}`,
  connected: (when) => `vernetzt seit ${when}`,
  asList: 'Als Liste',
  oneByOne: 'Eine nach der anderen',
  said: (name, words) => `${name}: ${words.toLowerCase()}.`,
  skipped: (name) => `${name}: übersprungen.`,
  done: 'Das waren alle, die eine Antwort brauchten.',
  empty: 'Noch gibt es niemanden, nach dem zu fragen wäre.',
  toWeek: 'Diese Woche ansehen',
  add: 'Jemand fehlt? Namen hinzufügen',
};
