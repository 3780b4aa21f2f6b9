import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf, fileOf, ofKind, recordsOf, refusalOf, rowsIn } from '../../test/support/linkedin-archive.ts';
import { memorySource } from '../base/file-source.ts';
import { Refusal } from '../base/refusals.ts';
import { sourceAt } from '../store/file-source.ts';
import { inReadingOrder } from './read-file.ts';
import type { ReadProgress } from './read-options.ts';
import type { FileRecord } from './record.ts';
import { UNPACK_LIMIT } from './zip/unpack-limit.ts';

const CONNECTIONS =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
  'Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,"Acme, Inc.",Head,08 Feb 2026\n' +
  'Zoë,"Brandt, PhD",https://www.linkedin.com/in/zo%C3%AB-brandt,,Beta,Chef,09 Feb 2026\n';
const MESSAGES =
  '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"\n' +
  '"t1","","Ana Ruiz","https://www.linkedin.com/in/ana-ruiz","Maya Lindgren","https://www.linkedin.com/in/maya-l","2026-02-09 10:00:00 UTC","","Hello,\nis ""Thursday"" fine?","INBOX",""\n' +
  '"t2","","Zoë Brandt, PhD","https://www.linkedin.com/in/zo%C3%AB-brandt","Maya Lindgren","https://www.linkedin.com/in/maya-l","2026-02-09 11:00:00 UTC","","Hi","INBOX",""\n';

/** Exports beside the checkout, which must not be copied into it. */
const SAMPLES = new URL('../../../shared/data/', import.meta.url);

function sample(path: string): Uint8Array {
  return readFileSync(new URL(path, SAMPLES));
}

/** Rows of each file by what became of them. */
function rowsByFile(records: readonly FileRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of records.filter(({ origin }) => origin.line > 0)) {
    const file = record.origin.file.slice(record.origin.file.lastIndexOf('/') + 1);
    const what = record.kind === 'exchange' ? record.channel : record.kind;
    counts[`${file} ${what}`] = (counts[`${file} ${what}`] ?? 0) + rowsIn([record]);
  }
  return counts;
}

describe.skipIf(!existsSync(SAMPLES))('a sample export', () => {
  it('of 44 files gives every row of the tables that are used, and names the files that are not', async () => {
    const bytes = sample('linkedin-synthetic-export/sample_export.zip');
    const records = await recordsOf(memorySource('export.zip', bytes));
    expect(rowsByFile(records)).toEqual({
      'Profile.csv owner': 1,
      'Email Addresses.csv owner': 2,
      'Connections.csv person': 2000,
      'Invitations.csv person': 1,
      'Invitations.csv ignored': 78,
      'Invitations.csv message': 43,
      'Invitations.csv reaction': 40,
      'Positions.csv owner': 11,
      'Education.csv owner': 2,
      'Skills.csv owner': 60,
      'Recommendations_Received.csv favour': 27,
      'Recommendations_Given.csv favour': 21,
      'Endorsement_Received_Info.csv favour': 700,
      'Endorsement_Given_Info.csv favour': 1500,
      'messages.csv ignored': 41,
      'messages.csv message': 14_689,
      'messages.csv reaction': 5270,
    });
    const unused = ofKind(records, 'ignored').filter(({ origin }) => origin.line === 0);
    expect(unused).toHaveLength(33);
    expect(unused.every(({ reason }) => reason === 'not needed')).toBe(true);
  });

  it('of 2021 is read without preamble and addresses', async () => {
    const folder = 'linkedin-eras-a/Basic_LinkedInDataExport_05-14-2021';
    const files = ['Connections.csv', 'Invitations.csv', 'messages.csv'].map((name) => [
      name,
      sample(`${folder}/${name}`),
    ]);
    const records = await recordsOf(memorySource('export.zip', zipSync(Object.fromEntries(files))));
    expect(rowsByFile(records)).toEqual({
      'Connections.csv person': 3,
      'Invitations.csv ignored': 1,
      'Invitations.csv message': 1,
      'messages.csv ignored': 1,
      'messages.csv message': 4,
    });
  });

  it('of 2023 is read below its preamble', async () => {
    const folder = 'linkedin-eras-a/Basic_LinkedInDataExport_10-21-2023';
    const files = ['Connections.csv', 'messages.csv'].map((name) => [`Basic/${name}`, sample(`${folder}/${name}`)]);
    const records = await recordsOf(memorySource('export.zip', zipSync(Object.fromEntries(files))));
    expect(rowsByFile(records)).toEqual({
      'Connections.csv person': 3,
      'Connections.csv ignored': 1,
      'messages.csv ignored': 3,
      'messages.csv message': 4,
    });
  });
});

