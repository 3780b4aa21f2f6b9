import type { Assessment } from '../../audit/assessment.ts';
import { onceFor } from '../../audit/once-for.ts';
import { DAYS_PER_YEAR } from '../../audit/strength.ts';
import type { Lifetime } from './survival.ts';

/**
 * b of everybody really talked to, by place: the probability that they know nobody of the working network, from evidence alone.
 * NaN for others. The baseline that any two know each other would say of everybody in a large network that they are no bridge.
 */
export const bridgeChances: (assessment: Assessment) => Float64Array = onceFor((assessment) => {
  const { ties, working, links } = assessment;
  const possible = links.possibleAmong(working);
  return Float64Array.from(ties, (tie, place) => {
    if (!tie.isReal) return Number.NaN;
    const others = possible(place).map((index) => working[index]!);
    return others
      .filter((other) => other !== place)
      .reduce((alone, other) => alone * (1 - links.probability(place, other)), 1);
  });
});

/**
 * How long ties to bridges lasted, from the first real interaction to the last: over once a year has passed without another,
 * else known only to have lasted so far. Their survival after a year compares with Burt's: nine of ten gone. Source: science §3.1, §11.
 */
export function bridgeLifetimes(assessment: Assessment): Lifetime[] {
  const chances = bridgeChances(assessment);
  const { ties, today, values } = assessment;
  return ties.flatMap(({ firstDay, lastDay }, place) => {
    if (firstDay === undefined || lastDay === undefined || !(chances[place]! >= values.bridgeLabel)) return [];
    return [{ days: lastDay - firstDay, hasEnded: today - lastDay > DAYS_PER_YEAR }];
  });
}
