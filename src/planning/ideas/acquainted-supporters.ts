import type { Assessment } from '../../audit/assessment.ts';
import type { AudienceSegment } from './idea-subject.ts';
import type { Messenger } from './messengers-for.ts';

/** Somebody to tell, by number, and the segment, by number, that they are told for. */
export interface Supporter {
  readonly messenger: number;
  readonly segment: number;
}

/** So many of those who reach a segment best are looked at in all combinations. */
const LOOKED_AT = 40;

/**
 * Two supporters or more who know each other (q ≥ .3) per segment, segment after segment while the number asked for lasts: the
 * segment of which they reach most comes first. Segments without such supporters are left out: one thin bridge does not carry what
 * takes conviction (Centola & Macy 2007; science §8).
 */
export function acquaintedSupporters(
  assessment: Assessment,
  about: {
    readonly segments: readonly AudienceSegment[];
    readonly messengers: readonly Messenger[];
    readonly count: number;
  },
): readonly Supporter[] {
  const { segments, messengers, count } = about;
  const least = assessment.values.ideaSupporters;
  const chosen: Supporter[] = [];
  const open = new Set(segments.keys());
  while (open.size > 0 && chosen.length + least <= count) {
    const taken = new Set(chosen.map(({ messenger }) => messenger));
    let best: { readonly segment: number; readonly circle: readonly number[]; readonly reached: number } | undefined;
    for (const segment of open) {
      const worth = (j: number): number => messengers[j]!.willingness * messengers[j]!.shares[segment]!;
      const able = [...messengers.keys()]
        .filter((j) => !taken.has(j) && worth(j) > 0)
        .sort((a, b) => worth(b) - worth(a) || a - b)
        .slice(0, LOOKED_AT);
      const circle = bestCircle(able, {
        least,
        worth,
        know: (a, b) => doKnow(assessment, messengers[a]!, messengers[b]!),
      });
      if (circle === undefined) continue;
      const reached = segments[segment]!.size * circle.reduce((sum, j) => sum + worth(j), 0);
      if (best === undefined || reached > best.reached) best = { segment, circle, reached };
    }
    if (best === undefined) break;
    const { segment } = best;
    open.delete(segment);
    chosen.push(...best.circle.map((messenger) => ({ messenger, segment })));
  }
  return chosen;
}

function doKnow({ links, values }: Assessment, one: Messenger, other: Messenger): boolean {
  return links.probability(one.place, other.place) >= values.ideaAcquainted;
}

/** The best first who all know each other, grown from every pair's first; undefined where there are too few. */
function bestCircle(
  able: readonly number[],
  { least, worth, know }: { least: number; worth: (j: number) => number; know: (a: number, b: number) => boolean },
): readonly number[] | undefined {
  let best: { readonly circle: readonly number[]; readonly value: number } | undefined;
  for (const [index, first] of able.entries()) {
    const circle = [first];
    for (const other of able.slice(index + 1)) {
      if (circle.length >= least) break;
      if (circle.every((one) => know(one, other))) circle.push(other);
    }
    if (circle.length < least) continue;
    const value = circle.reduce((sum, j) => sum + worth(j), 0);
    if (best === undefined || value > best.value) best = { circle, value };
  }
  return best?.circle;
}
