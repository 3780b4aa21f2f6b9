import { foldText } from '../base/fold-text.ts';

/** What stands before a word. */
export type Gap = 'none' | 'space' | 'hyphen' | 'comma' | 'and' | 'gender' | 'break' | 'at';

/** One word of a title, folded, with its place in the title as written. */
export interface TitleWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** What single signs between words mean; a hyphen with spaces around it is a break. */
const SIGNS: Readonly<Record<string, Gap>> = {
  ',': 'comma',
  '/': 'and',
  '&': 'and',
  '+': 'and',
  '\\': 'and',
  '|': 'break',
  '¦': 'break',
  '•': 'break',
  '·': 'break',
  ';': 'break',
  ':': 'comma',
  '(': 'comma',
  ')': 'comma',
  '[': 'comma',
  ']': 'comma',
  '–': 'break',
  '—': 'break',
  '»': 'break',
  '►': 'break',
  '➡': 'break',
  '→': 'break',
  '@': 'at',
  '*': 'gender',
};
/** Which of two signs between words counts. */
const STRENGTH: readonly Gap[] = ['none', 'space', 'hyphen', 'gender', 'and', 'comma', 'break', 'at'];
/** Endings that name a second gender: `Verkäufer/in`, `Pfleger:in (m/w/d)`, `Directeur(trice)`. */
const GENDER_ENDINGS = new Set(
  'in innen m w d f x h i mwd trice rice e euse ere ienne ne a as o os essa woman frau er r n'.split(' '),
);
/** Letters that keep their sign. */
const SIGNED: readonly (readonly [sign: string, word: string])[] = [
  ['r&d', 'rnd'],
  ['m&a', 'mna'],
  ['q&a', 'qna'],
  ['l&d', 'lnd'],
  ['p&l', 'pnl'],
  ['f&b', 'fnb'],
  ['b2b', 'b2b'],
  ['a&e', 'ane'],
  ['d&i', 'dei'],
  ['r + d', 'rnd'],
  ['i+d', 'rnd'],
];

const folds = new Map<string, string>();
/** Enough for every word of a network; beyond it, start again rather than grow for ever. */
const MOST_REMEMBERED = 100_000;

/** The words of a title. Signs, emoji and the forms of gender are told apart from words; `R&D` stays one word. */
export function titleWords(title: string): TitleWord[] {
  const words: TitleWord[] = [];
  let gap: Gap = 'none';
  for (let at = 0; at < title.length; ) {
    const signed = signedAt(title, at);
    if (signed !== undefined) {
      words.push({ folded: signed.word, start: at, end: at + signed.length, gap });
      at += signed.length;
      gap = 'none';
      continue;
    }
    if (!isLetter(title, at)) {
      gap = stronger(gap, gapAt(title, at));
      at++;
      continue;
    }
    const end = wordEnd(title, at);
    const folded = folding(title.slice(at, end));
    if (folded !== '' && !isGenderEnding(folded, gap, title, at)) words.push({ folded, start: at, end, gap });
    at = end;
    gap = 'none';
  }
  return words;
}

function gapAt(title: string, at: number): Gap {
  const sign = title[at] ?? '';
  if (sign === '-') {
    const isApart = title[at - 1] === ' ' || title[at + 1] === ' ';
    return isApart ? 'break' : 'hyphen';
  }
  if (sign === ':' && isLetter(title, at + 1)) return 'gender';
  return SIGNS[sign] ?? 'space';
}

function stronger(one: Gap, other: Gap): Gap {
  return STRENGTH.indexOf(other) > STRENGTH.indexOf(one) ? other : one;
}

/** A short ending after `/`, `*`, `(`, `:` or `-` belongs to the word before. */
function isGenderEnding(folded: string, gap: Gap, title: string, at: number): boolean {
  if (gap === 'none' || gap === 'space' || gap === 'break' || gap === 'at') return false;
  if (!GENDER_ENDINGS.has(folded)) return false;
  const before = title[at - 1];
  return before !== ' ' || folded.length === 1;
}

/** The end of the word that begins here; `M.D.` and `i.R.` are one word, a dot after a longer one ends it. */
function wordEnd(title: string, start: number): number {
  let at = start;
  while (at < title.length && isLetter(title, at)) at++;
  if (at - start !== 1) return at;
  while (title[at] === '.' && isLetter(title, at + 1) && !isLetter(title, at + 2)) at += 2;
  return at;
}

function signedAt(title: string, at: number): { word: string; length: number } | undefined {
  const next = title.charCodeAt(at + 1);
  // & + 2 or a space: all signed words have one of them second; most places are left here.
  if (next !== 38 && next !== 43 && next !== 50) return undefined;
  if (at > 0 && isLetter(title, at - 1)) return undefined;
  for (const [sign, word] of SIGNED) {
    const end = at + sign.length;
    if (title.slice(at, end).toLowerCase() === sign && !isLetter(title, end)) return { word, length: sign.length };
  }
  return undefined;
}

const OTHER_LETTER = /[\p{L}\p{M}\p{N}]/u;

function isLetter(title: string, at: number): boolean {
  const code = title.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Half of a pair is a letter beyond the basic plane or an emoji: none of our words has one.
  return code < 0xd800 ? OTHER_LETTER.test(title[at] ?? '') : false;
}

function folding(word: string): string {
  const remembered = folds.get(word);
  if (remembered !== undefined) return remembered;
  const folded = foldText(word).replaceAll('.', '');
  if (folds.size >= MOST_REMEMBERED) folds.clear();
  folds.set(word, folded);
  return folded;
}
