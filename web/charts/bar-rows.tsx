import type { ReactElement, ReactNode } from 'react';

/** One bar: what it is of, how long it is, and what it says. */
export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: number;
  /** The value of an earlier day, drawn as a mark. */
  readonly before?: number | undefined;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  /** Class of the group that it is of, for its colour. */
  readonly group?: string | undefined;
}

const WIDTH = 100;
const HEIGHT = 12;

/**
 * Horizontal bars, one a line, with their labels and values as text beside them: the picture adds nothing that is not also
 * said, so it is hidden from screen readers. A range that is fairly sure is drawn at half strength, a limit as a line.
 */
export function BarRows(props: {
  readonly bars: readonly Bar[];
  readonly limit: number | null;
  readonly most?: number;
}): ReactElement {
  const { bars, limit } = props;
  const most =
    props.most ??
    Math.max(1e-9, limit ?? 0, ...bars.map(({ value, high, before }) => Math.max(value, high ?? 0, before ?? 0)));
  const x = (value: number): number => (WIDTH * Math.min(value, most)) / most;
  return (
    <ul className="bar-rows">
      {bars.map(({ key, label, value, before, low, high, text, group }) => (
        <li key={key}>
          <span className="bar-label">{label}</span>
          <svg
            className={group ?? 'plain'}
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path className="base" d={`M0 0V${HEIGHT}`} />
            <rect className="bar" x="0" y="2" width={x(value)} height={HEIGHT - 4} />
            {low === null || high === null ? null : (
              <rect className="range" x={x(low)} y="4.5" width={Math.max(0.5, x(high) - x(low))} height="3" />
            )}
            {before === undefined ? null : <path className="before" d={`M${x(before)} 0V${HEIGHT}`} />}
            {limit === null ? null : <path className="limit" d={`M${x(limit)} 0V${HEIGHT}`} />}
          </svg>
          <span className="num">{text}</span>
        </li>
      ))}
    </ul>
  );
}
