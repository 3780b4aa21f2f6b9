import type { CommonPart } from '../../model/common-part.ts';
import type { Texts } from '../words.ts';
import { germanField } from './field-names.ts';
import { together } from './phrases.ts';

const STAGES = [
  'Studium oder Praktikum',
  'Am Anfang der Laufbahn',
  'Erfahrene Fachkraft',
  'Teamleitung oder Management',
  'Direktion, Partnerschaft oder Professur',
  'Spitze einer Organisation',
];

/** What people know, and how far it is from what the owner knows. */
export const knowledge: Texts['knowledge'] = {
  field: germanField,
  stage: (stage) => STAGES[stage - 1] ?? 'unbekannt',
  nothingKnown:
    'Noch ist nicht bekannt, womit sich diese Person auskennt; wie weit das von deinem Wissen weg ist, lässt sich nicht sagen.',
  near: ({ common, isWide }) =>
    `Weiß ziemlich das Gleiche wie du${inBrackets(parts(common))}: leicht zu reden, wenig Neues.${wide(isWide)}`,
  far: ({ common, different, isWide }) =>
    `Weit weg von dem, was du weißt${inBrackets(fields(different))}; ${common.length === 0 ? NONE_KNOWN : `was euch verbindet: ${parts(common)}`}.${wide(isWide)}`,
  between: ({ common, different, isWide }) =>
    `${different.length === 0 ? 'Wohl anders genug' : 'Anders genug'}, um dich etwas zu lehren${inBrackets(fields(different))}, ${common.length === 0 ? `aber ${NONE_KNOWN}` : `nah genug zum Reden (${parts(common)})`}.${wide(isWide)}`,
  ground: (common, different) =>
    `${common.length === 0 ? 'Noch ist nichts Gemeinsames bekannt' : `Gemeinsam: ${parts(common)}`}; ${different.length === 0 ? 'noch ist kein Unterschied bekannt' : `neu für dich: ${different.map(germanField).join(', ')}`}.`,
};

const NONE_KNOWN = 'noch ist nichts Gemeinsames bekannt';

const BOTH: Readonly<Record<CommonPart['kind'], string>> = {
  function: 'gleicher Bereich:',
  industry: 'gleiche Branche:',
  field: 'gleiches Studium:',
  topic: 'beide kennen sich aus mit',
};

function parts(common: readonly CommonPart[]): string {
  return common.map(({ kind, names }) => `${BOTH[kind]} ${fields(names)}`).join('; ');
}

function fields(names: readonly string[]): string {
  return together(names.map(germanField));
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

function wide(isWide: boolean): string {
  return isWide ? ' Es ist wenig bekannt, darum ist der Spielraum weit.' : '';
}
