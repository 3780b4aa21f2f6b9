import { type UncertainEgo, uncertainEgo } from '../graph/graph.ts';
import type { Values } from '../model/constants/constants.ts';
import type { PersonFacts } from '../model/person.ts';
import type { Assessment, Links, Tie } from './assessment.ts';
import { withBaseline } from './links.ts';

/**
 * W, by place, strongest first: real ties of strength 0.05 or more and whoever is pinned, 150 at most; pinned people are
 * kept before others (science §0). A contact nothing real happened with is never in it, whatever its title. `strengths` as
 * `strengthInside` has them.
 */
export function workingNetwork(people: readonly PersonFacts[], strengths: Float64Array, values: Values): number[] {
  const strongestFirst = (one: number, other: number): number =>
    strengths[other]! - strengths[one]! || people[one]!.id - people[other]!.id;
  const pinned = (place: number): number => Number(people[place]!.pinned);
  // Sorting numbers first leaves few people to compare.
  const ranked = strengths.slice().sort();
  const least = Math.max(0, ranked[ranked.length - values.workingNetworkSize] ?? 0);
  const belonging: number[] = [];
  for (let place = 0; place < strengths.length; place++) {
    if (strengths[place]! >= least || (strengths[place]! >= 0 && people[place]!.pinned)) belonging.push(place);
  }
  return belonging
    .sort((one, other) => pinned(other) - pinned(one) || strongestFirst(one, other))
    .slice(0, values.workingNetworkSize)
    .sort(strongestFirst);
}

/** The strength with which somebody may be in the working network; −1 for those who may not. */
export function strengthInside(person: PersonFacts, tie: Tie, values: Values): number {
  if (person.ended || person.closeness === 0) return -1;
  return person.pinned || (tie.isReal && tie.strength >= values.strengthNominal) ? tie.strength : -1;
}

/** Probabilities of pairs of the working network, by the ids of both. */
export type Pairs = ReadonlyMap<number, number>;

/** q of two people of the working network by their places, see `withBaseline`. */
export type PairProbability = (one: number, other: number) => number;

/** More people than any store can hold, so that two ids make one number. */
const MOST_PEOPLE = 2 ** 26;

/** Probabilities of pairs, each found once and kept in `asked`; `known` answers those that hold from before. */
export function pairProbabilities(
  links: Links,
  { people, values }: Pick<Assessment, 'people' | 'values'>,
  known: (one: number, other: number, key: number) => number | undefined,
): { readonly probabilityOf: PairProbability; readonly asked: Pairs } {
  const asked = new Map<number, number>();
  return {
    asked,
    probabilityOf(one, other) {
      const [low, high] = one < other ? [one, other] : [other, one];
      const key = people[low]!.id * MOST_PEOPLE + people[high]!.id;
      const again = asked.get(key);
      if (again !== undefined) return again;
      // In one order, as rounding may depend on it.
      const probability = known(low, high, key) ?? withBaseline(links, low, high, values);
      asked.set(key, probability);
      return probability;
    },
  };
}

/** W as the graph engine takes it: strengths, and the probability of each link. */
export function networkAmong(
  working: readonly number[],
  ties: readonly Tie[],
  probabilityOf: PairProbability,
): UncertainEgo {
  const first: number[] = [];
  const second: number[] = [];
  const probability: number[] = [];
  for (let j = 0; j < working.length; j++) {
    for (let k = j + 1; k < working.length; k++) {
      first.push(j);
      second.push(k);
      probability.push(probabilityOf(working[j]!, working[k]!));
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
 * `known` answers what holds from before.
 */
export function sharedContacts(
  ties: readonly Tie[],
  working: readonly number[],
  links: Links,
  {
    probabilityOf,
    known,
  }: { readonly probabilityOf: PairProbability; readonly known: (place: number) => number | undefined },
): Float64Array {
  // Always summed up in the same order, however strong they are.
  const inside = working.toSorted((one, other) => one - other);
  const isInside = new Set(inside);
  let possible: ((place: number) => readonly number[]) | undefined;
  const sharedOf = (place: number): number => {
    if (!ties[place]!.isReal) return 0;
    let expected = 0;
    if (isInside.has(place)) {
      for (const other of inside) if (other !== place) expected += probabilityOf(place, other);
      return expected;
    }
    possible ??= links.possibleAmong(inside);
    for (const slot of possible(place)) expected += links.probability(place, inside[slot]!);
    return expected;
  };
  const shared = new Float64Array(ties.length);
  for (let place = 0; place < shared.length; place++) shared[place] = known(place) ?? sharedOf(place);
  return shared;
}
