import { type UncertainEgo, uncertainEgo } from '../graph/graph.ts';
import type { Values } from '../model/constants/constants.ts';
import type { PersonFacts } from '../model/person.ts';
import type { Links, Tie } from './assessment.ts';
import { withBaseline } from './links.ts';

/**
 * W, by place, strongest first: real ties of strength 0.05 or more and whoever is pinned, 150 at most; pinned people are
 * kept before others (science §0). A contact nothing real happened with is never in it, whatever its title.
 */
export function workingNetwork(people: readonly PersonFacts[], ties: readonly Tie[], values: Values): number[] {
  const strongestFirst = (one: number, other: number): number =>
    ties[other]!.strength - ties[one]!.strength || people[one]!.id - people[other]!.id;
  const pinned = (place: number): number => Number(people[place]!.pinned);
  return [...people.keys()]
    .filter((place) => belongs(people[place]!, ties[place]!, values))
    .sort((one, other) => pinned(other) - pinned(one) || strongestFirst(one, other))
    .slice(0, values.workingNetworkSize)
    .sort(strongestFirst);
}

function belongs(person: PersonFacts, tie: Tie, values: Values): boolean {
  if (person.ended || person.closeness === 0) return false;
  return person.pinned || (tie.isReal && tie.strength >= values.strengthNominal);
}

/** W as the graph engine takes it: strengths, and the probability of each link. */
export function networkAmong(
  working: readonly number[],
  ties: readonly Tie[],
  links: Links,
  values: Values,
): UncertainEgo {
  const first: number[] = [];
  const second: number[] = [];
  const probability: number[] = [];
  for (let j = 0; j < working.length; j++) {
    for (let k = j + 1; k < working.length; k++) {
      first.push(j);
      second.push(k);
      probability.push(withBaseline(links, working[j]!, working[k]!, values));
    }
  }
  return uncertainEgo(
    working.map((place) => ties[place]!.strength),
    { first, second, probability },
  );
}

/**
 * c by place: how many of the working network a person is expected to know; 0 for nominal contacts, whose ties do not
 * grow by whom they know. Two of the working network may know each other for no reason seen, others not (science §2.3).
 */
export function sharedContacts(
  ties: readonly Tie[],
  working: readonly number[],
  links: Links,
  values: Values,
): Float64Array {
  const inside = new Set(working);
  const possible = links.possibleAmong(working);
  return Float64Array.from(ties, (tie, place) => {
    if (!tie.isReal) return 0;
    let expected = 0;
    if (inside.has(place)) {
      for (const other of working) if (other !== place) expected += withBaseline(links, place, other, values);
    } else for (const slot of possible(place)) expected += links.probability(place, working[slot]!);
    return expected;
  });
}
