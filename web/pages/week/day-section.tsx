import type { ReactElement } from 'react';
import { shortDay, weekday, weekdayAndDay } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import type { DayOfWeek } from './days-of.ts';
import { MoveItem } from './move-item.tsx';

/** One day of the week with its moves. */
export function DaySection(props: {
  readonly day: DayOfWeek;
  readonly today: string;
  readonly opened: string | undefined;
}): ReactElement {
  const { day, moves } = props.day;
  return (
    <section className="day">
      <DayHeading day={day} today={props.today} />
      <div>
        {moves.map((move) => (
          <MoveItem key={move.id} move={move} startsOpen={move.id === props.opened} />
        ))}
      </div>
    </section>
  );
}

function DayHeading({ day, today }: { readonly day: string | undefined; readonly today: string }): ReactElement {
  if (day === undefined) return heading(words.week.anyTime, words.week.anyTimeCaption);
  return day === today ? heading(words.week.today, weekdayAndDay(day)) : heading(weekday(day), shortDay(day));
}

function heading(name: string, caption: string): ReactElement {
  return (
    <h2>
      {name} <span>{caption}</span>
    </h2>
  );
}
