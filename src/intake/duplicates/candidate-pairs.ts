import { nameSets } from '../../base/given-names.ts';
import { companyName } from '../company-name.ts';
import { soundKey } from '../names/sound-key.ts';
import type { Likeness } from './likeness.ts';

/** People at one employer who share a given name, above which a new family name is no hint any more. */
const LARGEST_NAMESAKE_BLOCK = 30;
/** Sounds at the beginning of a word by which it is found. */
export const BEGINNING = 3;

/** People who could be related by one trait of their names. */
interface Block {
  readonly places: number[];
  /** Places of those who stand here by an initial: in blocks of initials only they are compared. */
  readonly initials: number[];
}

/**
 * Every pair, once, of places in `people` whose names could be related: two words that begin alike, a word and a name that stands for
 * the other, a word and an initial, or one employer and one given name.
 */
export function* candidatePairs(
  people: readonly Likeness[],
  words: readonly (readonly string[])[],
): Generator<readonly [number, number]> {
  const blocks = new Map<string, Block>();
  for (let place = 0; place < people.length; place++) {
    for (const key of new Set(blockKeys(words[place]!, people[place]!.company))) {
      const isInitial = key.startsWith('!');
      const name = isInitial ? key.slice(1) : key;
      const block = blocks.get(name) ?? { places: [], initials: [] };
      blocks.set(name, block);
      (isInitial ? block.initials : block.places).push(place);
    }
  }
  const seen = new Set<number>();
  for (const [key, block] of blocks) {
    for (const [a, b] of pairsOf(key, block)) {
      const pair = Math.min(a, b) * people.length + Math.max(a, b);
      if (a === b || seen.has(pair)) continue;
      seen.add(pair);
      yield [a, b];
    }
  }
}

function* pairsOf(key: string, { places, initials }: Block): Generator<readonly [number, number]> {
  if (key.startsWith('@') && places.length > LARGEST_NAMESAKE_BLOCK) return;
  for (const [index, initial] of initials.entries()) {
    for (const place of places) yield [initial, place];
    for (let other = index + 1; other < initials.length; other++) yield [initial, initials[other]!];
  }
  if (key.startsWith('.')) return;
  for (let i = 0; i < places.length; i++) for (let j = i + 1; j < places.length; j++) yield [places[i]!, places[j]!];
}

function* blockKeys(words: readonly string[], company: string | undefined): Generator<string> {
  if (words.length === 1) yield `1 ${soundKey(words[0]!)}`;
  for (const [i, word] of words.entries()) {
    if (word.length === 1) continue;
    const sound = soundKey(word);
    for (const [j, other] of words.entries()) {
      if (i === j) continue;
      // Blocks of initials begin with a full stop; whoever has an initial is marked.
      if (other.length === 1) yield `!.${sound} ${other}`;
      else yield `.${sound} ${other[0]}`;
      for (const set of nameSets(other)) yield `${sound} #${set}`;
      const [one, two] = [sound.slice(0, BEGINNING), soundKey(other).slice(0, BEGINNING)];
      if (other.length > 1 && one <= two) yield `${one} ${two}`;
    }
  }
  if (words.length >= 2 && company !== undefined) yield `@${companyName(company)} ${words[0]}`;
}
