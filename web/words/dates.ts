import { pageLanguage } from './language.ts';

/** Days, numbers and lists are said as the language of the page says them; weeks begin on Monday in both. */
const LOCALE = { en: 'en-GB', de: 'de-DE' }[pageLanguage()];
const DAY = 86_400_000;

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
  const formatter = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return formatter
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
export function dayLater(day: string, days: number): string {
  return new Date(instantOf(day).getTime() + days * DAY).toISOString().slice(0, 10);
}

/** “today”, “yesterday”, “3 weeks ago”, “7 months ago”. */
export function ago(day: string, today: string): string {
  const days = daysBetween(day, today);
  const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
  if (days < 14) return relative.format(-days, 'day');
  if (days < 60) return relative.format(-Math.round(days / 7), 'week');
  if (days < 700) return relative.format(-Math.round(days / 30.4), 'month');
  return relative.format(-Math.round(days / 365.25), 'year');
}

/** “7 weeks”, “7 months”, “3 years”: a span of days as one says it. */
export function span(days: number): string {
  const [value, unit] =
    days < 14
      ? [days, 'day']
      : days < 60
        ? [days / 7, 'week']
        : days < 700
          ? [days / 30.4, 'month']
          : [days / 365.25, 'year'];
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(LOCALE, style).format(value);
}

/** The names of the days from Monday, short: “Mon”. */
export function weekdayNames(): readonly string[] {
  return Array.from({ length: 7 }, (_, index) => format(`2026-11-${23 + index}`, { weekday: 'short' }));
}

/** “1,146”. */
export function count(value: number): string {
  return new Intl.NumberFormat(LOCALE).format(value);
}

/** “Ana, Ben and Cem”. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(LOCALE).format(names);
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(instantOf(day)).replace(',', '');
}

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
