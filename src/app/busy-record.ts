import { z } from 'zod';
import { Refusal } from '../base/refusals.ts';
import { busyTimes } from '../formats/icalendar/busy-times.ts';
import { ownerOf } from '../store/people.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { ownerTimeZone } from './owner-time-zone.ts';

const BUSY = 'busy calendars';

/** How far ahead a calendar is read: as long as the pace looks back, a year, and a little. */
const DAYS_AHEAD = 400;
const DAY = 86_400_000;

const Subscription = z.object({
  url: z.string(),
  /** How often it is read by itself, while the program runs. */
  every: z.enum(['never', 'hour', 'day']),
  /** The mark of what was read last, so that the same is not sent again. */
  etag: z.string().nullable(),
  /** When it was last tried, in milliseconds since 1970 UTC. */
  readAt: z.number(),
});
/** A calendar at an address of the web that the owner subscribed to. */
export type Subscription = z.infer<typeof Subscription>;

const BusyRecord = z.object({
  id: z.number(),
  name: z.string(),
  /** Of a file that is looked at again before each plan; null for one that was handed over once. */
  path: z.string().nullable(),
  /** When that file was written, as last read. */
  writtenAt: z.number().nullable(),
  readOn: z.number(),
  /** Why the file could not be read lately; what was read before still holds. */
  trouble: z.string().nullable(),
  subscription: Subscription.optional(),
  /** Begin and end in milliseconds since 1970 UTC. Nothing else of the calendar is kept. */
  times: z.array(z.tuple([z.number(), z.number()])),
});
export type BusyRecord = z.infer<typeof BusyRecord>;

/** The calendars that say when the owner is not free. */
export async function busyRecords(store: Store): Promise<readonly BusyRecord[]> {
  return (await readSetting(store, BUSY, z.array(BusyRecord))) ?? [];
}

/** Keeps them; weeks are planned anew unless the busy times are what they were. */
export async function keepBusyRecords(
  store: Store,
  records: readonly BusyRecord[],
  options: { readonly planning: boolean } = { planning: true },
): Promise<void> {
  await writeSetting(store, BUSY, records, options);
}

/** What is kept of a calendar's text. @throws Refusal `file-not-recognised` when it is no calendar */
export async function busyTimesOf(
  { store, today }: Pick<Context, 'store' | 'today'>,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Pick<BusyRecord, 'times' | 'readOn'>> {
  if (!/BEGIN:VCALENDAR/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4_096)))) {
    const hint = 'Export your calendar as an .ics file and choose that.';
    throw new Refusal('file-not-recognised', { file: name, hint });
  }
  const timeZone = await ownerTimeZone(store);
  const day = await today();
  const owner = await ownerOf(store);
  const addresses = new Set(owner.keys.filter(({ kind }) => kind === 'email').map(({ value }) => value));
  // Our own moves may come back with the calendar that subscribes to them: they must not stand in their own way.
  const times = busyTimes(bytes, {
    from: (day - 7) * DAY,
    to: (day + DAYS_AHEAD) * DAY,
    timeZone,
    addresses,
    isLeftOut: ({ uid }) => uid.endsWith('@tertius'),
  });
  return { times: times.map(({ start, end }) => [start, end]), readOn: day };
}
