import type { ReactElement } from 'react';

/** One column, as of a week. */
export interface Column {
  readonly key: string;
  readonly value: number;
  readonly text: string;
}

const WIDTH = 420;
const HEIGHT = 120;
const TOP = 18;
const BASE = 96;
const LABELS = 114;

/** Columns on one baseline with the first and the last named, each column’s value above it, and a limit as a dashed line. */
export function ColumnBars(props: {
  readonly columns: readonly Column[];
  readonly limit: number | null;
  readonly label: string;
  readonly first: string;
  readonly last: string;
}): ReactElement {
  const { columns, limit, label, first, last } = props;
  const most = Math.max(1, limit ?? 0, ...columns.map(({ value }) => value));
  const step = WIDTH / columns.length;
  const y = (value: number): number => BASE - ((BASE - TOP) * value) / most;
  return (
    <svg className="column-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className="base" d={`M0 ${BASE}H${WIDTH}`} />
      {columns.map(({ key, value, text }, index) => (
        <g key={key}>
          <rect
            className="bar"
            x={index * step + step * 0.2}
            y={y(value)}
            width={step * 0.6}
            height={BASE - y(value)}
          />
          {value === 0 ? null : (
            <text x={(index + 0.5) * step} y={y(value) - 4} textAnchor="middle">
              {text}
            </text>
          )}
        </g>
      ))}
      {limit === null ? null : <path className="limit" d={`M0 ${y(limit)}H${WIDTH}`} />}
      <text x="0" y={LABELS}>
        {first}
      </text>
      <text x={WIDTH} y={LABELS} textAnchor="end">
        {last}
      </text>
    </svg>
  );
}
