import type { Assessment } from '../../audit/assessment.ts';
import { cascade, csrFrom, exactCascade } from '../../graph/graph.ts';
import type { Messenger } from './messengers-for.ts';
import type { ReachRange } from './reach-range.ts';

const DRAWS = 2000;
/** 95 % of a normal distribution lie within so many standard errors. */
const STANDARD_ERRORS = 1.96;

/**
 * How many of those within reach hear of an idea when some of them are told, along links that are known (q ≥ .3): independent cascade
 * (Kempe, Kleinberg & Tardos 2003), the told included. Whoever passes it on tells each whom they know with a small chance. Exact
 * where few links matter, drawn otherwise. Undefined where no such link leads from anybody told. Source: science §8.
 */
export function reachWithin(
  assessment: Assessment,
  messengers: readonly Messenger[],
  told: readonly number[],
  chance: () => number,
): ReachRange | undefined {
  const { links, values } = assessment;
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  for (const [one, { place, willingness }] of messengers.entries()) {
    for (const [other, { place: theirs }] of messengers.entries()) {
      const known = one === other ? 0 : links.probability(place, theirs);
      if (known < values.ideaAcquainted) continue;
      from.push(one);
      to.push(other);
      weights.push(known * willingness * values.ideaTiePassing);
    }
  }
  const seeds = new Set(told);
  if (!from.some((one, index) => seeds.has(one) && !seeds.has(to[index]!))) return undefined;
  const graph = csrFrom(messengers.length, { from, to, weights }, { directed: true });
  const exact = exactCascade(graph, told, { mostTies: 10 });
  if (exact !== undefined) return { value: exact, low: exact, high: exact };
  const { mean, error } = cascade(graph, told, { chance, draws: DRAWS });
  const off = STANDARD_ERRORS * error;
  return { value: mean, low: Math.max(told.length, mean - off), high: mean + off };
}
