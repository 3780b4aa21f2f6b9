import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import { daysBetween } from '../words/dates.ts';
import './spark-line.css';

/** A value on a day, with its doubt where there is any. */
export interface SparkPoint {
  readonly day: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

const WIDTH = 220;
const HEIGHT = 44;
const EDGE = 4;

/** A value over time between nothing and `most`, hidden from screen readers: the sentence beside it says what there is to say. */
export function SparkLine(props: {
  readonly points: readonly SparkPoint[];
  readonly most: number;
}): ReactElement | null {
  const { points, most } = props;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const x = scaleLinear([0, daysBetween(first.day, last.day)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([0, most], [HEIGHT - EDGE, EDGE]);
  const at = ({ day }: SparkPoint): number => x(daysBetween(first.day, day));
  const band = area<SparkPoint>(
    at,
    ({ value, low = value }) => y(low),
    ({ value, high = value }) => y(high),
  );
  const through = line<SparkPoint>(at, ({ value }) => y(value));
  return (
    <svg className="spark-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="base" d={`M${EDGE} ${y(0)}H${WIDTH - EDGE}`} />
      <path className="band" d={band([...points]) ?? ''} />
      <path className="value" d={through([...points]) ?? ''} />
      <circle cx={at(last)} cy={y(last.value)} r="3.5" />
    </svg>
  );
}
