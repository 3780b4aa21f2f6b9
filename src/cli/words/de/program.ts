import type { Say } from '../words.ts';

/** What many commands say. */
export const common: Say['common'] = {
  personNumber: 'die Nummer, die `tertius people` zeigt',
  itsNumber: 'die Nummer davon',
  atMost: 'wie viele höchstens',
  inOneLine: 'in einer Zeile',
  fromObjective: 'von einem Ziel aus gesehen',
  objectiveServed: 'das Ziel, dem es dient',
  when: 'wann, wie 2026-11-24; ohne Angabe heute',
  asIfToday: 'als wäre heute dieser Tag, wie 2026-11-24',
  dontAsk: 'nicht nachfragen',
  openBrowser: 'die Adresse im Browser öffnen',
  port: 'ein fester Port; sonst ein freier',
  networkFile: 'das Netzwerk, wie bei tertius measure',
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
