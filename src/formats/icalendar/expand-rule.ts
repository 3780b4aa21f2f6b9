import { dayOf, weekdayOf } from '../../base/days.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What bounds an expansion. Rules may have no end, and some never apply at all. */
export interface ExpansionLimit {
  /** The last wall-clock time looked at. */
  readonly last: number;
  /** Units of work left, shared by all rules of a file: a period or a candidate costs one. */
  readonly work: { left: number };
}

/**
 * The times at which a rule repeats, in order, from `start` on: wall-clock times, in milliseconds as if they were UTC. The end that a
 * rule sets in time is not applied, since it may be an instant. Ends early when the work is used up: `work.left` is below zero then.
 */
export function* expandRule(rule: RecurrenceRule, start: number, limit: ExpansionLimit): Generator<number> {
  let count = 0;
  const most = rule.count ?? Number.POSITIVE_INFINITY;
  for (const period of periods(rule, start, limit)) {
    for (const time of atPositions(period, rule.positions)) {
      if (--limit.work.left < 0) return;
      if (time < start) continue;
      if (time > limit.last) return;
      yield time;
      if (++count >= most) return;
    }
  }
}

function* periods(rule: RecurrenceRule, start: number, limit: ExpansionLimit): Generator<readonly number[]> {
  if (isClock(rule)) yield* clockPeriods(rule, start, limit);
  else yield* datePeriods(rule, start, limit);
}

function isClock({ frequency }: RecurrenceRule): boolean {
  return frequency === 'HOURLY' || frequency === 'MINUTELY' || frequency === 'SECONDLY';
}

function atPositions(times: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return times;
  const chosen = positions
    .map((position) => times.at(position > 0 ? position - 1 : position))
    .filter((time) => time !== undefined);
  return [...new Set(chosen)].sort((a, b) => a - b);
}

/** Yearly to daily: the days of a period that fit, each with the times of day. */
function* datePeriods(rule: RecurrenceRule, start: number, limit: ExpansionLimit): Generator<readonly number[]> {
  const times = timesOfDay(rule, start);
  const first = Math.floor(start / DAY);
  for (let step = 0; ; step += rule.interval) {
    const span = spanOf(rule, first, step);
    if (span === undefined || span.from * DAY > limit.last) return;
    const found: number[] = [];
    for (let day = span.from; day < span.to; day++) {
      if (!fits(rule, day, { first, span })) continue;
      for (const time of times) found.push(day * DAY + time);
    }
    limit.work.left -= 1 + (span.to - span.from) / 16;
    if (limit.work.left < 0) return;
    yield found;
  }
}

function timesOfDay(rule: RecurrenceRule, start: number): readonly number[] {
  const date = new Date(start);
  const hours = rule.hours.length > 0 ? rule.hours : [date.getUTCHours()];
  const minutes = rule.minutes.length > 0 ? rule.minutes : [date.getUTCMinutes()];
  const seconds = rule.seconds.length > 0 ? rule.seconds : [date.getUTCSeconds()];
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * HOUR + minute * MINUTE + second * SECOND)),
  );
}

/** The days of one period, `to` not included. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** The year whose weeks are counted. */
  readonly weekYear: number;
}

/** The latest year that dates can have. */
const LAST_YEAR = 9999;

function spanOf(rule: RecurrenceRule, first: number, step: number): Span | undefined {
  const date = new Date(first * DAY);
  switch (rule.frequency) {
    case 'YEARLY': {
      const year = date.getUTCFullYear() + step;
      if (year > LAST_YEAR) return undefined;
      if (rule.weeks.length > 0) {
        // Weeks are counted from the year of the week in which a fitting start lies.
        const isFitting = fits(rule, first, { first });
        const weekYear = isFitting ? weekYearOf(first, rule.weekStart) + step : year;
        return weekYearSpan(weekYear, rule.weekStart);
      }
      return { from: firstOf(year, 1), to: firstOf(year + 1, 1), weekYear: year };
    }
    case 'MONTHLY': {
      const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + step;
      const year = Math.floor(months / 12);
      if (year > LAST_YEAR) return undefined;
      const month = (months % 12) + 1;
      return {
        from: firstOf(year, month),
        to: month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1),
        weekYear: year,
      };
    }
    case 'WEEKLY': {
      const from = weekStartOf(first, rule.weekStart) + step * 7;
      return { from, to: from + 7, weekYear: 0 };
    }
    default: {
      return { from: first + step, to: first + step + 1, weekYear: 0 };
    }
  }
}

function firstOf(year: number, month: number): number {
  return dayOf(year, month, 1)!;
}

function weekStartOf(day: number, weekStart: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

/** The first week of a year is the first that has four days in it. */
function firstWeekOf(year: number, weekStart: number): number {
  return weekStartOf(firstOf(year, 1) + 3, weekStart);
}

function weekYearSpan(year: number, weekStart: number): Span {
  return { from: firstWeekOf(year, weekStart), to: firstWeekOf(year + 1, weekStart), weekYear: year };
}

function weekYearOf(day: number, weekStart: number): number {
  return new Date((weekStartOf(day, weekStart) + 3) * DAY).getUTCFullYear();
}

/** Whether a day belongs to the rule, within its period. */
function fits(rule: RecurrenceRule, day: number, at: { readonly first: number; readonly span?: Span }): boolean {
  const date = new Date(day * DAY);
  const [year, month, monthDay] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (rule.months.length > 0 && !rule.months.includes(month)) return false;
  if (rule.yearDays.length > 0) {
    const yearDay = day - firstOf(year, 1) + 1;
    const fromEnd = day - firstOf(year + 1, 1);
    if (!rule.yearDays.includes(yearDay) && !rule.yearDays.includes(fromEnd)) return false;
  }
  if (rule.monthDays.length > 0) {
    const fromEnd = day - (month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1));
    if (!rule.monthDays.includes(monthDay) && !rule.monthDays.includes(fromEnd)) return false;
  }
  if (rule.weeks.length > 0 && !fitsWeek(rule, day)) return false;
  if (rule.weekdays.length > 0) return fitsWeekday(rule, day, { year, month });
  return fitsStart(rule, day, { first: at.first, month, monthDay });
}

