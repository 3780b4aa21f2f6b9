import { Refusal } from '../../base/refusals.ts';
import { type ContactSettings, contactRecord } from '../contact/contact-record.ts';
import { type CsvPart, type CsvRow, readCsv } from '../csv/csv-rows.ts';
import type { OpenFile } from '../found-format.ts';
import { ignored, rejected } from '../linkedin/mention.ts';
import { NOBODY_SAID } from '../mail/nobody-kind.ts';
import type { FileRecord, Origin } from '../record.ts';
import { decodeText } from '../text/decode-text.ts';
import type { CodePage } from '../text/text-encoding.ts';
import type { ContactsTable } from './find-contacts-table.ts';
import { isComing } from './is-coming.ts';
import { isDayFirst } from './is-day-first.ts';
import { peopleOfRow } from './people-of-row.ts';
import { contactOfRow } from './row-contact.ts';

/** The records of a table of people: one for each row, or one for each name where a row names several people. */
export async function* readContacts(
  table: ContactsTable,
  codePage: CodePage,
  { label, pieces, options }: OpenFile,
): AsyncGenerator<readonly FileRecord[]> {
  const settings = { region: options.region, isDayFirst: isDayFirst(table), people: options.saidPeople ?? NOBODY_SAID };
  const context: Context = { table, label, settings, attending: attendingOf(table, label) };
  const csv = readCsv(table.dialect, { line: table.bodyLine, columns: table.width });
  let toSkip = table.bodyStart;
  for await (const text of decodeText(pieces, codePage)) {
    const skipped = Math.min(toSkip, text.length);
    toSkip -= skipped;
    yield csv.push(text.slice(skipped)).flatMap((part) => recordsOf(part, context));
  }
  yield csv.end().flatMap((part) => recordsOf(part, context));
}

interface Context {
  readonly table: ContactsTable;
  readonly label: string;
  readonly settings: ContactSettings;
  /** Where everybody of an attendee list is, unless the row says it. */
  readonly attending: string;
}

/** A list of attendees that does not say of what is called after its file. */
function attendingOf({ name }: ContactsTable, label: string): string {
  if (name !== 'attendee list') return '';
  const base = label.slice(label.lastIndexOf('/') + 1);
  return base
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}

function recordsOf(part: CsvPart, context: Context): FileRecord | readonly FileRecord[] {
  const origin: Origin = { file: context.label, line: part.line };
  switch (part.kind) {
    case 'row':
      return misshapen(part, origin, context) ?? readRow(part, origin, context);
    case 'broken':
      return rejected(
        origin,
        'quote-broken',
        `A quotation mark in line ${part.line} is not closed or stands inside a cell; correct it and import the file again.`,
      );
    case 'damaged':
      throw new Refusal('file-damaged', {
        file: context.label,
        line: `, line ${part.line}`,
        why: 'a quotation mark is not closed, or a row has no end, and nothing behind it can be read',
        hint: 'Correct the line or export the file again; nothing was imported.',
      });
  }
}

function readRow(
  row: CsvRow,
  origin: Origin,
  { table, settings, attending }: Context,
): FileRecord | readonly FileRecord[] {
  const { columns } = table;
  if (columns.some(({ field }) => field === 'people')) {
    const people = peopleOfRow(row.cells, { columns, origin, attending });
    return people.length > 0 ? people : ignored(origin, 'a row that names nobody');
  }
  const contact = contactOfRow(row.cells, columns);
  if (!isComing(row.cells, columns)) contact.attending = '';
  else contact.attending ||= attending;
  return contactRecord(contact, origin, settings);
}

/** A row whose cells cannot be trusted to stand in their columns. Programs leave out empty cells at the end: short rows are whole. */
function misshapen(row: CsvRow, origin: Origin, { table }: Context): FileRecord | undefined {
  const count = row.cells.length;
  if (count > table.width && row.cells.slice(table.width).some((cell) => cell.trim() !== '')) {
    const reason = `The row has ${count} cells where the header has ${table.width}; put cells that contain a separator into quotes.`;
    return rejected(origin, 'row-too-long', reason);
  }
  if (count < table.width && row.isUnterminated && count === 1 && table.width > 1) {
    return rejected(origin, 'row-cut-short', 'The file may end in the middle of this row; export it again.');
  }
  return undefined;
}
