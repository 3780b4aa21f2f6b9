import { newlineOf } from '../csv/csv-dialect.ts';
import { dayOfInstant } from '../day-of-instant.ts';
import type { FileStart, FoundFormat, OpenFile } from '../found-format.ts';
import { NOBODY_SAID } from '../mail/nobody-kind.ts';
import type { FileRecord } from '../record.ts';
import { byteText } from '../text/byte-text.ts';
import { vcardLines } from '../vcard/vcard-lines.ts';
import { calendarFile } from './calendar-file.ts';
import { componentBuilder } from './component.ts';
import { gatherMeetings } from './gather-meetings.ts';

/** Calendars are read before mail and after what tells who the owner is. */
const RANK = 800;
const BATCH_RECORDS = 1000;
const BEGIN =
  /^[ \t\uFEFF]*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT|VTODO|VJOURNAL|VTIMEZONE|VFREEBUSY|VAVAILABILITY|VALARM)\b/i;

/** Recognises iCalendar and vCalendar 1.0 by the line with which a calendar, or a part without one, begins. */
export function recogniseCalendar({ text }: FileStart): FoundFormat | undefined {
  const first = text
    .slice(0, 4096)
    .split(/\r\n?|\n/)
    .find((line) => line.trim() !== '');
  if (first === undefined || !BEGIN.test(first)) return undefined;
  const newline = newlineOf(text);
  return { name: 'calendar', rank: RANK, mayHoldNothing: true, read: (file) => readCalendar(file, newline) };
}

/** The records of a calendar. Its events are held until the end, since zones and replacements may stand behind what needs them. */
async function* readCalendar(
  { label, pieces, options }: OpenFile,
  newline: '\n' | '\r',
): AsyncGenerator<readonly FileRecord[]> {
  const lines = vcardLines(label, newline);
  const builder = componentBuilder();
  for await (const text of byteText(pieces)) builder.push(lines.push(text));
  builder.push(lines.end());
  const how = {
    file: label,
    timeZone: options.timeZone,
    dayOf: dayOfInstant(options.timeZone),
    today: options.today ?? Number.POSITIVE_INFINITY,
    addresses: new Set(options.ownerKeys?.filter(({ kind }) => kind === 'email').map(({ value }) => value) ?? []),
    concludedAddresses: options.concludedAddresses ?? new Set<string>(),
    people: options.saidPeople ?? NOBODY_SAID,
  };
  let batch: FileRecord[] = [];
  for (const record of gatherMeetings(calendarFile(builder.end()), how)) {
    batch.push(record);
    if (batch.length < BATCH_RECORDS) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
