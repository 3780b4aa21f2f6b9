/**
 * Calendar days without time or zone. A `Day` is the count of whole days since 1970-01-01 in the owner's time zone
 * (negative before it): differences are plain subtraction, and columns of days fit an Int32Array.
 */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DAY = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})$/;

/** `2026-11-24` → day number, or undefined when the text is not a real calendar day. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  if (match === null) return undefined;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Day number of a Gregorian date (month 1–12), or undefined when there is no such date, as 30 February. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, dayOfMonth);
  const isSame = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === dayOfMonth;
  return isSame ? Math.floor(time.getTime() / MILLISECONDS_PER_DAY) : undefined;
}

/** Day number → `2026-11-24`. */
export function toIsoDay(day: Day): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, day < -719_528 || day > 2_932_896 ? 13 : 10);
}

/** The day that an instant (milliseconds since 1970 UTC) falls on in an IANA time zone, as the owner's calendar shows it. */
export function dayInZone(milliseconds: number, timeZone: string): Day {
  const parts = zoneFormatter(timeZone).formatToParts(milliseconds);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  const era = parts.find((candidate) => candidate.type === 'era')?.value;
  const year = era === 'BC' || era === 'B' ? 1 - part('year') : part('year');
  return dayOf(year, part('month'), part('day')) ?? Math.floor(milliseconds / MILLISECONDS_PER_DAY);
}

/** The Monday on or before a day: weeks are ISO weeks. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** ISO 8601 week of a day, as `2026-W48`. */
export function isoWeekOf(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const year = new Date(thursday * MILLISECONDS_PER_DAY).getUTCFullYear();
  const firstOfYear = dayOf(year, 1, 1) ?? 0;
  const week = Math.floor((thursday - firstOfYear) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters cost far more to make than to use; an import asks for one per message. */
function zoneFormatter(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en', {
      timeZone,
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
