import { recogniseAttendees } from './attendees/read-attendees.ts';
import { recogniseContacts } from './contacts-csv/recognise-contacts.ts';
import type { FileStart, FoundFormat, RecogniseFormat } from './found-format.ts';
import { recogniseCalendar } from './icalendar/read-calendar.ts';
import { recogniseOtherTable } from './linkedin/other-tables.ts';
import { recogniseLinkedIn } from './linkedin/recognise-linkedin.ts';
import { recogniseMail } from './mail/recognise-mail.ts';
import { recogniseNetwork } from './network/read-network-file.ts';
import type { ReadOptions } from './read-options.ts';
import { recogniseVcard } from './vcard/read-vcard.ts';

/** Every format that Tertius reads, the surest first: the first one that knows the file reads it. */
const FORMATS: readonly RecogniseFormat[] = [
  recogniseVcard,
  recogniseCalendar,
  recogniseMail,
  recogniseLinkedIn,
  recogniseOtherTable,
  recogniseNetwork,
  recogniseContacts,
  recogniseAttendees,
];

/** What a file is, told by its content. Undefined where it is nothing Tertius knows. */
export function recognise(start: FileStart, options: ReadOptions): FoundFormat | undefined {
  for (const recogniseFormat of FORMATS) {
    const found = recogniseFormat(start, options);
    if (found !== undefined) return found;
  }
  return undefined;
}