function fitsWeek(rule: RecurrenceRule, day: number): boolean {
  const year = weekYearOf(day, rule.weekStart);
  const start = firstWeekOf(year, rule.weekStart);
  const week = Math.floor((day - start) / 7) + 1;
  const weeks = (firstWeekOf(year + 1, rule.weekStart) - start) / 7;
  return rule.weeks.includes(week) || rule.weeks.includes(week - weeks - 1);
}

function fitsWeekday(
  rule: RecurrenceRule,
  day: number,
  { year, month }: { readonly year: number; readonly month: number },
): boolean {
  const weekday = weekdayOf(day);
  const { frequency } = rule;
  const countsInMonth =
    frequency === 'MONTHLY' || (frequency === 'YEARLY' && (rule.months.length > 0 || rule.monthDays.length > 0));
  const countsInYear = frequency === 'YEARLY' && rule.weeks.length === 0;
  return rule.weekdays.some(({ nth, weekday: wanted }) => {
    if (wanted !== weekday) return false;
    if (nth === 0 || !(countsInMonth || countsInYear)) return true;
    const from = countsInMonth ? firstOf(year, month) : firstOf(year, 1);
    const to = countsInMonth && month < 12 ? firstOf(year, month + 1) : firstOf(year + 1, 1);
    return nth > 0 ? Math.floor((day - from) / 7) + 1 === nth : Math.floor((to - 1 - day) / 7) + 1 === -nth;
  });
}

/** What a rule leaves open, the first time settles. */
function fitsStart(
  rule: RecurrenceRule,
  day: number,
  at: { readonly first: number; readonly month: number; readonly monthDay: number },
): boolean {
  if (rule.yearDays.length > 0) return true;
  const start = new Date(at.first * DAY);
  if (rule.monthDays.length > 0) {
    // A year without months has the month in which it began, as in most programs.
    const isOpen = rule.frequency === 'YEARLY' && rule.months.length === 0 && rule.weeks.length === 0;
    return !isOpen || at.month === start.getUTCMonth() + 1;
  }
  switch (rule.frequency) {
    case 'YEARLY':
      if (rule.weeks.length > 0) return weekdayOf(day) === weekdayOf(at.first);
      if (at.monthDay !== start.getUTCDate()) return false;
      return rule.months.length > 0 || at.month === start.getUTCMonth() + 1;
    case 'MONTHLY':
      return at.monthDay === start.getUTCDate();
    case 'WEEKLY':
      return weekdayOf(day) === weekdayOf(at.first);
    default:
      return true;
  }
}

/** Hourly to secondly: whole days, hours and minutes that do not fit are leapt over. */
function* clockPeriods(rule: RecurrenceRule, start: number, limit: ExpansionLimit): Generator<readonly number[]> {
  const unit = rule.frequency === 'HOURLY' ? HOUR : rule.frequency === 'MINUTELY' ? MINUTE : SECOND;
  const stride = unit * rule.interval;
  const base = Math.floor(start / unit) * unit;
  const at = { first: Math.floor(start / DAY) };
  // The first step at or behind a time.
  const stepTo = (time: number): number => base + Math.ceil((time - base) / stride) * stride;
  let time = base;
  while (time <= limit.last) {
    if (--limit.work.left < 0) return;
    const day = Math.floor(time / DAY);
    const hour = Math.floor(time / HOUR);
    const minute = Math.floor(time / MINUTE);
    if (!fits(rule, day, at)) time = stepTo((day + 1) * DAY);
    else if (rule.hours.length > 0 && !rule.hours.includes(hour % 24 < 0 ? (hour % 24) + 24 : hour % 24))
      time = stepTo((hour + 1) * HOUR);
    else if (unit < HOUR && rule.minutes.length > 0 && !rule.minutes.includes(((minute % 60) + 60) % 60))
      time = stepTo((minute + 1) * MINUTE);
    else {
      const times = timesWithin(rule, time, { unit, start });
      if (times.length > 0) yield times;
      time += stride;
    }
  }
}

function timesWithin(
  rule: RecurrenceRule,
  time: number,
  at: { readonly unit: number; readonly start: number },
): readonly number[] {
  const start = new Date(at.start);
  const seconds = rule.seconds.length > 0 ? rule.seconds : [start.getUTCSeconds()];
  if (at.unit === SECOND) {
    const second = new Date(time).getUTCSeconds();
    return rule.seconds.length === 0 || rule.seconds.includes(second) ? [time] : [];
  }
  if (at.unit === MINUTE) return seconds.map((second) => time + second * SECOND);
  const minutes = rule.minutes.length > 0 ? rule.minutes : [start.getUTCMinutes()];
  return minutes.flatMap((minute) => seconds.map((second) => time + minute * MINUTE + second * SECOND));
}
