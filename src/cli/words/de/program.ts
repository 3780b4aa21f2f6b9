import { counted } from '../../../words/de/phrases.ts';
import type { Say } from '../words.ts';

/** What many commands say. */
export const common: Say['common'] = {
  personNumber: 'die Nummer, die `tertius people` zeigt',
  itsNumber: 'die Nummer davon',
  atMost: 'wie viele höchstens',
  inOneLine: 'in einer Zeile',
  asOfDay: 'wie das Netzwerk am Ende dieses Tages war, wie 2026-11-24',
  fromObjective: 'von einem Ziel aus gesehen',
  objectiveServed: 'das Ziel, dem es dient',
  when: 'wann, wie 2026-11-24; ohne Angabe heute',
  asIfToday: 'als wäre heute dieser Tag, wie 2026-11-24',
  dontAsk: 'nicht nachfragen',
  openBrowser: 'die Adresse im Browser öffnen',
  port: 'ein fester Port; sonst ein freier',
  networkFile: 'das Netzwerk, wie bei tertius measure',
  line: (line) => `Zeile ${line}`,
  shown: (shown, total) => `… ${shown} von ${total}`,
  limitShows: (shown, total) => `… ${shown} von ${total}; --limit zeigt mehr`,
  dayUnknown: 'Tag unbekannt',
  commonGround: (what) => `Gemeinsamer Boden: ${what}`,
  thisWeek: (move) => `[diese Woche: ${move}]`,
};

/** The program as a whole. */
export const program: Say['program'] = {
  is: 'Pflegt ein berufliches Netzwerk mit Absicht: seine Gestalt, und jede Woche ein kleiner Plan.',
  version: 'die Version ausgeben',
  help: 'diese Hilfe ausgeben',
  helpCommand: 'die Hilfe zu einem Befehl ausgeben',
  afterError: '(tertius --help zeigt, was es gibt)',
  language: 'die Sprache der Antwort',
  data: 'wo die Daten liegen',
  json: 'einen JSON-Wert ausgeben',
  quiet: 'nichts als Fehler ausgeben',
  defect: 'Das ist ein Fehler von uns; von dir ging nichts verloren. Bitte melde ihn mit der Datei',
  serverDefect: 'ein Fehler von uns; Näheres steht in',
  open: 'Tertius ist offen unter',
  otherBrowser: (address) => `Für einen anderen Browser: ${address}`,
  stops: 'Strg-C beendet es. Alles bleibt auf diesem Rechner.',
};

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Argumente:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
};

/** What commander says, and the same in German; `$1` is what stood in the first gap. */
const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: /gm, 'Fehler: '],
  [/missing required argument '(.*?)'/, 'das Argument „$1“ fehlt'],
  [/option '(.*?)' argument missing/, 'nach der Option „$1“ fehlt etwas'],
  [/required option '(.*?)' not specified/, 'die Option „$1“ ist nötig und fehlt'],
  [/option '(.*?)' argument '(.*?)' is invalid\./s, '„$2“ passt nicht zur Option „$1“.'],
  [/option '(.*?)' value '(.*?)' from env '(.*?)' is invalid\./s, '„$2“ aus $3 passt nicht zur Option „$1“.'],
  [/command-argument value '(.*?)' is invalid for argument '(.*?)'\./s, '„$1“ passt nicht zum Argument „$2“.'],
  [/Allowed choices are (.*)\./, 'Möglich sind: $1.'],
  [
    /(?:option|environment variable) '(.*?)' cannot be used with (?:option|environment variable) '(.*?)'/,
    '„$1“ und „$2“ gehen nicht zusammen',
  ],
  [/unknown option '(.*?)'/s, 'die Option „$1“ gibt es nicht'],
  [/unknown command '(.*?)'/s, 'den Befehl „$1“ gibt es nicht'],
  [
    /too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+): (.*)\./s,
    'zu viele Argumente: erwartet $2, bekommen $3 ($4).',
  ],
  [/\(Did you mean one of (.*?)\?\)/, '(Meintest du eines davon: $1?)'],
  [/\(Did you mean (.*?)\?\)/, '(Meintest du $1?)'],
];

