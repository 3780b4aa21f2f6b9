import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useAsk } from '../../asking.ts';
import { type Bar, BarRows } from '../../charts/bar-rows.tsx';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { ColumnBars } from '../../charts/column-bars.tsx';
import { groupClass } from '../../parts/initials.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { count, dayAndMonth, span } from '../../words/dates.ts';
import type { Chart } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { ThenLine } from './then-line.tsx';

type Row = Chart['rows'][number];

/** The charts behind the findings, each with its sentence first. */
export function ShapeCharts(props: {
  readonly objective: number | undefined;
  /** The earlier day that stands beside today. */
  readonly beside: string | undefined;
}): ReactElement | null {
  const { objective, beside } = props;
  const about = objective === undefined ? {} : { objective };
  const charts = useAsk('charts', about, { keepsPrevious: true });
  const earlier = useAsk('charts', beside === undefined ? about : { ...about, day: beside }, {
    waits: beside === undefined,
  });
  const then = beside === undefined ? undefined : earlier.data?.charts;
  if (charts.data === undefined) {
    return charts.isError ? <NotLoaded error={charts.error} retry={() => void charts.refetch()} /> : null;
  }
  return (
    <div className="charts" aria-busy={charts.isPlaceholderData}>
      {charts.data.charts.map((chart) => (
        <OneChart key={chart.id} chart={chart} day={beside} then={then?.find(({ id }) => id === chart.id)} />
      ))}
    </div>
  );
}

function OneChart(props: {
  readonly chart: Chart;
  readonly day: string | undefined;
  /** The same chart of the earlier day. */
  readonly then: Chart | undefined;
}): ReactElement {
  const { chart, day, then } = props;
  const { id, sentence, rows, limit } = chart;
  const { data: status } = useAsk('status', {});
  // The weeks of the pace are other weeks then: only its sentence is set beside.
  const before = new Map(id === 'pace' ? [] : then?.rows.map(({ key, value }) => [key, value]));
  const date = day === undefined ? '' : dayAndMonth(day, status?.today);
  const { titles, heads, captions } = words.charts;
  return (
    <ChartPanel
      title={titles[id]}
      sentence={sentence}
      then={
        day === undefined || then === undefined ? undefined : <ThenLine day={day} now={sentence} then={then.sentence} />
      }
      caption={before.size === 0 ? captions[id] : `${captions[id]} ${words.charts.mark(date)}`}
      picture={
        id === 'pace' ? (
          <ColumnBars
            columns={rows.map(({ key, value }) => ({ key, value, text: count(value) }))}
            limit={limit}
            label={sentence}
            first={words.charts.weekOf(dayAndMonth(rows[0]!.key))}
            last={words.charts.thisWeek}
          />
        ) : (
          <BarRows
            bars={rows.map((row) => barOf(chart, row, before.get(row.key)))}
            limit={limit}
            {...(chart.unit === 'share' ? { most: 1 } : {})}
          />
        )
      }
      heads={[heads[id], words.charts.value, words.charts.range, ...(before.size === 0 ? [] : [words.charts.on(date)])]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          labelOf(chart, row),
          row.sentence ?? valueInWords(chart, row.value),
          rangeOf(chart, row),
          ...(before.size === 0 ? [] : [beforeInWords(chart, before.get(row.key))]),
        ],
      }))}
    />
  );
}

function barOf(chart: Chart, row: Row, before: number | undefined): Bar {
  const { key, value, low, high } = row;
  return {
    key,
    label: labelOf(chart, row),
    value,
    before,
    low,
    high,
    text: low === null || high === null ? valueInWords(chart, value) : rangeOf(chart, row),
    group: chart.id === 'groups' ? groupClass(row.name ?? '') : undefined,
  };
}

function beforeInWords(chart: Chart, before: number | undefined): string {
  return before === undefined ? words.charts.notThen : valueInWords(chart, before);
}

/** What a row is of: a group or person leads to their page. */
function labelOf({ id }: Chart, { key, name }: Row): ReactNode {
  switch (id) {
    case 'groups':
      return (
        <Link to="/groups/$id" params={{ id: key }} preload={false}>
          {name}
        </Link>
      );
    case 'bridges':
      return <PersonLink person={{ id: Number(key), name: name ?? key }} />;
    case 'layers':
      return words.charts.layers[key] ?? key;
    case 'redundancy':
      return words.charts.redundancy[key] ?? key;
    case 'stages':
      return words.terms.seniority[Number(key) - 1] ?? key;
    case 'channels':
      return words.charts.channels[key] ?? key;
    case 'pace':
      return words.charts.weekOf(dayAndMonth(key));
  }
}

function valueInWords({ unit }: Chart, value: number): string {
  switch (unit) {
    case 'share':
      return words.charts.percent(count(Math.round(100 * value)));
    case 'days':
      return span(value);
    case 'count':
      return count(Math.round(value));
  }
}

function rangeOf(chart: Chart, { low, high }: Row): string {
  if (low === null || high === null) return words.charts.counted;
  const [from, until] = [valueInWords(chart, low), valueInWords(chart, high)];
  return from === until ? from : words.charts.between(from, until);
}
