import type { Words } from '../catalogue.ts';

/** Logging something that happened, in one line. */
export const log: Words['log'] = {
  title: 'Etwas festhalten',
  question: 'In einer Zeile, wie du es sagen würdest',
  label: 'Was ist geschehen?',
  hint: 'Kaffee mit Ana Ruiz gestern 40 min, Batteriepreise',
  with: (text, name) => `${text} mit ${name}`,
  understood: 'Was verstanden wurde',
  whoIs: (mention) => `Wer ist „${mention}“?`,
  chooseOne: 'Wählen',
  someoneNew: (mention) => `Jemand Neues: ${mention}`,
  leaveOut: 'Weglassen',
  day: 'Tag',
  channel: 'Wie',
  minutes: 'Minuten',
  promise: (text, isTheirs, due) =>
    `${isTheirs ? 'Dir zugesagt' : 'Von dir zugesagt'}: ${text}${due === undefined ? '' : `, bis ${due}`}`,
  idea: (text) => `Idee: ${text}`,
  ideaKept: (text) => `Als Idee festgehalten: ${text}.`,
  ideaWord: 'Idee',
  logThis: (text) => `Festhalten, was war: ${text}`,
  keepIdea: (text) => `Als Idee festhalten: ${text}`,
  introduction: (text) => `Vermittlung: ${text}`,
  nobody: 'Nenn jemanden, etwa „gestern Kaffee mit Ana Ruiz“.',
  askFirst: 'Sag, wer gemeint ist, dann speichere.',
  saved: (sentence) => `Gespeichert: ${sentence}.`,
  another: 'Noch etwas festhalten',
};
