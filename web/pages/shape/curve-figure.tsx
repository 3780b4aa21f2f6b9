import { Link } from '@tanstack/react-router';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { line } from 'd3-shape';
import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { groupClass } from '../../parts/initials.ts';
import type { Curve } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { curveLabels } from './curve-labels.ts';
import { rangeInWords, valueAt } from './curve-words.ts';

type Spots = AnswerOf<'curve'>['spots'];
type Person = Curve['people'][number];

const WIDTH = 900;
const LEFT = 30;
const RIGHT = 880;
const TOP = 50;
const BASE = 290;
/** The row of people by name only; below it the ends in words, the other objectives’ sweet spots, and people unknown. */
const OTHERS_ROW = BASE + 14;
const ENDS_ROW = BASE + 40;
const ROW_HEIGHT = 20;
const UNKNOWN_FROM = LEFT + 76;
const UNKNOWN_STEP = 13;
const UNKNOWN_IN_ROW = Math.floor((RIGHT - UNKNOWN_FROM) / UNKNOWN_STEP);
const SAMPLES = 80;

const x = scaleLinear([0, 1], [LEFT, RIGHT]).clamp(true);
const y = scaleLinear([0, 1], [BASE, TOP]);

/** The curve drawn by hand: the sweet spot as a band, people as dots with the range that is fairly sure, unknown ones dashed. */
export function CurveFigure({ curve, spots }: { readonly curve: Curve; readonly spots: Spots }): ReactElement {
  const spotsFrom = ENDS_ROW + ROW_HEIGHT;
  const unknownFrom = spotsFrom + spots.length * ROW_HEIGHT;
  const unknownRows = Math.ceil(curve.unknown.length / UNKNOWN_IN_ROW);
  const height = unknownFrom + unknownRows * ROW_HEIGHT - ROW_HEIGHT / 2;
  const titleId = useId();
  return (
    <figure className="curve">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture with links in it has no element of its own */}
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-labelledby={titleId}>
        <title id={titleId}>{words.shape.curveLabel(curve.sentence)}</title>
        <SweetSpot curve={curve} />
        <path d={`M${LEFT} ${BASE}H${RIGHT}`} stroke="var(--rule-2)" />
        <path d={pathOf(curve)} fill="none" stroke="var(--ink-3)" strokeWidth="1.25" />
        <text x={LEFT} y="32">
          {words.shape.axisUp}
        </text>
        <text x={LEFT} y={ENDS_ROW}>
          {words.shape.axisNear}
        </text>
        <text x={RIGHT} y={ENDS_ROW} textAnchor="end">
          {words.shape.axisFar}
        </text>
        <Others curve={curve} />
        <People curve={curve} />
        {spots.map((spot, index) => (
          <OtherSpot key={spot.objective.id} spot={spot} at={spotsFrom + index * ROW_HEIGHT} />
        ))}
        <Unknown curve={curve} at={unknownFrom} />
      </svg>
    </figure>
  );
}

function pathOf(curve: Curve): string {
  const points = Array.from({ length: SAMPLES + 1 }, (_, index): [number, number] => {
    const d = index / SAMPLES;
    return [x(d), y(valueAt(d, curve))];
  });
  return line()(points) ?? '';
}

function SweetSpot({ curve }: { readonly curve: Curve }): ReactElement {
  const { from, until } = curve.sweetSpot;
  const [left, right] = [x(from), x(until)];
  return (
    <g>
      <rect x={left} y="16" width={right - left} height={BASE - 16} fill="var(--accent-wash)" />
      <text className="spot" x={(left + right) / 2} y={BASE - 12} textAnchor="middle">
        {words.shape.spot}
      </text>
    </g>
  );
}

