import { type Day, mondayOf, toIsoDay } from '../base/days.ts';

const DAYS = 7;
const WEEKS = 4;
const MONTHS = 12;

/** Of daily backups made on these days, those to keep: the last 7, and the last of each of 4 weeks and of 12 months. */
export function backupsToKeep(days: readonly Day[]): ReadonlySet<Day> {
  const newestFirst = [...new Set(days)].sort((one, other) => other - one);
  return new Set([
    ...newestFirst.slice(0, DAYS),
    ...firstOfEach(newestFirst, mondayOf).slice(0, WEEKS),
    ...firstOfEach(newestFirst, (day) => toIsoDay(day).slice(0, 7)).slice(0, MONTHS),
  ]);
}

function firstOfEach(days: readonly Day[], part: (day: Day) => unknown): Day[] {
  return [...Map.groupBy(days, part).values()].map((group) => group[0]!);
}
