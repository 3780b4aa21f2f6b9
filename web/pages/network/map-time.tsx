import { type ReactElement, useId, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { dayAndMonth, daysBetween, monthAndYear } from '../../words/dates.ts';
import type { MapShape } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import type { ChangeSearch } from './network-page.tsx';

const WEEK = 7;
const DAY = 86_400_000;

/** The weeks that the record reaches back to, one a step; the last is now. */
export function MapTime(props: {
  readonly map: MapShape;
  readonly day: string | undefined;
  readonly change: ChangeSearch;
}): ReactElement | null {
  const { map, day, change } = props;
  const id = useId();
  const { data: status } = useAsk('status', {});
  const today = status?.today ?? map.day;
  const weeks = Math.floor(daysBetween(map.from, today) / WEEK);
  const shown = day === undefined ? weeks : Math.min(weeks, Math.max(0, Math.floor(daysBetween(map.from, day) / WEEK)));
  const [moving, setMoving] = useState<number>();
  if (weeks < 1) return null;
  const at = moving ?? shown;
  const text = at >= weeks ? words.map.thisWeek : words.map.weekOf(dayAndMonth(mondayOf(map.from, at), today));
  const go = (week: number): void => {
    setMoving(week);
    change({ day: week >= weeks ? undefined : lastDayOf(map.from, week) });
  };
  return (
    <div className="map-time">
      <label htmlFor={id}>{words.map.week}</label>
      <span className="cap">{monthAndYear(map.from)}</span>
      <input
        id={id}
        type="range"
        min={0}
        max={weeks}
        step={1}
        value={at}
        aria-valuetext={text}
        onChange={(event) => go(Number(event.target.value))}
      />
      <output htmlFor={id}>{text}</output>
      {day === undefined ? null : <p className="cap">{words.map.earlier(dayAndMonth(map.day, today))}</p>}
    </div>
  );
}

function mondayOf(from: string, week: number): string {
  return new Date(Date.parse(from) + week * WEEK * DAY).toISOString().slice(0, 10);
}

function lastDayOf(from: string, week: number): string {
  return new Date(Date.parse(from) + (week * WEEK + WEEK - 1) * DAY).toISOString().slice(0, 10);
}