describe('a whole export', () => {
  it('reads people before messages, whatever the order in the archive', async () => {
    const records = await recordsOf(archiveOf({ 'messages.csv': MESSAGES, 'Connections.csv': CONNECTIONS }));
    expect([...new Set(records.map(({ origin }) => origin.file))]).toEqual([
      'export.zip/Connections.csv',
      'export.zip/messages.csv',
    ]);
  });

  it('is read when a mail program has packed it once more', async () => {
    const inner = zipSync({ 'Export/Connections.csv': strToU8(CONNECTIONS) });
    const records = await recordsOf(memorySource('export.zip.zip', zipSync({ 'export.zip': inner })));
    expect(records.map(({ origin }) => origin.file)).toEqual(
      Array(2).fill('export.zip.zip/export.zip/Export/Connections.csv'),
    );
  });

  it('leaves out what macOS adds to archives', async () => {
    const files = { 'Connections.csv': CONNECTIONS, '__MACOSX/._Connections.csv': CONNECTIONS, '.DS_Store': 'x' };
    expect(await recordsOf(archiveOf(files))).toHaveLength(2);
  });

  it('reports how far it has come', async () => {
    const seen: ReadProgress[] = [];
    await recordsOf(fileOf('Connections.csv', CONNECTIONS), { onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toMatchObject({
      file: 'Connections.csv',
      bytes: Buffer.byteLength(CONNECTIONS),
      of: Buffer.byteLength(CONNECTIONS),
    });
  });

  it('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort();
    expect((await refusalOf(fileOf('Connections.csv', CONNECTIONS), { signal })).code).toBe('cancelled');
  });
});

describe('several files of one import', () => {
  const event = (name: string) =>
    `BEGIN:VEVENT\nUID:${name}\nDTSTART:20261102T090000Z\nORGANIZER:mailto:maya@example.org\nATTENDEE:mailto:${name}@example.org\nEND:VEVENT\n`;
  const calendar = `BEGIN:VCALENDAR\nVERSION:2.0\n${['ana', 'ben', 'cem'].map(event).join('')}END:VCALENDAR\n`;
  const mail =
    'From: Maya <maya@example.org>\nTo: Dee <dee@example.org>\nDate: Mon, 2 Nov 2026 10:00:00 +0000\nMessage-ID: <1@x>\n\nHello\n';

  it('are read so that a mailbox knows whose it is by the calendar, in whatever order they were dropped', async () => {
    const [calendarFile, mailFile] = [fileOf('c.ics', calendar), fileOf('m.eml', mail)];
    const ordered = await inReadingOrder([mailFile, calendarFile, fileOf('notes.txt', 'Dear diary,')]);
    expect(ordered.map(({ name }) => name)).toEqual(['notes.txt', 'c.ics', 'm.eml']);
    const concludedAddresses = new Set<string>();
    await recordsOf(calendarFile, { concludedAddresses });
    const [exchange] = ofKind(await recordsOf(mailFile, { concludedAddresses }), 'exchange');
    expect(exchange?.parties).toMatchObject([{ person: { name: 'Dee' }, outgoing: 1, incoming: 0 }]);
  });
});

describe('a folder', () => {
  it('is read as the archive that was unpacked into it, links left alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tertius-folder-'));
    try {
      mkdirSync(join(folder, 'Export'));
      writeFileSync(join(folder, 'Export/Connections.csv'), CONNECTIONS);
      writeFileSync(join(folder, 'Export/messages.csv'), MESSAGES);
      writeFileSync(join(folder, 'photo.jpg'), 'x');
      writeFileSync(join(folder, 'old.zip'), zipSync({ 'Connections.csv': strToU8(CONNECTIONS) }));
      symlinkSync(folder, join(folder, 'again'));
      const records = await recordsOf({ ...sourceAt(folder), name: 'here' });
      expect(rowsByFile(records)).toEqual({ 'Connections.csv person': 4, 'messages.csv message': 2 });
      expect(records.map(({ origin }) => origin.file)).toContain('here/old.zip/Connections.csv');
      expect(ofKind(records, 'ignored')).toMatchObject([{ origin: { file: 'here/photo.jpg' }, reason: 'not needed' }]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a file that is of no use', () => {
  it.each([
    ['empty.csv', '', 'It is empty'],
    ['notes.txt', 'Dear diary,\n', 'Drop the zip that LinkedIn sent'],
    ['page.csv', '<!DOCTYPE html><p>Sign in', 'It is a web page'],
    ['cv.pdf', '%PDF-1.7 …', 'It is a PDF'],
  ])('is refused by its content: %s', async (name, content, hint) => {
    const refusal = await refusalOf(fileOf(name, content));
    expect(refusal.code).toBe('file-not-recognised');
    expect(refusal.message).toContain(name);
    expect(refusal.message).toContain(hint);
  });

  it('is refused when it is an archive without any known table', async () => {
    expect((await refusalOf(archiveOf({ 'photo.jpg': 'x', 'a.csv': 'b,c\n' }))).code).toBe('file-not-recognised');
    const workbook = await refusalOf(
      archiveOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }, 'people.xlsx'),
    );
    expect(workbook.message).toContain('Excel workbook');
  });

  it('is refused when it is a zip bomb, before it fills the memory', async () => {
    const bomb = zipSync({ 'Connections.csv': [strToU8(CONNECTIONS + ','.repeat(9_000_000)), { level: 9 }] });
    const refusal = await refusalOf(memorySource('bomb.zip', bomb), {
      unpackLimit: { ...UNPACK_LIMIT, harmlessBytes: 2 ** 20 },
    });
    expect(refusal.code).toBe('zip-too-large');
  });

  it('is refused, naming it, when none of its connections can be read', async () => {
    const wrong = 'First Name,Last Name,Connected On\nAna,Ruiz,soon\n';
    const refusal = await refusalOf(archiveOf({ 'Connections.csv': wrong, 'messages.csv': MESSAGES }));
    expect(refusal.code).toBe('nothing-to-import');
    expect(refusal.message).toContain('export.zip/Connections.csv');
  });
});

