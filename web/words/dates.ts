import { pageLanguage } from './language.ts';

/** Days, numbers and lists are said as the language of the page says them; weeks begin on Monday in both. */
const LOCALE = { en: 'en-GB', de: 'de-DE' }[pageLanguage()];
const DAY = 86_400_000;

/** Formatters are dear to make, and a list says hundreds of days: each is made once. */
const days = new Map<string, Intl.DateTimeFormat>();
const spans = new Map<string, Intl.NumberFormat>();
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
const counts = new Intl.NumberFormat(LOCALE);
const lists = new Intl.ListFormat(LOCALE);

/** “24 November”, with the year when it is not this one. */
export function dayAndMonth(day: string, today?: string): string {
  const isThisYear = today === undefined || day.slice(0, 4) === today.slice(0, 4);
  return format(day, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
}

/** “24 Nov”, with the year when it is not this one. */
export function shortDay(day: string, today?: string): string {
  const isThisYear = today === undefined || day.slice(0, 4) === today.slice(0, 4);
  return format(day, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
}

/** “Tuesday”. */
export function weekday(day: string): string {
  return format(day, { weekday: 'long' });
}

/** “Tue 25 Nov”. */
export function weekdayAndDay(day: string): string {
  return format(day, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** “March 2026”. */
export function monthAndYear(day: string): string {
  return format(day, { month: 'long', year: 'numeric' });
}

/** “24–30 November”. */
export function dayRange(from: string, until: string): string {
  return formatterOf({ day: 'numeric', month: 'long' })
    .formatRange(instantOf(from), instantOf(until))
    .replace(/(\d\.?)\s*–\s*(\d)/, '$1–$2')
    .replace(/\s–\s/, ' – ');
}

/** “8.30”: a time of day as English papers print it; “8:30” in German. */
export function clock(time: string): string {
  const short = time.replace(/^0/, '');
  return pageLanguage() === 'de' ? short : short.replace(':', '.');
}

/** “24 November 2026, 14.05”: an instant by the clock of this computer. */
export function moment(instant: string): string {
  const at = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${format(day, { day: 'numeric', month: 'long', year: 'numeric' })}, ${clock(`${two(at.getHours())}:${two(at.getMinutes())}`)}`;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / DAY);
}

/** The day so many days after another: `2026-12-01`. */
export function dayLater(day: string, later: number): string {
  return new Date(instantOf(day).getTime() + later * DAY).toISOString().slice(0, 10);
}

/** “today”, “yesterday”, “3 weeks ago”, “7 months ago”. */
export function ago(day: string, today: string): string {
  const since = daysBetween(day, today);
  if (since < 14) return relative.format(-since, 'day');
  if (since < 60) return relative.format(-Math.round(since / 7), 'week');
  if (since < 700) return relative.format(-Math.round(since / 30.4), 'month');
  return relative.format(-Math.round(since / 365.25), 'year');
}

/** “7 weeks”, “7 months”, “3 years”: a span of days as one says it. */
export function span(length: number): string {
  const [value, unit] =
    length < 14
      ? [length, 'day']
      : length < 60
        ? [length / 7, 'week']
        : length < 700
          ? [length / 30.4, 'month']
          : [length / 365.25, 'year'];
  let formatter = spans.get(unit);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
    spans.set(unit, formatter);
  }
  return formatter.format(value);
}

/** The names of the days from Monday, short: “Mon”. */
export function weekdayNames(): readonly string[] {
  return Array.from({ length: 7 }, (_, index) => format(`2026-11-${23 + index}`, { weekday: 'short' }));
}

/** “1,146”. */
export function count(value: number): string {
  return counts.format(value);
}

/** “Ana, Ben and Cem”. */
export function listed(names: readonly string[]): string {
  return lists.format(names);
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return formatterOf(options).format(instantOf(day)).replace(',', '');
}

function formatterOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = Object.entries(options).flat().join();
  let formatter = days.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
    days.set(key, formatter);
  }
  return formatter;
}

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
