import type { Curve } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** A distance in words, from much alike to too far: half-open steps of 0–1. */
const STEPS: readonly (readonly [until: number, text: string])[] = [
  [0.2, 'very near'],
  [0.4, 'near'],
  [0.6, 'some way off'],
  [0.8, 'far'],
  [Number.POSITIVE_INFINITY, 'very far'],
];

/** A knowledge distance in [0, 1] as people say it. */
export function distanceInWords(d: number): string {
  return STEPS.find(([until]) => d < until)?.[1] ?? '';
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
