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
  const { people, working, slotOf, links, placeOf } = assessment;
  const done = new Set<number>();
  const isNew = (one: number, other: number): boolean => {
    const key = Math.min(one, other) * people.length + Math.max(one, other);
    if (one === other || done.has(key)) return false;
    done.add(key);
    return true;
  };
  for (const [a, b] of saidPairs(facts)) {
    const [one, other] = [placeOf.get(a), placeOf.get(b)];
    if (one !== undefined && other !== undefined && isNew(one, other)) yield [one, other];
  }
  const possible = links.possibleAmong(working);
  for (const place of people.keys()) {
    for (const slot of possible(place)) {
      const other = working[slot]!;
      const isTwice = slotOf[place]! >= 0 && place > other;
      if (!isTwice && links.probability(place, other) >= LEAST_LINK && isNew(place, other)) yield [place, other];
    }
  }
}

/** By the owner and by files. */
function* saidPairs({ links, toldLinks: { a, b } }: Facts): Generator<readonly [a: PersonId, b: PersonId]> {
  for (const link of links) if (link.know) yield [link.a, link.b];
  for (let link = 0; link < a.length; link++) yield [a[link]!, b[link]!];
}
