import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { RemoteTrouble, readRemote, remoteAddress } from '../store/remote-file.ts';
import { listBusyCalendars } from './busy-calendars.ts';
import { type BusyRecord, busyRecords, busyTimesOf, keepBusyRecords, type Subscription } from './busy-record.ts';
import type { Context } from './context.ts';

/** A year of a full calendar is a hundredth of this. */
const MOST_BYTES = 32 * 1_048_576;
const MILLISECONDS = 30_000;
const HOUR = 3_600_000;
/** A little less than the span, so that a clock that looks each hour does not miss every other one. */
const SPANS: Readonly<Record<Subscription['every'], number>> = {
  never: Number.POSITIVE_INFINITY,
  hour: 0.9 * HOUR,
  day: 23 * HOUR,
};

/**
 * Subscribes to the busy times of a calendar on the web, read at once; afterwards it is read when the owner asks for it, or as often
 * as they chose.
 * @throws Refusal `calendar-not-fetched`, `file-not-recognised`
 */
export async function subscribeCalendar(
  context: Context,
  { name, url, every }: CheckedInputOf<'subscribeCalendar'>,
): Promise<AnswerOf<'subscribeCalendar'>> {
  const { store } = context;
  const address = addressOf(url);
  const subscription: Subscription = { url: address.href, every, etag: null, readAt: 0 };
  const records = await busyRecords(store);
  const known = records.find((one) => one.subscription?.url === address.href);
  const fresh: BusyRecord = {
    id: known?.id ?? Math.max(0, ...records.map((one) => one.id)) + 1,
    name: name ?? known?.name ?? address.host,
    path: null,
    writtenAt: null,
    readOn: await context.today(),
    trouble: null,
    times: [],
    subscription,
  };
  const read = await fetchRecord(context, fresh);
  await keepBusyRecords(store, [...records.filter((one) => one !== known), read]);
  return await listBusyCalendars(context);
}

/** Says how often a subscribed calendar is read by itself. @throws Refusal `calendar-not-found` */
export async function scheduleCalendar(
  context: Context,
  { id, every }: CheckedInputOf<'scheduleCalendar'>,
): Promise<AnswerOf<'scheduleCalendar'>> {
  const records = await busyRecords(context.store);
  const found = subscribed(records, id);
  const changed = { ...found, subscription: { ...found.subscription, every } };
  await keepBusyRecords(
    context.store,
    records.map((one) => (one.id === id ? changed : one)),
    { planning: false },
  );
  return await listBusyCalendars(context);
}

/**
 * Reads subscribed calendars again: one, all, or with `due` those whose time has come. What cannot be read keeps what it said before,
 * with the trouble beside it. @throws Refusal `calendar-not-found`
 */
export async function refreshCalendars(
  context: Context,
  { id, due }: CheckedInputOf<'refreshCalendars'>,
): Promise<AnswerOf<'refreshCalendars'>> {
  const { store } = context;
  const records = await busyRecords(store);
  if (id !== undefined) subscribed(records, id);
  const now = store.clock();
  const wanted = (one: BusyRecord): boolean =>
    one.subscription !== undefined &&
    (id === undefined || one.id === id) &&
    (!due || now - one.subscription.readAt >= SPANS[one.subscription.every]);
  const fetched = new Map<number, BusyRecord>();
  for (const record of records.filter(wanted)) fetched.set(record.id, await refreshed(context, record));
  if (fetched.size > 0) {
    // Something may have been added or forgotten while the world answered.
    const current = await busyRecords(store);
    const later = current.map((one) => merged(one, fetched.get(one.id)));
    const isSame = later.every((one, index) => one.times.join() === current[index]!.times.join());
    await keepBusyRecords(store, later, { planning: !isSame });
  }
  return await listBusyCalendars(context);
}

/** What was read, under the schedule as it is by now. */
function merged(current: BusyRecord, read: BusyRecord | undefined): BusyRecord {
  if (read?.subscription === undefined || current.subscription === undefined) return current;
  return { ...read, subscription: { ...read.subscription, every: current.subscription.every } };
}

async function refreshed(context: Context, record: BusyRecord): Promise<BusyRecord> {
  try {
    return await fetchRecord(context, record);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      ...record,
      trouble: error.message,
      ...(record.subscription === undefined
        ? {}
        : { subscription: { ...record.subscription, readAt: context.store.clock() } }),
    };
  }
}

/** @throws Refusal `calendar-not-fetched`, `file-not-recognised` */
async function fetchRecord(context: Context, record: BusyRecord): Promise<BusyRecord> {
  const { subscription } = record;
  if (subscription === undefined) return record;
  const readAt = context.store.clock();
  const { host } = addressOf(subscription.url);
  try {
    const { etag } = subscription;
    const found = await readRemote(subscription.url, { etag, mostBytes: MOST_BYTES, milliseconds: MILLISECONDS });
    if (found.isUnchanged) {
      return { ...record, readOn: await context.today(), trouble: null, subscription: { ...subscription, readAt } };
    }
    const read = await busyTimesOf(context, { name: host, bytes: found.bytes });
    return { ...record, ...read, trouble: null, subscription: { ...subscription, etag: found.etag, readAt } };
  } catch (error) {
    if (error instanceof RemoteTrouble) throw new Refusal('calendar-not-fetched', { host, why: error.message });
    throw error;
  }
}

function addressOf(url: string): URL {
  try {
    return remoteAddress(url);
  } catch (error) {
    if (error instanceof RemoteTrouble) throw new Refusal('calendar-not-fetched', { host: url, why: error.message });
    throw error;
  }
}

function subscribed(records: readonly BusyRecord[], id: number): BusyRecord & { readonly subscription: Subscription } {
  const found = records.find((one) => one.id === id);
  if (found?.subscription === undefined) throw new Refusal('calendar-not-found', { id });
  return { ...found, subscription: found.subscription };
}
