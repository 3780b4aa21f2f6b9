import { TITLE_LEXICON } from './title-lexicon.ts';

/** Shorter words are one letter away from too many others. */
const LEAST_LETTERS = 8;

let near: ReadonlyMap<string, string> | undefined;

/**
 * A known single word that differs from this one by one letter left out, added, changed or swapped, with the same first
 * letter; undefined when there is none, or when two very different ones are as near. Only for long words: `mechancial`.
 */
export function nearSpelling(word: string): string | undefined {
  if (word.length < LEAST_LETTERS) return undefined;
  near ??= deletions();
  const direct = near.get(word);
  if (direct !== undefined && direct !== '') return direct;
  for (let at = 1; at < word.length; at++) {
    const shorter = word.slice(0, at) + word.slice(at + 1);
    if (TITLE_LEXICON.entries.has(shorter) && shorter.length >= LEAST_LETTERS) return shorter;
    const known = near.get(shorter);
    if (known !== undefined && known !== '' && Math.abs(known.length - word.length) <= 1) return known;
  }
  return undefined;
}

/** Known words by what is left of them without one letter (Garbe 2012); an empty text where two words leave the same. */
function deletions(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [word, entry] of TITLE_LEXICON.entries) {
    if (word.length < LEAST_LETTERS || word.includes(' ') || entry.functions.length === 0) continue;
    for (let at = 1; at < word.length; at++) {
      const shorter = word.slice(0, at) + word.slice(at + 1);
      const other = found.get(shorter);
      const isSame =
        other === undefined ||
        other === word ||
        TITLE_LEXICON.entries.get(other)?.functions[0]?.[0] === entry.functions[0]?.[0];
      found.set(shorter, isSame ? (other ?? word) : '');
    }
  }
  return found;
}
