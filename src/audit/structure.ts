import { chanceFrom } from '../base/chance.ts';
import {
  bridgeProbability,
  expectedEffectiveSize,
  type LinkQuestion,
  questionsWorthAsking,
  type ShapeInterval,
  shapeInterval,
  weightedPlugIn,
} from '../graph/graph.ts';
import type { Assessment } from './assessment.ts';
import { onceFor } from './once-for.ts';

/** The same intervals each time they are computed. */
const SEED = 1992;

/** ν by slot of the working network: how much of what a contact reaches others do not already reach, (0, 1] (Burt 1992). */
export const nonRedundancy: (assessment: Assessment) => Float64Array = onceFor((assessment) => {
  const column = Float64Array.from(assessment.working, (place) => nonRedundancyAt(assessment, place));
  const plugIn = weightedPlugIn(assessment.network);
  if (plugIn === undefined) return column;
  for (const [index, slot] of plugIn.contacts.entries()) column[slot] = plugIn.nonRedundancy[index]!;
  return column;
});

/** b by slot of the working network: probability that a contact knows none of the others (science §2.4). */
export const bridges: (assessment: Assessment) => Float64Array = onceFor((assessment) =>
  bridgeProbability(assessment.network),
);

/** Effective size, constraint, hierarchy and ego betweenness with their 5–95 % range; undefined without contacts. */
export const shapeOf: (assessment: Assessment) => ShapeInterval | undefined = onceFor((assessment) =>
  shapeInterval(assessment.network, { chance: chanceFrom(SEED) }),
);

/** E[ES] and its deviation, exactly; undefined without contacts. */
export const effectiveSizeOf = onceFor((assessment: Assessment) => expectedEffectiveSize(assessment.network));

/** Pairs of the working network, by slot, of whom it would help most to know whether they know each other. */
export function openQuestions(assessment: Assessment, most: number): readonly LinkQuestion[] {
  return questionsWorthAsking(assessment.network, { most });
}

/**
 * ν of anybody, in (0, 1], as if the tie had this strength: for people who are not in the working network yet. The same
 * sum as Burt's, with z_ij = S_j and z_jk = q_jk √(S_j S_k) (science §2.1, §2.3).
 */
export function nonRedundancyAt(assessment: Assessment, place: number, strength?: number): number {
  const { working, network, slotOf, links, ties, values } = assessment;
  const own = Math.max(strength ?? ties[place]!.strength, values.strengthNominal);
  const slot = slotOf[place]!;
  const isInside = slot >= 0;
  const mates = isInside ? working.keys() : possibleMates(assessment)(place);
  let most = own;
  let overlap = 0;
  for (const k of mates) {
    if (k === slot) continue;
    const theirs = network.strengths[k]!;
    const q = isInside ? network.links[slot * working.length + k]! : links.probability(place, working[k]!);
    const common = q * Math.sqrt(own * theirs);
    most = Math.max(most, common);
    overlap += theirs * common;
  }
  const others = wholeStrength(assessment) - (isInside ? network.strengths[slot]! : 0);
  return 1 - overlap / ((others + own) * most);
}

/** ν of somebody outside the working network at the strength of today, remembered. */
export function nonRedundancyOutside(assessment: Assessment, place: number): number {
  const known = outside(assessment);
  const found = known.get(place) ?? nonRedundancyAt(assessment, place);
  known.set(place, found);
  return found;
}

const outside = onceFor((_: Assessment) => new Map<number, number>());
const possibleMates = onceFor(({ links, working }: Assessment) => links.possibleAmong(working));
const wholeStrength = onceFor(({ network }: Assessment) =>
  network.strengths.reduce((sum, strength) => sum + strength, 0),
);
