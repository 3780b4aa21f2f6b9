import { area, line } from 'd3-shape';
import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef, useState } from 'react';
import { dayRange } from '../../words/dates.ts';
import type { Timeline } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { type LineScale, lineScale, runsOf } from './line-scale.ts';
import { mondayOf, sundayOf } from './week-days.ts';

type Line = Timeline['lines'][number];
type Reading = Line['readings'][number];

const WIDTH = 320;
const HEIGHT = 96;
const FRAME = { left: 6, right: WIDTH - 8, top: 10, bottom: HEIGHT - 8 };

/** One line of the timeline with its doubt, the weeks of imports, and what earlier weeks would have shown with today’s data. */
export function LineFigure(props: { readonly line: Line; readonly timeline: Timeline }): ReactElement {
  const { line: drawn, timeline } = props;
  const { readings } = drawn;
  const [at, setAt] = useState<number | undefined>(undefined);
  const picture = useRef<SVGSVGElement>(null);
  const scale = lineScale(readings, timeline, FRAME);
  const shown = at === undefined ? undefined : readings[Math.min(at, readings.length - 1)];
  const walk = (event: KeyboardEvent): void => {
    const from = at ?? readings.length;
    const next = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: readings.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.min(Math.max(next, 0), readings.length - 1));
  };
  const point = (event: PointerEvent): void => {
    const box = picture.current!.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH;
    const distances = readings.map(({ from }) => Math.abs(scale.x(from) - x));
    setAt(distances.indexOf(Math.min(...distances)));
  };
  return (
    <figure className="line">
      <figcaption>
        <span>{drawn.name}</span>
        <span className="value">{readings.at(-1)!.text}</span>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture that can be walked through has no element of its own */}
      <div
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk through the weeks
        tabIndex={0}
        data-stop
        aria-label={words.timeline.figure(drawn.sentence, readings.length)}
        onKeyDown={walk}
        onBlur={() => setAt(undefined)}
        onPointerMove={point}
        onPointerLeave={() => setAt(undefined)}
      >
        <svg ref={picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <path className="base" d={`M${FRAME.left} ${FRAME.bottom}H${FRAME.right}`} />
          {weeksOf(timeline).map((monday) => (
            <path key={monday} className="import" d={`M${scale.x(monday)} ${FRAME.top}V${FRAME.bottom}`} />
          ))}
          {runsOf(readings).map((run) => (
            <Run key={run[0]!.from} run={run} scale={scale} />
          ))}
          <path className="again" d={againPath(readings, scale)} />
          {shown === undefined ? null : (
            <circle className="at" cx={scale.x(shown.from)} cy={scale.y(shown.value)} r="4.5" />
          )}
        </svg>
      </div>
      <p className="cap" aria-live="polite">
        {shown === undefined ? ' ' : `${weekText(shown)}: ${shown.text}`}
      </p>
    </figure>
  );
}

/** The Mondays of the weeks in which something came in, each once. */
function weeksOf({ imports }: Timeline): string[] {
  return [...new Set(imports.map(({ day }) => mondayOf(day)))];
}

function Run({ run, scale }: { readonly run: readonly Reading[]; readonly scale: LineScale }): ReactElement {
  const { x, y } = scale;
  const isAlone = run.length === 1;
  const band = area<Reading>(
    ({ from }) => x(from),
    ({ low }) => y(low),
    ({ high }) => y(high),
  )([...run]);
  const through = (value: (reading: Reading) => number): string =>
    line<Reading>(
      ({ from }) => x(from),
      (reading) => y(value(reading)),
    )([...run]) ?? '';
  return (
    <g>
      {isAlone ? null : <path className="band" d={band ?? ''} />}
      {isAlone ? <path className="doubt" d={`M${x(run[0]!.from)} ${y(run[0]!.low)}V${y(run[0]!.high)}`} /> : null}
      <path className="mean" d={through(({ smoothed }) => smoothed)} />
      <path className="value" d={through(({ value }) => value)} />
      {run.map(({ from, value }) => (
        <circle key={from} className="point" cx={x(from)} cy={y(value)} r={isAlone ? 3 : 2} />
      ))}
    </g>
  );
}

/** From week to week that was seen again, and on to the first week after the last of them, where both lines meet. */
function againPath(readings: readonly Reading[], { x, y }: LineScale): string {
  const last = readings.findLastIndex(({ again }) => again !== null);
  if (last === -1) return '';
  const until = readings[last + 1];
  const points = readings.flatMap(({ from, again }) =>
    again === null ? [] : [[x(from), y(again)] as [number, number]],
  );
  return line()(until === undefined ? points : [...points, [x(until.from), y(until.value)]]) ?? '';
}

function weekText({ from }: Reading): string {
  return dayRange(from, sundayOf(from));
}
