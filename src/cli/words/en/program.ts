/** What many commands say. */
export const common = {
  personNumber: 'the number that `tertius people` shows',
  itsNumber: 'its number',
  atMost: 'how many at most',
  inOneLine: 'in one line',
  fromObjective: 'as seen from one objective',
  objectiveServed: 'the objective it serves',
  when: 'when, as 2026-11-24; today when left out',
  asIfToday: 'as if today were this day, as 2026-11-24',
  dontAsk: 'do not ask',
  openBrowser: 'open the address in the browser',
  port: 'a fixed port; otherwise a free one',
  networkFile: 'the network, as for tertius measure',
};

/** The program as a whole. */
export const program = {
  is: 'Manages a professional network on purpose: its shape, and each week a small plan.',
  version: 'print the version',
  help: 'print help',
  helpCommand: 'print help on a command',
  afterError: '(tertius --help shows what there is)',
  language: 'the language to answer in',
  data: 'where the data lives',
  json: 'print one JSON value',
  quiet: 'print nothing but errors',
  defect: 'This is a mistake of ours; nothing of yours was lost. Please report it with the file',
};

/** The words of commander itself, which speaks English. */
export const commander = {
  /** A heading of the help, as `Usage:`. */
  heading: (english: string): string => english,
  /** How a command is used, as `tertius idea [options] [command]`. */
  usage: (english: string): string => english,
  /** What follows the description of an option or argument in brackets: choices, default, environment variable. */
  about: (english: string): string => english,
  /** What is wrong with the words of a command line. */
  error: (english: string): string => english,
};
