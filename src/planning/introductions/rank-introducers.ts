import { distanceOver, type UncertainDistance } from '../../knowledge/distance.ts';
import { optimumFor, usedLearningValue } from '../../knowledge/learning-value.ts';
import type { ObjectiveKind } from '../../model/objective.ts';
import { friendDistance, meanDistance } from './friend-distance.ts';
import { type AskedOne, askedOne, type IntroductionScene } from './introduction-scene.ts';

/** Somebody to ask “whom do you know?”, where nobody in particular is meant. */
export interface RankedIntroducer {
  readonly asked: AskedOne;
  /** d_f: how far their friends are expected to be. */
  readonly friends: UncertainDistance;
  /** E[V_used(d_f)] in [0, 1]. */
  readonly worth: number;
  /** c_b: share of the others of their circle with whom the owner is in touch already, in [0, 1]. */
  readonly covered: number;
  /** P_agree · E[V_used(d_f)] · (1 − c_b). */
  readonly score: number;
  /** Their friends are farther than one step: somebody closer is preferred. */
  readonly isTooFar: boolean;
}

/**
 * Introducers to people nobody can name yet, the best first: those who differ most from the owner, if they would agree and
 * their circle is not covered yet; one bridge at a time. Who rests or must be given to first is left out. Source: science §10.
 */
export function rankIntroducers(scene: IntroductionScene, kind: ObjectiveKind): RankedIntroducer[] {
  const { assessment, values } = scene;
  const optimum = assessment.optima[kind] ?? optimumFor(kind === 'context' ? 'context-knowledge' : kind, values);
  const apart = (place: number): UncertainDistance => {
    const whole = assessment.distances[place]!;
    return kind === 'context' ? distanceOver(whole, ['function', 'field', 'topics']) : whole;
  };
  const within = [...assessment.people.keys()].flatMap((place) => askedOne(scene, place) ?? []);
  const everybody = meanDistance(within.map(({ place }) => apart(place)));
  const covered = coveredShares(scene, within);
  return within
    .filter((asked) => asked.holds === undefined)
    .map((asked): RankedIntroducer => {
      const friends = friendDistance(apart(asked.place), everybody, values.friendLikeness);
      const worth = usedLearningValue(friends, optimum, values);
      const share = covered(asked.place);
      return {
        asked,
        friends,
        worth,
        covered: share,
        score: asked.agree * worth * (1 - share),
        isTooFar: friends.mu > optimum.dStar + values.introductionStepMost,
      };
    })
    .sort((a, b) => Number(a.isTooFar) - Number(b.isTooFar) || b.score - a.score || a.asked.place - b.asked.place);
}

/** c by place. Of somebody whose circle is unknown, or who is alone in it, nothing is covered as far as can be told. */
function coveredShares(
  { assessment: { circleOf } }: IntroductionScene,
  within: readonly AskedOne[],
): (place: number) => number {
  const known = new Map<string, number>();
  const reached = new Map<string, number>();
  const count = (counts: Map<string, number>, circle: string | undefined): void => {
    if (circle !== undefined) counts.set(circle, (counts.get(circle) ?? 0) + 1);
  };
  for (const circle of circleOf) count(known, circle);
  for (const { place } of within) count(reached, circleOf[place]);
  return (place) => {
    const circle = circleOf[place];
    const others = circle === undefined ? 0 : known.get(circle)! - 1;
    return others <= 0 ? 0 : (reached.get(circle!)! - 1) / others;
  };
}
