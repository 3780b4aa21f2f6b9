import { mondayOf as mondayBefore, parseDay, toIsoDay } from '../../../src/base/days.ts';

/** The Monday on or before an ISO day. */
export function mondayOf(day: string): string {
  return toIsoDay(mondayBefore(dayNumber(day)));
}

/** The Sunday of a week that begins on a Monday. */
export function sundayOf(monday: string): string {
  return toIsoDay(dayNumber(monday) + 6);
}

function dayNumber(day: string): number {
  const number = parseDay(day);
  if (number === undefined) throw new Error(`${day} is no day.`);
  return number;
}
