import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { daysBetween } from '../../words/dates.ts';

type Reading = AnswerOf<'objectiveHistory'>['trend']['readings'][number];

const WIDTH = 220;
const HEIGHT = 44;
const EDGE = 4;

/** A fit week by week between nothing and all that it takes, with its doubt; the sentence beside it says what there is to say. */
export function FitTrend({ readings }: { readonly readings: readonly Reading[] }): ReactElement | null {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const x = scaleLinear([0, daysBetween(first.from, last.from)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([0, 100], [HEIGHT - EDGE, EDGE]);
  const at = ({ from }: Reading): number => x(daysBetween(first.from, from));
  const band = area<Reading>(
    at,
    ({ low }) => y(low),
    ({ high }) => y(high),
  );
  const value = line<Reading>(at, (reading) => y(reading.value));
  return (
    <svg className="fit-trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="base" d={`M${EDGE} ${y(0)}H${WIDTH - EDGE}`} />
      <path className="band" d={band([...readings]) ?? ''} />
      <path className="value" d={value([...readings]) ?? ''} />
      <circle cx={at(last)} cy={y(last.value)} r="3.5" />
    </svg>
  );
}
