import type { Assessment } from '../audit/assessment.ts';

/**
 * b by place, NaN outside the working network: the chance that nobody else of it knows the person. From evidence alone: the
 * baseline that any two of the working network know each other would add up, over a hundred contacts, to the certainty
 * that nobody is a bridge. Source: science §2.4.
 */
export function bridgeByPlace({ network, values, working, people }: Assessment): Float64Array {
  const count = network.contacts;
  const column = new Float64Array(people.length).fill(Number.NaN);
  for (const [slot, place] of working.entries()) {
    let alone = 1;
    for (let other = 0; other < count; other++) {
      const stranger = 1 - network.links[slot * count + other]!;
      // Declared pairs are certain either way and carry no baseline.
      if (slot !== other) alone *= Math.min(1, stranger / (1 - values.linkBaseline));
    }
    column[place] = alone;
  }
  return column;
}
