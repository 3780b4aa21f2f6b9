import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../words/dates.ts';
import type { Timeline } from '../../words/vocabulary.ts';

type Line = Timeline['lines'][number];

const DAYS = 7;
/** So much of the range of values stays free above and below. */
const MARGIN = 0.12;

/** Where weeks and values stand in a figure of so many units. */
export interface LineScale {
  readonly x: (monday: string) => number;
  readonly y: (value: number) => number;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Weeks stand evenly over the whole span, also those not kept; values fill the height with their doubt. */
export function lineScale(
  readings: Line['readings'],
  span: { readonly from: string; readonly weeks: number },
  { left, right, top, bottom }: Frame,
): LineScale {
  const ends = readings.flatMap(({ low, high, again }) => (again === null ? [low, high] : [low, high, again]));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  // What never changed stands in the middle.
  const margin = least === most ? Math.max(1, Math.abs(most)) / 2 : (most - least) * MARGIN;
  const places = scaleLinear([0, Math.max(1, span.weeks - 1)], [left, right]);
  return {
    x: (monday) => places(daysBetween(span.from, monday) / DAYS),
    y: scaleLinear([least - margin, most + margin], [bottom, top]),
  };
}

/** Readings in runs without a week left out between them: a line is drawn through a run, a gap stays a gap. */
export function runsOf(readings: Line['readings']): Line['readings'][] {
  const runs: Line['readings'][] = [];
  for (const reading of readings) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && daysBetween(last.from, reading.from) === DAYS) runs.at(-1)!.push(reading);
    else runs.push([reading]);
  }
  return runs;
}
