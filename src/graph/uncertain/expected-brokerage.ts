import type { UncertainEgo } from './uncertain-ego.ts';

/** How many pairs of contacts the owner is expected to stand between, by whose group each belongs to. */
export interface ExpectedBrokerage {
  /** All three of one group. */
  readonly coordinator: number;
  /** Both contacts of one group that is not the owner's (itinerant broker). */
  readonly consultant: number;
  /** One contact of the owner's group, one of another: two roles that without direction are one. */
  readonly gatekeeperOrRepresentative: number;
  /** All three of different groups. */
  readonly liaison: number;
  /** Pairs left out because a group is not known. */
  readonly unknownPairs: number;
}

/**
 * Gould & Fernandez's brokerage roles (1989) of the owner, expected over uncertain links: Σ (1 − q) over pairs.
 * `groups` holds a number for each contact's group, `own` the owner's; below 0 means not known.
 * docs/measures.md#brokerage-roles
 */
export function expectedBrokerage(ego: UncertainEgo, groups: ArrayLike<number>, own: number): ExpectedBrokerage {
  const n = ego.contacts;
  const roles = { coordinator: 0, consultant: 0, gatekeeperOrRepresentative: 0, liaison: 0, unknownPairs: 0 };
  for (let j = 0; j < n; j++) {
    for (let k = j + 1; k < n; k++) {
      const a = groups[j]!;
      const b = groups[k]!;
      const strangers = 1 - ego.links[j * n + k]!;
      if (a < 0 || b < 0 || own < 0) roles.unknownPairs++;
      else if (a === b) roles[a === own ? 'coordinator' : 'consultant'] += strangers;
      else roles[a === own || b === own ? 'gatekeeperOrRepresentative' : 'liaison'] += strangers;
    }
  }
  return roles;
}
