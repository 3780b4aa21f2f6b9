import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTertius } from '../../src/app/open-tertius.ts';
import { toIsoDay } from '../../src/base/days.ts';
import { openStore } from '../../src/store/open-store.ts';
import { wholeStore } from '../../src/store/whole-store.ts';
import { NOON, TODAY } from '../support/fresh-store.ts';

interface Someone {
  readonly given: string;
  readonly family: string;
  readonly email: string;
  readonly company: string;
  readonly title: string;
  readonly phone: string;
  readonly daysAgo: number;
}

/** Few of each, so that namesakes, colleagues, shared addresses and the same person twice are frequent. */
const someone: fc.Arbitrary<Someone> = fc.record({
  given: fc.constantFrom('Ana', 'Ben', 'Łucja', ''),
  family: fc.constantFrom('Ruiz', 'O’Neill', 'Kaya, PhD', ''),
  email: fc.constantFrom('', 'ana@example.org', 'ben@example.org', 'info@example.org', 'no-reply@example.org'),
  company: fc.constantFrom('', 'Acme', 'Acme Inc.', 'Brightwater; Paris'),
  title: fc.constantFrom('', 'Engineer', 'Head of "Data"'),
  phone: fc.constantFrom('', '+49 30 1234567', '030 1234567'),
  daysAgo: fc.integer({ min: 0, max: 40 }),
});

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const row = (...cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`;
const nameOf = ({ given, family }: Someone): string => `${given} ${family}`.trim();
const slugOf = (one: Someone): string => (one.email === '' ? '' : one.email.split('@')[0]!);
const linkedInDay = (daysAgo: number): string => {
  const [, month, day] = new Date((TODAY - daysAgo) * 86_400_000).toUTCString().split(' ').slice(0, 3) as string[];
  return `${month} ${day} 2026`;
};

function connections(people: readonly Someone[]): string {
  const rows = people.map((one) =>
    row(
      one.given,
      one.family,
      slugOf(one) === '' ? '' : `https://www.linkedin.com/in/${slugOf(one)}`,
      '',
      one.company,
      one.title,
      linkedInDay(one.daysAgo),
    ),
  );
  return `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('')}`;
}

function messages(people: readonly Someone[]): string {
  const rows = people.map((one, index) =>
    row(
      `t${index % 2}`,
      '',
      index % 2 === 0 ? nameOf(one) : 'Maya Lind',
      index % 2 === 0 ? `https://www.linkedin.com/in/${slugOf(one) || 'someone'}` : 'https://www.linkedin.com/in/maya',
      index % 2 === 0 ? 'Maya Lind' : nameOf(one),
      index % 2 === 0 ? 'https://www.linkedin.com/in/maya' : `https://www.linkedin.com/in/${slugOf(one) || 'someone'}`,
      `${toIsoDay(TODAY - one.daysAgo)} 10:0${index % 10}:00 UTC`,
      '',
      'Hello, how are you?',
      'INBOX',
    ),
  );
  return `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n${rows.join('')}`;
}

function mailOf(one: Someone, index: number): string {
  const [from, to] = [`${nameOf(one)} <${one.email || 'dee@example.org'}>`, 'Maya <maya@example.org>'];
  const [first, second] = index % 2 === 0 ? [from, to] : [to, from];
  const date = new Date((TODAY - one.daysAgo) * 86_400_000).toUTCString();
  return `From: ${first}\nTo: ${second}\nCc: Eli <eli@example.org>\nDate: ${date}\nSubject: Lunch\nMessage-ID: <m${index}@x>\n\nHello\n`;
}

/** A file of each format about these people. */
const FORMATS: Readonly<Record<string, (people: readonly Someone[]) => string | Uint8Array>> = {
  'Connections.csv': connections,
  'messages.csv': messages,
  'export.zip': (people) =>
    zipSync({ 'Connections.csv': strToU8(connections(people)), 'messages.csv': strToU8(messages(people)) }),
  'contacts.csv': (people) =>
    `First Name,Last Name,E-mail Address,Company,Job Title,Mobile Phone\n${people
      .map((one) => row(one.given, one.family, one.email, one.company, one.title, one.phone))
      .join('')}`,
  'cards.vcf': (people) =>
    people
      .map((one) => {
        const mail = one.email === '' ? '' : `EMAIL:${one.email}\n`;
        return `BEGIN:VCARD\nVERSION:3.0\nN:${one.family.replaceAll(',', '\\,')};${one.given};;;\n${mail}ORG:${one.company.replaceAll(';', '\\;')}\nEND:VCARD\n`;
      })
      .join(''),
  'calendar.ics': (people) =>
    `BEGIN:VCALENDAR\nVERSION:2.0\n${people
      .map(
        (one, index) =>
          `BEGIN:VEVENT\nUID:e${index}\nDTSTART:${toIsoDay(TODAY - one.daysAgo).replaceAll('-', '')}T090000Z\nORGANIZER:mailto:maya@example.org\nATTENDEE;CN="${nameOf(one)}":mailto:${one.email || 'dee@example.org'}\nEND:VEVENT\n`,
      )
      .join('')}END:VCALENDAR\n`,
  'box.mbox': (people) =>
    people.map((one, index) => `From x Mon Nov  2 10:00:00 2026\n${mailOf(one, index)}\n`).join(''),
  'message.eml': (people) => mailOf(people[0]!, 0),
  'network.graphml': (people) =>
    `<graphml><key id="l" for="node" attr.name="label"/><key id="c" for="node" attr.name="company"/><graph edgedefault="undirected">\n${people
      .map(
        (one, index) =>
          `<node id="n${index}"><data key="l">${nameOf(one)}</data><data key="c">${one.company}</data></node>`,
      )
      .join('\n')}\n<edge source="n0" target="n${people.length - 1}"/>\n</graph></graphml>`,
  'links.csv': (people) => `source,target,weight\n${people.map((one) => row(nameOf(one), 'Eli Moss', '0.5')).join('')}`,
};

/** Every row of every table, but for the batches themselves and how often things changed. */
async function everything(folder: string): Promise<Record<string, unknown>> {
  const store = await openStore({ folder, clock: () => NOON });
  const { tables } = await wholeStore(store).finally(() => store.close());
  const OF_BATCHES = ['batch', 'batchRow', 'counter', 'vouch'];
  return Object.fromEntries([...tables].filter(([table]) => !OF_BATCHES.includes(table)));
}

describe('importing the same file twice', () => {
  it.each(Object.keys(FORMATS))('changes nothing in any table: %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(someone, { minLength: 1, maxLength: 6 }), async (people) => {
        const folder = mkdtempSync(join(tmpdir(), 'tertius-again-'));
        const data = join(folder, 'data');
        const path = join(folder, name);
        writeFileSync(path, FORMATS[name]!(people));
        const tertius = await openTertius({ folder: data, version: '0.0.0', demo: false, today: '2026-11-24' });
        try {
          const bringIn = () =>
            tertius.importFiles([{ name, path }], {
              dryRun: false,
              signal: { aborted: false },
              onProgress: () => undefined,
            });
          const first = await bringIn().catch(() => undefined);
          // A file that names nobody is refused, twice the same.
          if (first === undefined) return;
          const once = await everything(data);
          const { files } = await bringIn();
          expect(files.map(({ created, updated }) => created + updated)).toEqual(files.map(() => 0));
          expect(await everything(data)).toEqual(once);
        } finally {
          await tertius.close();
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 8 },
    );
  });
});
