import { areOneName } from '../../base/given-names.ts';
import { soundKey } from './sound-key.ts';

/** How two names are related, from the surest to the least sure; undefined when they are two names. */
export type NameRelation = 'same' | 'more-words' | 'spelling' | 'short-form' | 'initial' | 'one-word-other';

/** Fewer letters are no word to be misspelt. */
const LEAST_LETTERS = 5;

/**
 * Compares the words of two names (see `nameWords`), in any order. `same`: the same words; `more-words`: one has a word more,
 * as a middle name; `spelling`: they sound alike, or differ by a letter; `short-form`: Bill for William; `initial`: A. for Ana;
 * `one-word-other`: a given name is common and the rest is not, as after a marriage, which is a hint and nothing more.
 */
export function compareNames(a: readonly string[], b: readonly string[]): NameRelation | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  let worst: NameRelation = fewer.length < more.length ? 'more-words' : 'same';
  const left = [...more];
  const open: string[] = [];
  for (const word of fewer) {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    else open.push(word);
  }
  const common = fewer.length - open.length;
  for (const [place, word] of open.entries()) {
    const found = bestMatch(word, left);
    if (found === undefined) {
      const isOnlyOne = open.length === 1 && place === 0 && common >= 1 && fewer.length >= 2 && word.length > 1;
      return isOnlyOne && isGivenName(word, fewer) ? 'one-word-other' : undefined;
    }
    left.splice(found.index, 1);
    if (ORDER.indexOf(found.relation) > ORDER.indexOf(worst)) worst = found.relation;
  }
  // A single word says too little: `Ana` is not every Ana.
  if (fewer.length === 1 && more.length > 1) return undefined;
  // Two initials are no name.
  if (fewer.filter((word) => word.length > 1).length < Math.min(1, fewer.length)) return undefined;
  return worst;
}

const ORDER: readonly NameRelation[] = ['same', 'more-words', 'spelling', 'short-form', 'initial', 'one-word-other'];

function bestMatch(
  word: string,
  among: readonly string[],
): { readonly index: number; readonly relation: NameRelation } | undefined {
  let best: { index: number; relation: NameRelation } | undefined;
  for (const [index, other] of among.entries()) {
    const relation = relationOfWords(word, other);
    if (relation === undefined) continue;
    if (best === undefined || ORDER.indexOf(relation) < ORDER.indexOf(best.relation)) best = { index, relation };
  }
  return best;
}

function relationOfWords(a: string, b: string): NameRelation | undefined {
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined;
  if (areOneName(a, b)) return 'short-form';
  if (a[0] === b[0] || soundKey(a)[0] === soundKey(b)[0]) {
    if (soundKey(a) === soundKey(b) && Math.min(a.length, b.length) >= 3) return 'spelling';
    if (Math.min(a.length, b.length) >= LEAST_LETTERS && isOneLetterOff(a, b)) return 'spelling';
  }
  return undefined;
}

/** The differing word is not the one that stands first, which is most often the given name. */
function isGivenName(differing: string, words: readonly string[]): boolean {
  return words[0] !== differing;
}

/** One letter more, less, other, or two exchanged. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
