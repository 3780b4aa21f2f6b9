import { foldText } from '../base/fold-text.ts';

/** Words that say nothing of a topic, in the languages that titles come in. */
const EMPTY_WORDS = new Set(
  (
    'a an and at by for from in into of on or the to with who people person someone anyone experts expert knowledge about ' +
    'und oder der die das des dem den fur von vom zu zur zum bei mit im in am auf ' +
    'et ou de du des la le les un une pour chez en au aux d l y e el los las con por para del al da do dos das di della dei ' +
    'van het een voor en op bij m w f x h'
  ).split(' '),
);

/** Endings taken off, longest first, with the fewest letters that must stay: light, so that `batteries` meets `battery`. */
const ENDINGS: readonly (readonly [ending: string, replacement: string, least: number])[] = [
  ['ations', 'at', 4],
  ['ation', 'at', 4],
  ['ungen', '', 4],
  ['ings', '', 4],
  ['ment', '', 5],
  ['ies', 'y', 3],
  ['ing', '', 4],
  ['ung', '', 4],
  ['ers', '', 4],
  ['ors', '', 4],
  ['sses', 'ss', 2],
  ['ern', '', 4],
  ['en', '', 4],
  ['er', '', 4],
  ['or', '', 4],
  ['es', '', 4],
  ['ed', '', 4],
  ['e', '', 4],
  ['s', '', 3],
];

const stems = new Map<string, string>();
/** Enough for every word of a network; beyond it, start again rather than grow for ever. */
const MOST_REMEMBERED = 100_000;

/** The part of a folded word that its forms have in common, lightly, for English and German. Not a dictionary form. */
export function stemOf(word: string): string {
  const remembered = stems.get(word);
  if (remembered !== undefined) return remembered;
  const stem = stripped(word);
  if (stems.size >= MOST_REMEMBERED) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Stems of the words of a text that mean something, in order. */
export function wordStems(text: string): string[] {
  const found: string[] = [];
  for (const word of foldText(text).split(/[^\p{L}\p{N}+#]+/u)) {
    if (word !== '' && !EMPTY_WORDS.has(word)) found.push(stemOf(word));
  }
  return found;
}

/** A text without the small words it begins with: `people at Siemens` → `Siemens`. */
export function withoutFiller(text: string): string {
  const words = text.trim().split(/\s+/);
  const first = words.findIndex((word) => !EMPTY_WORDS.has(foldText(word)));
  return first === -1 ? text : words.slice(first).join(' ');
}

function stripped(word: string): string {
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  for (const [ending, replacement, least] of ENDINGS) {
    if (word.length - ending.length >= least && word.endsWith(ending)) {
      return finished(word.slice(0, -ending.length) + replacement);
    }
  }
  return finished(word);
}

/** `battery` and `batterie` alike. */
function finished(stem: string): string {
  return stem.length > 4 && (stem.endsWith('y') || stem.endsWith('i')) ? stem.slice(0, -1) : stem;
}
