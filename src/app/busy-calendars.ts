import { toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { fileBytes, fileWrittenAt } from '../store/watched-file.ts';
import { busyRecords, busyTimesOf, keepBusyRecords } from './busy-record.ts';
import { rereadBusyFiles } from './busy-slots.ts';
import type { Context } from './context.ts';

/** The calendars that say when the owner is not free. */
export async function listBusyCalendars(context: Context): Promise<AnswerOf<'busyCalendars'>> {
  await rereadBusyFiles(context);
  const now = (await context.today()) * 86_400_000;
  const calendars = (await busyRecords(context.store)).map(
    ({ id, name, path, readOn, trouble, times, subscription }) => ({
      id,
      name,
      path,
      // The address may hold a secret or a password: where it leads is enough to know it by.
      host: subscription === undefined ? null : new URL(subscription.url).host,
      every: subscription?.every ?? null,
      readOn: toIsoDay(readOn),
      ahead: times.filter(([, end]) => end > now).length,
      trouble,
    }),
  );
  return { calendars };
}

/**
 * Takes the busy times of a calendar, and nothing else of it. A `path` is looked at again before each plan.
 * @throws Refusal `invalid-input` without a text or a path, `file-not-readable`, `file-not-recognised`
 */
export async function addBusyCalendar(
  context: Context,
  { name, text, path }: CheckedInputOf<'addBusyCalendar'>,
): Promise<AnswerOf<'addBusyCalendar'>> {
  const { store } = context;
  const bytes = path === undefined ? encoded(text) : await fileBytes(path);
  const writtenAt = path === undefined ? null : await fileWrittenAt(path);
  const read = await busyTimesOf(context, { name, bytes });
  const records = await busyRecords(store);
  // The same calendar handed over again, as a newer export, takes the place of the older one.
  const others = records.filter((one) =>
    path === undefined ? one.name !== name || one.path !== null || one.subscription !== undefined : one.path !== path,
  );
  const id = Math.max(0, ...records.map((one) => one.id)) + 1;
  await keepBusyRecords(store, [...others, { id, name, path: path ?? null, writtenAt, trouble: null, ...read }]);
  return await listBusyCalendars(context);
}

/** Forgets a calendar and its busy times. @throws Refusal `calendar-not-found` */
export async function removeBusyCalendar(
  context: Context,
  { id }: CheckedInputOf<'removeBusyCalendar'>,
): Promise<AnswerOf<'removeBusyCalendar'>> {
  const records = await busyRecords(context.store);
  if (!records.some((one) => one.id === id)) throw new Refusal('calendar-not-found', { id });
  await keepBusyRecords(
    context.store,
    records.filter((one) => one.id !== id),
  );
  return await listBusyCalendars(context);
}

function encoded(text: string | undefined): Uint8Array {
  if (text === undefined)
    throw new Refusal('invalid-input', { what: 'Give the text of a calendar, or the path of its file.' });
  return new TextEncoder().encode(text);
}
