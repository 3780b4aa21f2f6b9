import type { Assessment } from './assessment.ts';
import { strengthToday } from './objective-view.ts';
import { onceFor } from './once-for.ts';
import { accessOf } from './tie-fit.ts';

/** One way to somebody of a group: straight to them, or through somebody who probably knows them. */
export interface WayIn {
  /** Place of the person to reach. */
  readonly target: number;
  /** Place of who could introduce; absent where the owner is connected already and need only speak. */
  readonly through?: number;
  /** Chance in [0, 1] that the way holds: that they know each other and the introducer agrees. */
  readonly chance: number;
}

/** Less likely acquaintances are guesses that would waste an ask. */
const LEAST_LINK = 0.1;

/**
 * How to come nearer to people of a group whom nothing real has happened with: through whom of those within reach, the likeliest
 * first (P_agree · q, science §10); contacts in name only can be addressed at once. `agreeOf` is P_agree of who may be asked now, and
 * undefined of those who rest from being asked, or to whom something has to be given first (science §5.2).
 */
export function waysIn(
  assessment: Assessment,
  members: readonly number[],
  { most, agreeOf }: { readonly most: number; readonly agreeOf: (place: number) => number | undefined },
): WayIn[] {
  const { people, links, values } = assessment;
  const within = placesWithin(assessment);
  const ways: WayIn[] = [];
  for (const target of members) {
    const person = people[target]!;
    if (person.ended || person.closeness === 0 || accessOf(strengthToday(assessment, target), values) > 0) continue;
    let best: WayIn | undefined;
    for (const index of possible(assessment)(target)) {
      const through = within[index]!;
      const q = links.probability(through, target);
      if (q < LEAST_LINK || through === target) continue;
      const agree = agreeOf(through);
      if (agree === undefined) continue;
      const chance = q * agree;
      if (best === undefined || chance > best.chance) best = { target, through, chance };
    }
    if (best !== undefined) ways.push(best);
    else if (person.standing === 'contact') ways.push({ target, chance: 0 });
  }
  return ways.sort((one, other) => other.chance - one.chance || one.target - other.target).slice(0, most);
}

const placesWithin: (assessment: Assessment) => readonly number[] = onceFor((assessment) =>
  [...assessment.people.keys()].filter((place) => accessOf(strengthToday(assessment, place), assessment.values) > 0),
);
const possible = onceFor((assessment: Assessment) => assessment.links.possibleAmong(placesWithin(assessment)));
