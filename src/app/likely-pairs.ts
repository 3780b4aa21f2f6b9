import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { KnownNetwork } from './network-memory.ts';

/** Links less likely than this would only be noise. The page of a person shows the same. */
const LEAST_LINK = 0.1;

/**
 * Pairs of other people, by place, each once: those that were told or declared to know each other, and of everybody with
 * the working network those that are likelier than 0.1.
 */
export function* likelyPairs({
  assessment,
  facts,
}: Pick<KnownNetwork, 'assessment' | 'facts'>): Generator<readonly [one: number, other: number]> {
  const { people, working, slotOf, links } = assessment;
  const keyOf = (one: number, other: number): number => Math.min(one, other) * people.length + Math.max(one, other);
  const said = saidKeys({ facts, assessment }, keyOf);
  for (const key of said) yield [Math.floor(key / people.length), key % people.length];
  const possible = links.possibleAmong(working);
  for (const place of people.keys()) {
    for (const slot of possible(place)) {
      const other = working[slot]!;
      const isTwice = other === place || (slotOf[place]! >= 0 && place > other);
      if (isTwice || links.probability(place, other) < LEAST_LINK) continue;
      if (!isAmong(said, keyOf(place, other))) yield [place, other];
    }
  }
}

/** Pairs of whom the owner or a file says that they know each other, each once, in rising order: of a million a set would cost much. */
function saidKeys(
  { facts, assessment: { placeOf } }: Pick<KnownNetwork, 'assessment' | 'facts'>,
  keyOf: (one: number, other: number) => number,
): Float64Array {
  const keys = new Float64Array(facts.links.length + facts.toldLinks.a.length);
  let count = 0;
  for (const [a, b] of saidPairs(facts)) {
    const [one, other] = [placeOf.get(a), placeOf.get(b)];
    if (one !== undefined && other !== undefined && one !== other) keys[count++] = keyOf(one, other);
  }
  return keys
    .subarray(0, count)
    .sort()
    .filter((key, index, sorted) => key !== sorted[index - 1]);
}

function isAmong(sorted: Float64Array, key: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === key;
}

/** By the owner and by files. */
function* saidPairs({ links, toldLinks: { a, b } }: Facts): Generator<readonly [a: PersonId, b: PersonId]> {
  for (const link of links) if (link.know) yield [link.a, link.b];
  for (let link = 0; link < a.length; link++) yield [a[link]!, b[link]!];
}