describe('any bytes', () => {
  /** Records or a refusal: whatever else is thrown fails the test. */
  async function outcome(bytes: Uint8Array): Promise<readonly FileRecord[] | Refusal> {
    try {
      return await recordsOf(memorySource('file', bytes), { unpackLimit: { ...UNPACK_LIMIT, harmlessBytes: 2 ** 22 } });
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  const GOOD: readonly Uint8Array[] = [
    Buffer.from(CONNECTIONS),
    Buffer.from(MESSAGES),
    Buffer.from(CONNECTIONS, 'utf16le'),
    zipSync({ 'Connections.csv': strToU8(CONNECTIONS), 'in/messages.csv': strToU8(MESSAGES) }),
    zipSync({ 'inner.zip': zipSync({ 'messages.csv': strToU8(MESSAGES) }) }),
  ];

  /** Bytes that mean something to the readers are put in more often than others. */
  const telling = fc.constantFrom(
    ...[...'",\n\r;\t\0'].map((letter) => letter.charCodeAt(0)),
    0xff,
    0xfe,
    0x50,
    0x4b,
    0x80,
  );
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    remove: fc.integer({ min: 0, max: 40 }),
    insert: fc.array(fc.oneof(telling, fc.nat(255)), { maxLength: 6 }),
  });

  it('that are a good file changed in places give records or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...GOOD),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (good, changes) => {
          let bytes = Buffer.from(good);
          for (const { at, remove, insert } of changes) {
            const start = Math.floor(at * bytes.length);
            bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(insert), bytes.subarray(start + remove)]);
          }
          await outcome(bytes);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('at random give records or a refusal', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await outcome(bytes))));
  });

  it('that are a table cut off anywhere lose at most the row that is cut', async () => {
    for (const [text, header, rows] of [
      [CONNECTIONS, CONNECTIONS.indexOf('\n') + 1, 2],
      [MESSAGES, MESSAGES.indexOf('\n') + 1, 2],
    ] as const) {
      const firstRowEnd = text.indexOf('\n"t2"') > 0 ? text.indexOf('\n"t2"') + 1 : text.indexOf('\n', header) + 1;
      for (let length = firstRowEnd; length <= text.length; length++) {
        const found = await recordsOf(fileOf('file', text.slice(0, length)), {
          ownerKeys: [{ kind: 'linkedin', value: 'maya-l' }],
        });
        const isSecondBegun = length > firstRowEnd;
        expect(rowsIn(found), `cut at ${length}`).toBe(isSecondBegun ? rows : 1);
      }
    }
  });

  it('that are an archive cut off anywhere are refused as damaged', async () => {
    const whole = GOOD[3]!;
    for (let length = 4; length < whole.length; length++) {
      const found = await outcome(whole.subarray(0, length));
      expect(found instanceof Refusal && found.code, `cut at ${length}`).toBe('file-damaged');
    }
  });
});
