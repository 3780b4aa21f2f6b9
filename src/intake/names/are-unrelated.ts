import { compareNames } from './compare-names.ts';
import { nameWords } from './name-words.ts';

/**
 * True where two names are surely not those of one person: both have a given and a family name in Latin letters, and no word of one is,
 * sounds like or stands for a word of the other. A name after a marriage keeps a word; names in other scripts are not judged.
 */
export function areUnrelated(a: string, b: string): boolean {
  const [one, other] = [wholeWords(a), wholeWords(b)];
  if (one === undefined || other === undefined) return false;
  return one.every((word) => other.every((second) => compareNames([word], [second]) === undefined));
}

function wholeWords(name: string): readonly string[] | undefined {
  if (name.includes('@')) return undefined;
  const words = nameWords(name);
  const isJudged = words.length >= 2 && words.every((word) => /^[a-z]{2,}$/.test(word));
  return isJudged ? words : undefined;
}
