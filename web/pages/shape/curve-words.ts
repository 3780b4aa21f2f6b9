import type { Curve } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** A knowledge distance in [0, 1] as people say it, in half-open steps from much alike to too far. */
export function distanceInWords(d: number): string {
  const steps = words.shape.distances;
  return steps[Math.min(Math.floor(d * steps.length), steps.length - 1)] ?? '';
}

/** The range that is fairly sure, one `sigma` each way, in words. */
export function rangeInWords({ d, sigma }: Pick<Curve['people'][number], 'd' | 'sigma'>): string {
  return words.shape.range(distanceInWords(Math.max(0, d - sigma)), distanceInWords(Math.min(1, d + sigma)));
}

/** V(d): what a distance is worth, 1 at the best. */
export function valueAt(d: number, { best, familiarity }: Pick<Curve, 'best' | 'familiarity'>): number {
  const width = best + familiarity;
  return width <= 0 ? 0 : Math.max(0, 1 - ((d - best) / width) ** 2);
}
