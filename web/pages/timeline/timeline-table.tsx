import type { ReactElement } from 'react';
import { dayRange } from '../../words/dates.ts';
import type { Timeline } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { mondayOf, sundayOf } from './week-days.ts';

type Line = Timeline['lines'][number];

/** The same as the pictures, to be read week by week: the newest first, and what came in that week. */
export function TimelineTable(props: {
  readonly lines: readonly Line[];
  readonly timeline: Timeline;
  readonly label: string;
}): ReactElement {
  const { lines, timeline, label } = props;
  const weeks = [...new Set(lines.flatMap(({ readings }) => readings.map(({ from }) => from)))].sort().reverse();
  const textAt = new Map(
    lines.flatMap(({ id, readings }) => readings.map(({ from, text }) => [`${id} ${from}`, text] as const)),
  );
  return (
    // A wide table moves sideways by arrow keys once it is reached.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className="wide-table" tabIndex={0} aria-label={label}>
      <table className="timeline-table">
        <thead>
          <tr>
            <th scope="col">{words.timeline.tableMeasure}</th>
            {weeks.map((from) => (
              <th key={from} scope="col">
                {dayRange(from, sundayOf(from))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {weeks.map((from) => (
                <td key={from}>{textAt.get(`${id} ${from}`) ?? words.timeline.unknown}</td>
              ))}
            </tr>
          ))}
          {timeline.imports.length === 0 ? null : (
            <tr>
              <th scope="row">{words.timeline.tableImports}</th>
              {weeks.map((from) => (
                <td key={from}>
                  {timeline.imports
                    .filter(({ day }) => mondayOf(day) === from)
                    .map(({ sentence }) => sentence)
                    .join(' ')}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
