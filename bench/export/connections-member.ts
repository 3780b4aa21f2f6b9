import { chanceFrom } from '../../src/base/chance.ts';
import { row } from './csv-text.ts';
import { connectedOnDate } from './export-date.ts';
import type { ExportMember, ExportOptions } from './export-options.ts';
import { inventedContact } from './invented-contact.ts';

/** The same bytes in every export since 2021. */
const PREAMBLE = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

First Name,Last Name,URL,Email Address,Company,Position,Connected On`;
const YEARS = 12;
/** Members who hide or have left stand there with nothing but the date. */
const SHARE_HIDDEN = 0.004;

/** Connections.csv, the newest first, without a line break after the last row. */
export function connectionsMember(options: ExportOptions): ExportMember {
  return { name: 'Connections.csv', pieces: rows(options) };
}

function* rows({ connections, seed, today }: ExportOptions): Iterable<string> {
  const chance = chanceFrom(seed ^ 0x00c0ffee);
  yield PREAMBLE;
  for (let index = 0; index < connections; index++) {
    const age = Math.floor(((index + chance()) / connections) ** 1.3 * YEARS * 365);
    const date = connectedOnDate(today - age);
    if (chance() < SHARE_HIDDEN) {
      yield `\n,,,,,,${date}`;
      continue;
    }
    const { givenName, familyName, url, email, company, title } = inventedContact(index, seed);
    yield `\n${row(givenName, familyName, url, email, company, title, date)}`;
  }
}
