import type { Objective } from '../model/objective.ts';
import type { Assessment } from './assessment.ts';
import { type ObjectiveView, strengthToday, type ViewOptions, viewObjective } from './objective-view.ts';

/** How far each need is met, and by whom: science §4.4. */
export interface Coverage {
  /** By need, 1 − Π (1 − a): in [0, 1]. */
  readonly covered: readonly number[];
  /** Σ u·covered, in [0, 1]. */
  readonly share: number;
}

/** Coverage of weighted needs by contacts who each meet every need to some degree: a by contact and need, u by need. */
export function coverageOf(access: Iterable<readonly number[]>, weights: readonly number[]): Coverage {
  const miss = weights.map(() => 1);
  for (const shares of access) {
    for (const index of miss.keys()) miss[index]! *= 1 - shares[index]!;
  }
  const covered = miss.map((share) => 1 - share);
  return { covered, share: covered.reduce((sum, share, index) => sum + share * weights[index]!, 0) };
}

/** Coverage of an objective's needs by everybody within reach today. */
export function coverageToday(view: ObjectiveView): Coverage {
  const access = view.within.map((place) => view.accessAt(place, strengthToday(view.assessment, place)));
  return coverageOf(
    access,
    view.needs.map((need) => need.weight),
  );
}

/** How far the network serves an objective, 0–100, with the band that not knowing people well leaves open. */
export interface FitBand {
  /** Rounded to 5 points, as are the ends of the band. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** By need, unrounded. */
  readonly coverage: Coverage;
}

/**
 * Fit of the network to an objective; undefined when nobody is known of, or the owner must first say what is needed. The
 * band is what comes of taking everybody one standard deviation nearer or farther (science §4.4).
 */
export function fitOf(
  assessment: Assessment,
  objective: Objective,
  options: Omit<ViewOptions, 'shift'> = {},
): FitBand | undefined {
  const view = viewObjective(assessment, objective, options);
  if (view.needs.length === 0 || assessment.people.length === 0) return undefined;
  const coverage = coverageToday(view);
  const shifted = [-1, 1].map(
    (shift) => coverageToday(viewObjective(assessment, objective, { ...options, shift })).share,
  );
  const { fitRounding: step } = assessment.values;
  const low = Math.min(coverage.share, ...shifted);
  const high = Math.max(coverage.share, ...shifted);
  return {
    value: step * Math.round((100 * coverage.share) / step),
    low: step * Math.floor((100 * low) / step),
    high: step * Math.ceil((100 * high) / step),
    coverage,
  };
}
