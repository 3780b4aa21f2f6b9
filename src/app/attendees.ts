import { memorySource } from '../base/file-source.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { readFile } from '../formats/read-file.ts';
import type { FileRecord, IgnoredRecord } from '../formats/record.ts';
import { eventById } from '../store/events.ts';
import { ownerOf } from '../store/people.ts';
import { fileBytes } from '../store/watched-file.ts';
import type { Context } from './context.ts';
import { compareSeniority } from './import-files.ts';
import { importRecords } from './import-records.ts';
import { ownerRegion } from './owner-region.ts';
import { ownerTimeZone } from './owner-time-zone.ts';
import { seeEvent } from './see-event.ts';

/**
 * Brings in who will be at an event: everybody whom a pasted list, a table or the attendees of a calendar file name. Those not known so far become
 * prospects; the list is an import like any other and can be taken back.
 * @throws Refusal `event-not-found`, `invalid-input` without a text or a path, and whatever the reading refuses
 */
export async function addAttendees(
  context: Context,
  { id, name, text, path }: CheckedInputOf<'addAttendees'>,
): Promise<AnswerOf<'addAttendees'>> {
  const { store, words } = context;
  const event = await eventById(store, id);
  if (text === undefined && path === undefined)
    throw new Refusal('invalid-input', { what: 'Give the text of a list, or the path of its file.' });
  const bytes = path === undefined ? new TextEncoder().encode(text) : await fileBytes(path);
  const formats = new Map<string, string>();
  const owner = await ownerOf(store);
  const ownerKeys = owner.keys.map(({ kind, value }) => ({ kind, value }));
  const timeZone = await ownerTimeZone(store);
  const reading = readFile(memorySource(name, bytes), {
    timeZone,
    ownerKeys,
    region: ownerRegion(ownerKeys, timeZone),
    onFile: ({ file, format }) => formats.set(file, format),
  });
  const { batch, report } = await importRecords(store, attending(reading, event.name), {
    today: await context.today(),
    compareSeniority,
    formatOf: (file) => formats.get(file) ?? 'not used',
  });
  return {
    batch,
    files: report.files.map((file) => ({
      ...file,
      format: words.kept(file.format),
      rejected: file.rejected.map(({ line, reason }) => ({ line, reason: words.kept(reason) })),
      ignoredBecause: file.ignoredBecause.map(({ reason, count }) => ({ reason: words.kept(reason), count })),
    })),
    event: await seeEvent(context, { id, limit: 200 }),
  };
}

/** Everybody a file names as somebody who attends; what it says of meetings, favours or the owner is not what was asked. */
async function* attending(
  batches: AsyncIterable<readonly FileRecord[]>,
  event: string,
): AsyncGenerator<readonly FileRecord[]> {
  for await (const records of batches) yield records.flatMap((record) => asAttendees(record, event));
}

function asAttendees(record: FileRecord, attending: string): readonly FileRecord[] {
  switch (record.kind) {
    case 'person':
      return [{ ...record, attending }];
    case 'exchange':
      return record.parties.map(({ person }) => ({ kind: 'person', origin: record.origin, person, attending }));
    case 'link':
    case 'favour':
    case 'owner':
      return [{ kind: 'ignored', origin: record.origin, reason: 'not about who attends' } satisfies IgnoredRecord];
    case 'ignored':
    case 'rejected':
      return [record];
  }
}
