import { memorySource } from '../../src/base/file-source.ts';
import { parseBirthday } from '../../src/formats/contact/birthday.ts';
import { parseMailDate } from '../../src/formats/mail/parse-mail-date.ts';
import { readEvent } from '../../src/formats/plain-language/read-event.ts';
import { readLine } from '../../src/formats/plain-language/read-line.ts';
import { readFile } from '../../src/formats/read-file.ts';
import { companyName } from '../../src/intake/company-name.ts';
import { nameWords } from '../../src/intake/names/name-words.ts';
import { soundKey } from '../../src/intake/names/sound-key.ts';
import { companyKey } from '../../src/knowledge/company-key.ts';
import { isAssociation, isMembership } from '../../src/knowledge/is-association.ts';
import { placeKey } from '../../src/knowledge/place-key.ts';
import { readTitle } from '../../src/knowledge/read-title.ts';
import { TODAY } from '../support/fresh-store.ts';

/** What patterns were found to stumble over when it is repeated; most by searching every pattern of the program for such texts. */
export const PUMPS: readonly string[] = [
  ...[' ', '\t', '.', '.\t', '@', '(', '"', "'", '<', '<a', '0', '9,', ';', ' ,', 'a', '- ', '=?B?B?\t', ', d\ti'],
  ...['Fri ', '000m', 'AAA\t0\t.', 'BRUSSELS', 's生日', 'promised ', ' at ', 'h '],
];

/** A reader of foreign text, and how many characters it may be given; files have no limit. */
export interface SlowReader {
  readonly name: string;
  readonly most?: number;
  readonly read: (text: string) => unknown;
}

/** What the API takes of a line in plain language. */
const LINE = 4_000;

/** Every reader that looks for patterns in what others wrote. */
export const SLOW_READERS: readonly SlowReader[] = [
  { name: 'a title', read: (text) => readTitle(`Head of ${text}x`) },
  {
    name: 'a logged line',
    most: LINE,
    read: (text) => readLine(`coffee with Ana ${text}x`, { today: TODAY, known: [] }),
  },
  { name: 'an event in a line', most: 1_000, read: (text) => readEvent(`Data Days ${text}x`, TODAY) },
  { name: 'a date of a mail', read: (text) => parseMailDate(`Mon, 2 Nov ${text}`) },
  { name: 'a birthday', read: (text) => parseBirthday(`1${text}x`, true) },
  ...Object.entries({ companyKey, companyName, placeKey, isAssociation, isMembership, nameWords, soundKey }).map(
    ([name, read]) => ({ name, read }),
  ),
  ...[
    'From',
    'To',
    'Date',
    'Subject',
    'Message-ID',
    'References',
    'Received',
    'Delivered-To',
    'List-Id',
    'List-Post',
  ].flatMap((header) => [
    file(`mail ${header}`, 'mail.mbox', (text) => mail(`${header}: x <${text}y`)),
    file(`mail ${header} alone`, 'mail.mbox', (text) => mail(`${header}: ${text}`)),
  ]),
  // A name behind them, and no address.
  ...['From', 'To'].map((header) => file(`mail ${header} before`, 'mail.mbox', (text) => mail(`${header}: ${text}x`))),
  file('a part of a mail', 'mail.mbox', (text) =>
    mail(`Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: ${text}x\n${text}\n\n--x--`),
  ),
  ...[
    'SUMMARY:',
    'SUMMARY:birthday',
    'SUMMARY:Ana',
    'LOCATION:',
    'DESCRIPTION:',
    'CATEGORIES:',
    'RRULE:',
    'EXDATE:',
  ].map((line) => file(`calendar ${line}`, 'meetings.ics', (text) => calendar(`${line}${text}x`))),
  file('calendar ATTENDEE', 'meetings.ics', (text) => calendar(`ATTENDEE:mailto:${text}x`)),
  file('calendar CN', 'meetings.ics', (text) =>
    calendar(`ATTENDEE;CN=${text.replace(/["\n:;]/g, '')}x:mailto:q@b.example`),
  ),
  ...['FN', 'N', 'ORG', 'NOTE', 'BDAY', 'TEL', 'EMAIL', 'ADR'].map((field) =>
    file(`vCard ${field}`, 'people.vcf', (text) => `BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n${field}:1${text}x\nEND:VCARD\n`),
  ),
  ...['First Name', 'Notes', 'Birthday', 'E-mail 1 - Value', 'Phone 1 - Value', 'Labels'].map((column) =>
    file(`contacts ${column}`, 'contacts.csv', (text) => `Name,Given Name,${column}\nAna,Ana,${cell(`1${text}x`)}\n`),
  ),
  file(
    'a heading of contacts',
    'contacts.csv',
    (text) => `Name,Given Name,E-mail 1 - Value,${cell(`${text}x`)}\nAna,Ana,a@b.example,z\n`,
  ),
  file(
    'connections',
    'Connections.csv',
    (text) =>
      `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,${cell(`${text}x`)},https://www.linkedin.com/in/ana,,${cell(text)},${cell(text)},02 Mar 2025\n`,
  ),
  file(
    'messages',
    'messages.csv',
    (text) =>
      `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\nt,${cell(text)},Ana,https://www.linkedin.com/in/ana,${cell(`Nora${text}`)},https://www.linkedin.com/in/nora,2026-11-01 09:15:00 UTC,${cell(text)},${cell(`hi ${text}x`)},INBOX,\n`,
  ),
  file(
    'attendees',
    'attendees.txt',
    (text) => `Attendees\nAna Ruiz, Acme\nBen Osei, Beta${text}x\nname${text}x\nevent:${text}\n`,
  ),
  file('GraphML', 'links.graphml', (text) => {
    const bare = text.replace(/[<&]/g, '');
    return `<?xml version="1.0"?><graphml><key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="w">${bare}x</data></edge></graph></graphml>`;
  }),
];

function file(name: string, fileName: string, content: (text: string) => string): SlowReader {
  return {
    name,
    async read(text) {
      for await (const _ of readFile(memorySource(fileName, Buffer.from(content(text))), {
        timeZone: 'UTC',
        today: TODAY,
      }));
    },
  };
}

function mail(more: string): string {
  return `From a@b.example Mon Nov  2 10:00:00 2026\n${more}\nFrom: Ana <a@b.example>\nTo: n@example.org\nDate: Mon, 2 Nov 2026 10:00:00 +0000\n\nhi\n`;
}

function calendar(line: string): string {
  return `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20261103T090000Z\nORGANIZER:mailto:n@example.org\n${line}\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\nEND:VEVENT\nEND:VCALENDAR\n`;
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
