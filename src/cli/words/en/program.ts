/** What many commands say. */
export const common = {
  personNumber: 'the number that `tertius people` shows',
  itsNumber: 'its number',
  atMost: 'how many at most',
  inOneLine: 'in one line',
  asOfDay: 'as the network was at the end of this day, as 2026-11-24',
  fromObjective: 'as seen from one objective',
  objectiveServed: 'the objective it serves',
  when: 'when, as 2026-11-24; today when left out',
  asIfToday: 'as if today were this day, as 2026-11-24',
  dontAsk: 'do not ask',
  openBrowser: 'open the address in the browser',
  port: 'a fixed port; otherwise a free one',
  networkFile: 'the network, as for tertius measure',
  line: (line: number): string => `line ${line}`,
  shown: (shown: number, total: number): string => `… ${shown} of ${total}`,
  limitShows: (shown: number, total: number): string => `… ${shown} of ${total}; --limit shows more`,
  dayUnknown: 'day unknown',
  commonGround: (what: string): string => `Common ground: ${what}`,
  thisWeek: (move: string): string => `[this week: ${move}]`,
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
  serverDefect: 'a mistake of ours; details are in',
  open: 'Tertius is open at',
  otherBrowser: (address: string): string => `For another browser: ${address}`,
  stops: 'Ctrl-C stops it. Everything stays on this computer.',
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

/** What is stored under a word of the model, as people read it. */
export const terms = {
  channels: {
    'in-person': 'in-person',
    video: 'video',
    phone: 'phone',
    'voice-note': 'voice-note',
    mail: 'mail',
    message: 'message',
    invitation: 'invitation',
    reaction: 'reaction',
  },
  bands: { nominal: 'nominal', weak: 'weak', medium: 'medium', strong: 'strong' },
  prospect: 'prospect',
  ideaStates: {
    heard: 'heard',
    promising: 'promising',
    developing: 'developing',
    applied: 'applied',
    dropped: 'dropped',
  },
  introductionStates: {
    considered: 'considered',
    asked: 'asked',
    accepted: 'accepted',
    declined: 'declined',
    introduced: 'introduced',
    met: 'met',
    'came-to-nothing': 'came to nothing',
  },
  moveStates: { suggested: 'suggested', done: 'done', skipped: 'skipped', never: 'never', replaced: 'replaced' },
  objectiveKinds: {
    execute: 'execute',
    solve: 'solve',
    discover: 'discover',
    context: 'context',
    support: 'support',
  },
  eventKinds: { conference: 'conference', gathering: 'gathering', trip: 'trip' },
  returnKinds: {
    idea: 'idea',
    help: 'help',
    introduction: 'introduction',
    opportunity: 'opportunity',
    support: 'support',
  },
  paces: { 'too-much': 'too-much', right: 'right', 'too-little': 'too-little' },
  says: { yes: 'yes', no: 'no', unsure: 'unsure' },
  promiseStates: { open: 'open', kept: 'kept', released: 'released' },
  scopes: { read: 'read', write: 'write' },
};

/** What is wrong with a word of a command line. */
export const wrong = {
  wholeNumber: 'It must be a whole number.',
  atLeastOne: 'It must be at least 1.',
  upTo: (most: number): string => `It must be a whole number up to ${most}.`,
  share: 'It must be a number from 0 to 1.',
  positive: 'It must be a number from 0 up.',
  day: 'It must be a day, as 2026-11-24.',
  oneOf: (values: string): string => `It must be one of ${values}.`,
};

/** What several commands ask or say on a terminal. */
export const terminal = {
  dataPassphrase: 'Passphrase of your data: ',
  passphraseOf: (file: string): string => `Passphrase of ${file}: `,
  passphrase: 'Passphrase: ',
  again: 'The same again: ',
  differ: 'The two passphrases differ; nothing was written.',
  isYes: (typed: string): boolean => /^y(es)?$/i.test(typed.trim()),
  newestBackup: (when: string, people: number, interactions: number, name: string): string =>
    `The newest backup that is whole is of ${when} UTC, with ${people} people and ${interactions} interactions: ${name}`,
  rescue: 'Put it in the place of the damaged file, which is kept? [y/N] ',
  rescued: (kept: string | null): string => (kept === null ? 'Done.' : `Done. The damaged file is kept in ${kept}.`),
  noFolder: 'there is no such folder',
  takenBack: 'taken back',
};