/** The words of commander itself, which speaks English. */
export const commander: Say['commander'] = {
  heading: (english) => HEADINGS[english] ?? english,
  usage: (english) => english.replace('[options]', '[Optionen]').replace('[command]', '[Befehl]'),
  about: (english) =>
    english
      .replace(/([(,] ?)choices: /, '$1möglich: ')
      .replace(/([(,] ?)default: /, '$1üblich: ')
      .replace(/([(,] ?)env: /, '$1Umgebung: '),
  error: (english) => ERRORS.reduce((said, [from, to]) => said.replace(from, to), english),
};

/** What is stored under a word of the model, as people read it. */
export const terms: Say['terms'] = {
  channels: {
    'in-person': 'persönlich',
    video: 'per Video',
    phone: 'am Telefon',
    'voice-note': 'Sprachnachricht',
    mail: 'Mail',
    message: 'Nachricht',
    invitation: 'Einladung',
    reaction: 'Reaktion',
  },
  bands: { nominal: 'nur dem Namen nach', weak: 'lose', medium: 'warm', strong: 'eng' },
  prospect: 'möglicher Kontakt',
  ideaStates: {
    heard: 'gehört',
    promising: 'vielversprechend',
    developing: 'in Arbeit',
    applied: 'umgesetzt',
    dropped: 'verworfen',
  },
  introductionStates: {
    considered: 'erwogen',
    asked: 'gefragt',
    accepted: 'zugesagt',
    declined: 'abgelehnt',
    introduced: 'vorgestellt',
    met: 'getroffen',
    'came-to-nothing': 'nichts geworden',
  },
  moveStates: {
    suggested: 'vorgeschlagen',
    done: 'getan',
    skipped: 'nicht in der Woche',
    never: 'nie wieder',
    replaced: 'ersetzt',
  },
  objectiveKinds: {
    execute: 'etwas fertigbekommen',
    solve: 'etwas lösen oder prüfen',
    discover: 'neue Ideen finden',
    context: 'es an einen neuen Ort bringen',
    support: 'Unterstützung gewinnen',
  },
  eventKinds: { conference: 'Konferenz', gathering: 'Treffen', trip: 'Reise' },
  returnKinds: {
    idea: 'Idee',
    help: 'Hilfe',
    introduction: 'Vermittlung',
    opportunity: 'Gelegenheit',
    support: 'Unterstützung',
  },
  paces: { 'too-much': 'zu viel', right: 'genau richtig', 'too-little': 'zu wenig' },
  says: { yes: 'ja', no: 'nein', unsure: 'unsicher' },
  promiseStates: { open: 'offen', kept: 'gehalten', released: 'losgelassen' },
  scopes: { read: 'lesen', write: 'ändern' },
};

/** What is wrong with a word of a command line. */
export const wrong: Say['wrong'] = {
  wholeNumber: 'Es muss eine ganze Zahl sein.',
  atLeastOne: 'Es muss mindestens 1 sein.',
  upTo: (most) => `Es muss eine ganze Zahl bis ${most} sein.`,
  share: 'Es muss eine Zahl von 0 bis 1 sein.',
  positive: 'Es muss eine Zahl ab 0 sein.',
  day: 'Es muss ein Tag sein, wie 2026-11-24.',
  oneOf: (values) => `Möglich sind: ${values}.`,
};

/** What several commands ask or say on a terminal. */
export const terminal: Say['terminal'] = {
  dataPassphrase: 'Kennwort deiner Daten: ',
  passphraseOf: (file) => `Kennwort von ${file}: `,
  passphrase: 'Kennwort: ',
  again: 'Noch einmal dasselbe: ',
  differ: 'Die beiden Kennwörter sind verschieden; nichts wurde geschrieben.',
  isYes: (typed) => /^(ja?|y(es)?)$/i.test(typed.trim()),
  newestBackup: (when, people, interactions, name) =>
    `Die neueste Sicherung, die heil ist, ist von ${when} UTC, mit ${counted(people, 'Person', 'Personen')} und ${counted(interactions, 'Begegnung', 'Begegnungen')}: ${name}`,
  rescue: 'Soll sie an die Stelle der beschädigten Datei, die aufbewahrt wird? [j/N] ',
  rescued: (kept) => (kept === null ? 'Fertig.' : `Fertig. Die beschädigte Datei ist aufbewahrt in ${kept}.`),
  noFolder: 'diesen Ordner gibt es nicht',
  takenBack: 'zurückgenommen',
};
