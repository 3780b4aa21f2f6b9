import { dayOfInstant } from '../day-of-instant.ts';
import type { OpenFile } from '../found-format.ts';
import type { ArchiveContext } from '../linkedin/archive-context.ts';
import type { ReadOptions } from '../read-options.ts';
import type { FileRecord } from '../record.ts';
import { gatherMail } from './gather-mail.ts';
import { mailBox } from './mail-box.ts';
import { folderOfPath } from './mail-folder.ts';
import type { MessageFields } from './message-fields.ts';
import { NOBODY_SAID } from './nobody-kind.ts';
import { messageScanner } from './scan-messages.ts';
import { takeMessage } from './take-message.ts';

/** How a mailbox is called in reports. */
export const MAIL = 'mail';

/** Reads one file of mail, with one message or many. What they amount to comes with `finishMail`, since threads run through files. */
export async function* readMail(
  file: OpenFile,
  kind: { readonly isMailbox: boolean },
): AsyncGenerator<readonly FileRecord[]> {
  const { archive, options } = file;
  archive.mail ??= mailBox();
  const box = archive.mail;
  const label = kind.isMailbox ? file.label : folderLabel(file.label);
  let number = box.files.indexOf(label);
  if (number < 0) {
    number = box.files.push(label) - 1;
    box.counts.push(0);
    options.onFile?.({ file: label, format: MAIL });
  }
  const to = {
    box,
    file: number,
    folder: folderOfPath(file.label),
    dayOf: dayOfInstant(options.timeZone),
    today: options.today ?? Number.POSITIVE_INFINITY,
    people: new Set([...(options.saidPeople ?? []), ...ownAddresses(options)]),
  };
  const recordsOf = (messages: readonly MessageFields[]): readonly FileRecord[] =>
    messages.map((fields) => takeMessage(fields, to)).filter((record) => record !== undefined);
  const scanner = messageScanner();
  for await (const piece of file.pieces) {
    const records = recordsOf(scanner.push(piece));
    if (records.length > 0) yield records;
  }
  yield recordsOf(scanner.end());
}

/** What the mail of an archive amounts to, once all of it was read. */
export function* finishMail(
  archive: ArchiveContext,
  options: ReadOptions,
  file: string,
): Generator<readonly FileRecord[]> {
  if (archive.mail === undefined) return;
  const people = options.saidPeople ?? NOBODY_SAID;
  const concludedBefore = options.concludedAddresses ?? new Set();
  yield* gatherMail(archive.mail, { addresses: new Set(ownAddresses(options)), concludedBefore, people, file });
}

function ownAddresses({ ownerKeys = [] }: ReadOptions): readonly string[] {
  return ownerKeys.filter(({ kind }) => kind === 'email').map(({ value }) => value);
}

/** Single messages are counted within their folder: a Maildir has a file for each. */
function folderLabel(label: string): string {
  const slash = label.lastIndexOf('/');
  return slash < 0 ? label : label.slice(0, slash);
}