function OtherSpot({ spot, at }: { readonly spot: Spots[number]; readonly at: number }): ReactElement {
  const [left, right] = [x(spot.from), x(spot.until)];
  const isRight = left > WIDTH / 2;
  return (
    <g>
      <path d={`M${left} ${at}H${right}`} stroke="var(--accent)" strokeOpacity=".5" strokeWidth="4" />
      <text x={isRight ? left - 8 : right + 8} y={at + 4} textAnchor={isRight ? 'end' : 'start'}>
        {words.shape.spotFor(spot.objective.text)}
      </text>
    </g>
  );
}

/** Contacts by name only, as open dots below the line that grow with how many stand there. */
function Others({ curve }: { readonly curve: Curve }): ReactElement {
  const radius = scaleSqrt([0, Math.max(1, ...curve.others)], [1.2, 7]);
  const steps = curve.others.map((count, index) => ({ count, d: (index + 0.5) / curve.others.length }));
  return (
    <g>
      {steps.map(({ count, d }) =>
        count === 0 ? null : (
          <circle key={d} cx={x(d)} cy={OTHERS_ROW} r={radius(count)} fill="none" stroke="var(--ink-3)" />
        ),
      )}
    </g>
  );
}

/** People of whom too little is known to place them: dashed, in rows of their own, never at a distance. */
function Unknown({ curve, at }: { readonly curve: Curve; readonly at: number }): ReactElement | null {
  if (curve.unknown.length === 0) return null;
  return (
    <g>
      <text x={LEFT} y={at + 4}>
        {words.shape.tableUnknown}
      </text>
      {curve.unknown.map(({ id }, index) => (
        <circle
          key={id}
          cx={UNKNOWN_FROM + (index % UNKNOWN_IN_ROW) * UNKNOWN_STEP}
          cy={at + Math.floor(index / UNKNOWN_IN_ROW) * UNKNOWN_STEP}
          r="4"
          fill="none"
          stroke="var(--ink-3)"
          strokeDasharray="2 1.5"
        />
      ))}
    </g>
  );
}

/** Dots with their ranges. One is in the order of tabs; arrow keys walk along the curve, Enter opens the person. */
function People({ curve }: { readonly curve: Curve }): ReactElement {
  const [current, setCurrent] = useState(0);
  const dots = useRef<SVGGElement>(null);
  const place = (person: Person): { x: number; y: number } => ({ x: x(person.d), y: y(valueAt(person.d, curve)) });
  const labels = curveLabels(curve.people, place, RIGHT);
  const named = new Set(labels.map(({ person }) => person.person.id));
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(current + step, 0), curve.people.length - 1);
    setCurrent(next);
    dots.current?.querySelectorAll('a')[next]?.focus();
  };
  return (
    <g ref={dots}>
      {curve.people.map((person, index) => {
        const at = place(person);
        const colour = person.group === null ? 'g7' : groupClass(person.group);
        return (
          <Link
            key={person.person.id}
            to="/people/$id"
            params={{ id: String(person.person.id) }}
            preload={false}
            tabIndex={index === Math.min(current, curve.people.length - 1) ? 0 : -1}
            aria-label={words.shape.curvePoint(
              person.person.name,
              words.shape.worth(person.worth),
              rangeInWords(person),
            )}
            onKeyDown={walk}
            onFocus={() => setCurrent(index)}
            className={colour}
          >
            <title>{`${person.person.name}. ${person.sentence}`}</title>
            <path
              d={`M${x(person.d - person.sigma)} ${at.y}H${x(person.d + person.sigma)}`}
              stroke="currentColor"
              strokeOpacity=".5"
            />
            <circle
              cx={at.x}
              cy={at.y}
              r={named.has(person.person.id) ? 6 : 4.2}
              fill="currentColor"
              stroke="var(--paper)"
            />
          </Link>
        );
      })}
      <g className="names">
        {labels.map((label) => (
          <text key={label.person.person.id} x={label.x} y={label.y} textAnchor={label.anchor}>
            {label.person.person.name}
          </text>
        ))}
      </g>
    </g>
  );
}
