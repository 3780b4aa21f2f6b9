import { type Day, dayInZone } from '../base/days.ts';
import { isRefusal } from '../base/refusals.ts';
import type { Slot } from '../planning/planned-move.ts';
import { fileBytes, fileWrittenAt } from '../store/watched-file.ts';
import { type BusyRecord, busyRecords, busyTimesOf, keepBusyRecords } from './busy-record.ts';
import type { Context } from './context.ts';
import { ownerTimeZone } from './owner-time-zone.ts';

const MINUTE = 60_000;
const END_OF_DAY = 24 * 60;

/** Looks again at the calendar files that changed since; weeks are then planned anew. What cannot be read keeps what it said before. */
export async function rereadBusyFiles(context: Pick<Context, 'store' | 'today'>): Promise<void> {
  const records = await busyRecords(context.store);
  const now = await Promise.all(records.map((record) => reread(context, record)));
  if (now.some((record, index) => record !== records[index])) await keepBusyRecords(context.store, now);
}

async function reread(context: Pick<Context, 'store' | 'today'>, record: BusyRecord): Promise<BusyRecord> {
  if (record.path === null) return record;
  try {
    const writtenAt = await fileWrittenAt(record.path);
    if (writtenAt === record.writtenAt && record.trouble === null) return record;
    const read = await busyTimesOf(context, { name: record.name, bytes: await fileBytes(record.path) });
    return { ...record, ...read, writtenAt, trouble: null };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.message === record.trouble ? record : { ...record, trouble: error.message };
  }
}

/** When the owner is not free in the week that begins on `monday`, by all their calendars, in their own zone. */
export async function busySlots({ store }: Pick<Context, 'store'>, monday: Day): Promise<readonly Slot[]> {
  const timeZone = await ownerTimeZone(store);
  const records = await busyRecords(store);
  return records.flatMap(({ times }) => times.flatMap(([start, end]) => slotsOf(start, end, { monday, timeZone })));
}

/** One busy time as a slot per day that it touches. */
function slotsOf(
  start: number,
  end: number,
  { monday, timeZone }: { readonly monday: Day; readonly timeZone: string },
): Slot[] {
  const first = dayInZone(start, timeZone);
  const last = dayInZone(end - 1, timeZone);
  const slots: Slot[] = [];
  for (let day = Math.max(first, monday); day <= Math.min(last, monday + 6); day += 1) {
    const from = day === first ? minuteOf(start, timeZone) : 0;
    const until = day === last ? minuteOf(end - MINUTE, timeZone) + 1 : END_OF_DAY;
    slots.push({ day, from, until });
  }
  return slots;
}

/** Minutes after midnight, as the owner's clock shows them. */
function minuteOf(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const parts = format.formatToParts(instant);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  return part('hour') * 60 + part('minute');
}
