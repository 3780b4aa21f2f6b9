import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseDay, toIsoDay } from '../../base/days.ts';
import { type FileSource, memorySource } from '../../base/file-source.ts';
import { readFile, readFiles } from '../read-file.ts';
import type { ReadOptions } from '../read-options.ts';
import type { ExchangeRecord, FileRecord } from '../record.ts';
import { messageScanner } from './scan-messages.ts';

const TODAY = parseDay('2026-11-25')!;
const OWNER = { kind: 'email', value: 'maya@example.org' } as const;

interface Words {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly date?: string;
  readonly id?: string;
  readonly more?: readonly string[];
  readonly body?: string;
}

/** A message to Maya from Ana, apart from what is said. */
function message(words: Words = {}): string {
  const { from = 'Ana Ruiz <ana@example.org>', to = 'Maya Lindgren <maya@example.org>', cc, more = [] } = words;
  const date = words.date ?? 'Mon, 2 Nov 2026 10:00:00 +0000';
  const heads = [`From: ${from}`, `To: ${to}`, `Date: ${date}`, 'Subject: Lunch', ...more];
  if (cc !== undefined) heads.push(`Cc: ${cc}`);
  if (words.id !== '') heads.push(`Message-ID: <${words.id ?? 'm1@example.org'}>`);
  return `${heads.join('\n')}\n\n${words.body ?? 'Hello.'}\n`;
}

function mailbox(...messages: readonly string[]): string {
  return messages.map((text) => `From ana@example.org Mon Nov  2 10:00:00 2026\n${text}\n`).join('');
}

async function recordsOf(source: FileSource, options: Partial<ReadOptions> = {}): Promise<readonly FileRecord[]> {
  const records: FileRecord[] = [];
  const reading = readFile(source, { timeZone: 'UTC', today: TODAY, ownerKeys: [OWNER], ...options });
  for await (const batch of reading) records.push(...batch);
  return records;
}

async function recordsIn(text: string, options: Partial<ReadOptions> = {}): Promise<readonly FileRecord[]> {
  return await recordsOf(memorySource('mail', Buffer.from(text, 'latin1')), options);
}

function exchangesIn(records: readonly FileRecord[]): readonly ExchangeRecord[] {
  return records.filter((record) => record.kind === 'exchange');
}

/** `2026-11-02 mail: Ana Ruiz ana@example.org 1/0`, bystanders in brackets. */
function shown({ day, channel, participants, parties }: ExchangeRecord): string {
  const people = parties.map(({ person, incoming, outgoing, isBystander }) => {
    const text = `${person.name} ${person.keys[0]?.value} ${incoming}/${outgoing}`.trim();
    return isBystander === true ? `(${text})` : text;
  });
  return `${toIsoDay(day)} ${channel} of ${participants}: ${people.join(', ')}`;
}

async function shownIn(text: string, options: Partial<ReadOptions> = {}): Promise<readonly string[]> {
  return exchangesIn(await recordsIn(text, options)).map(shown);
}

describe('a message', () => {
  it('to the owner is an exchange with who wrote it, on the day in the owner’s zone', async () => {
    expect(await shownIn(message())).toEqual(['2026-11-02 mail of 2: Ana Ruiz ana@example.org 1/0']);
    const late = message({ date: 'Mon, 2 Nov 2026 23:30:00 +0000' });
    expect(await shownIn(late, { timeZone: 'Europe/Berlin' })).toEqual([
      '2026-11-03 mail of 2: Ana Ruiz ana@example.org 1/0',
    ]);
  });

  it('of the owner goes out to each of few recipients, and those who got a copy only stand by', async () => {
    const text = message({
      from: 'maya@example.org',
      to: 'Ana <ana@example.org>, ben@example.org',
      cc: 'cem@example.org',
    });
    expect(await shownIn(text)).toEqual([
      '2026-11-02 mail of 4: Ana ana@example.org 0/1, ben@example.org 0/1, (cem@example.org 0/0)',
    ]);
  });

  it('of which the owner got a copy only, or one to more than six, is a group mail: all stand by', async () => {
    const copy = message({ to: 'ben@example.org', cc: 'maya@example.org' });
    const [copied] = exchangesIn(await recordsIn(copy));
    expect(copied!.parties.every((party) => party.isBystander === true)).toBe(true);
    const crowd = message({
      to: ['maya', 'a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@example.org`).join(', '),
    });
    const [crowded] = exchangesIn(await recordsIn(crowd));
    expect(crowded!.participants).toBe(8);
    expect(crowded!.parties.every((party) => party.isBystander === true)).toBe(true);
  });

  it('without a date is dated by its arrival, and without that still tells who wrote', async () => {
    const received = 'Received: from a by b for <maya@example.org>; Wed, 4 Nov 2026 09:00:00 +0000';
    expect(await shownIn(message({ date: '', more: [received] }))).toEqual([
      '2026-11-04 mail of 2: Ana Ruiz ana@example.org 1/0',
    ]);
    expect(await shownIn(mailbox(message({ date: 'soon' })))).toEqual([
      '2026-11-02 mail of 2: Ana Ruiz ana@example.org 1/0',
    ]);
    const undated = await recordsIn(message({ date: '' }));
    expect(undated).toMatchObject([{ kind: 'person', person: { name: 'Ana Ruiz' } }]);
  });

  it('from the future has not happened yet', async () => {
    expect(await recordsIn(message({ date: 'Mon, 2 Nov 2037 10:00:00 +0000' }))).toMatchObject([
      { kind: 'rejected', code: 'date-in-future' },
    ]);
  });

  it.each([
    ['a list', { more: ['List-Id: Devs <dev.example.org>'] }, 'dev@example.org'],
    ['a machine', { from: 'Shop <no-reply@shop.example>' }, 'no-reply@shop.example'],
    ['a circular', { more: ['List-Unsubscribe: <mailto:out@shop.example>'] }, 'ana@example.org'],
    ['an answering machine', { more: ['Auto-Submitted: auto-replied'] }, undefined],
    ['a draft', { more: ['X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?='] }, undefined],
    ['spam', { more: ['X-Gmail-Labels: Spam,Unread'] }, undefined],
    ['the bin', { more: ['X-Gmail-Labels: Papelera'] }, undefined],
  ] as const)('of %s is set aside', async (_, words, nobody) => {
    const [record] = (await recordsIn(message(words))).filter(({ origin }) => origin.line > 0);
    expect(record).toMatchObject({ kind: 'ignored' });
    expect(record!.kind === 'ignored' ? record!.nobody?.keys[0]?.value : '').toBe(nobody);
  });

  it('that chat left in a mailbox is a message, not a mail', async () => {
    expect(await shownIn(message({ more: ['X-Gmail-Labels: Chat'] }))).toEqual([
      '2026-11-02 message of 2: Ana Ruiz ana@example.org 1/0',
    ]);
  });

  it('that the owner sent to a list alone is set aside', async () => {
    const posted = message({ id: 'a', more: ['List-Id: <dev.example.org>', 'List-Post: <mailto:dev@example.org>'] });
    const mine = message({ id: 'b', from: 'maya@example.org', to: 'dev@example.org' });
    expect(await shownIn(mailbox(posted, mine))).toEqual([]);
  });
});

describe('a mailbox', () => {
  it('joins what was said in one thread on one day, both ways, whatever the order of the messages', async () => {
    const first = message({ id: 'a@example.org' });
    const reply = message({
      id: 'b@example.org',
      from: 'maya@example.org',
      to: 'ana@example.org',
      more: ['In-Reply-To: <a@example.org>'],
    });
    const forward = mailbox(first, reply);
    const backward = mailbox(reply, first);
    const [one] = exchangesIn(await recordsIn(forward));
    expect(shown(one!)).toBe('2026-11-02 mail of 2: Ana Ruiz ana@example.org 1/1');
    const [other] = exchangesIn(await recordsIn(backward));
    expect(other!.key).toBe(one!.key);
    expect(other!.rows).toBe(2);
  });

  it('counts a message once, however often it lies there', async () => {
    const records = await recordsIn(mailbox(message(), message(), message({ id: '' }), message({ id: '' })));
    expect(records.filter((record) => record.kind === 'ignored')).toHaveLength(2);
    expect(exchangesIn(records).reduce((sum, { rows }) => sum + rows, 0)).toBe(2);
  });

  it('is cut at From_ lines only, not at sentences, quoted or not', async () => {
    const body =
      'He said:\n\nFrom the beginning it was clear.\n\n>From ana@example.org Mon Nov  2 10:00:00 2026\n\nFrom here: on.\n';
    expect(exchangesIn(await recordsIn(mailbox(message({ body }), message({ id: 'm2' }))))).toHaveLength(2);
  });

  it('may lack blank lines between messages, From_ before the first, and addresses in From_', async () => {
    const tight = `${message({ id: 'a' })}From - Mon Nov 02 10:00:00 2026\n${message({ id: 'b' })}`;
    expect(exchangesIn(await recordsIn(tight))).toHaveLength(2);
    expect(exchangesIn(await recordsIn(tight.replaceAll('\n', '\r\n')))).toHaveLength(2);
  });

  it('tells by its sent messages and deliveries which addresses are the owner’s', async () => {
    const sent = message({
      id: 'a',
      from: 'me@work.example',
      to: 'ana@example.org',
      more: ['X-Gmail-Labels: Gesendet'],
    });
    const records = await recordsIn(mailbox(sent, message({ id: 'b', to: 'me@work.example' })), { ownerKeys: [] });
    expect(records).toContainEqual(
      expect.objectContaining({ fact: { about: 'key', key: { kind: 'email', value: 'me@work.example' } } }),
    );
    expect(exchangesIn(records).map(shown).sort()).toEqual([
      '2026-11-02 mail of 2: Ana Ruiz ana@example.org 0/1',
      '2026-11-02 mail of 2: Ana Ruiz ana@example.org 1/0',
    ]);
  });

  it('whose owner cannot be told makes everybody a bystander and says what to do', async () => {
    const records = await recordsIn(message({ to: 'a@example.org, b@example.org' }), { ownerKeys: [] });
    expect(records[0]).toMatchObject({ kind: 'ignored', reason: expect.stringContaining('tertius owner --email') });
    expect(exchangesIn(records)[0]!.parties.every((party) => party.isBystander === true)).toBe(true);
  });

  it('is the same packed or not, as a Maildir in a zip or a folder, as messages dropped one by one, and in three ways at once', async () => {
    const reply = { from: 'maya@example.org', to: 'ana@example.org', more: ['In-Reply-To: <a@x>'] };
    const messages = [
      message({ id: 'a@x' }),
      message({ id: 'b@x', more: ['References: <a@x>'], body: '>From here on\n' }),
      message({ id: 'c@x', from: 'Ben <ben@example.org>', cc: 'maya+work@example.org' }),
      message({ id: 'd@x', ...reply }),
      message({ id: '', from: 'Cleo <cleo@example.org>', more: ['Received: from somewhere'] }),
    ];
    const stored = mailbox(...messages);
    const files = messages.map((text, index) => ({ name: `Maildir/cur/16${index}.M1.host:2,S`, text }));
    const zipped = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])));
    const folder: FileSource = {
      ...memorySource('Mail', Buffer.from('')),
      members: async () => files.map(({ name, text }) => ({ name, source: memorySource(name, Buffer.from(text)) })),
    };
    const mbox = memorySource('mail.mbox', Buffer.from(stored));
    // Apple Mail writes the length above each message, and what it knows of it below.
    const alone = messages.map((text, index) =>
      memorySource(`${index}.emlx`, Buffer.from(`${text.length}\n${text}<?xml version="1.0"?><plist/>`)),
    );
    const exchanges = async (...sources: readonly FileSource[]) => {
      const reading = readFiles(sources, () => ({ timeZone: 'UTC', today: TODAY, ownerKeys: [OWNER] }));
      const records: FileRecord[] = [];
      for await (const batch of reading) records.push(...batch);
      const told = exchangesIn(records).map((record) => `${record.key} of ${record.rows}: ${shown(record)}`);
      const copies = records.filter((record) => record.kind === 'ignored' && record.reason.includes('there already'));
      return { told: told.toSorted(), copies: copies.length };
    };
    const once = await exchanges(mbox);
    expect(once.told.map((text) => text.replace(/^\S+ /, ''))).toEqual(
      expect.arrayContaining([
        'of 3: 2026-11-02 mail of 2: Ana Ruiz ana@example.org 2/1',
        'of 1: 2026-11-02 mail of 2: Ben ben@example.org 1/0',
        'of 1: 2026-11-02 mail of 2: Cleo cleo@example.org 1/0',
      ]),
    );
    expect(once.told).toHaveLength(3);
    const packed = memorySource('mail.mbox.gz', gzipSync(stored));
    for (const source of [packed, memorySource('mail.zip', zipped), folder]) {
      expect(await exchanges(source)).toEqual(once);
    }
    expect(await exchanges(...alone)).toEqual(once);
    expect(await exchanges(mbox, packed, ...alone)).toEqual({ told: once.told, copies: 2 * messages.length });
    const records = await recordsOf(memorySource('mail.zip', zipped));
    expect(new Set(records.map(({ origin }) => origin.file))).toEqual(new Set(['mail.zip/Maildir/cur']));
  });
});

describe('the scanner', () => {
  it('finds the same heads however the bytes are cut', () => {
    const bytes = Buffer.from(
      mailbox(message({ id: 'a' }), message({ id: 'b', body: 'x\n\nFrom then on.\n' }), message({ id: 'c' })),
    );
    const whole = headsOf([bytes]);
    expect(whole).toHaveLength(3);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(headsOf(pieces)).toEqual(whole);
      }),
    );
  });
});

function headsOf(pieces: readonly Uint8Array[]): readonly unknown[] {
  const scanner = messageScanner();
  return [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()];
}

/** Mail beside the checkout, which must not be copied into it. */
const SAMPLES = new URL('../../../../shared/data/', import.meta.url);

describe.skipIf(!existsSync(SAMPLES))('the sample', () => {
  const month = ['listsao', 'mailarchivesao', 'mboxvm'];

  it('month of a list has the same 317 messages in each of the three ways it was stored', () => {
    const ids = month.map((name) => {
      const packed = readFileSync(new URL(`mbox-apache-a/maven-dev-2017-11-${name}.mbox.gz`, SAMPLES));
      const scanner = messageScanner();
      const heads = [...scanner.push(gunzipSync(packed)), ...scanner.end()];
      return { count: heads.length, ids: new Set(heads.map(({ messageId }) => messageId.trim())) };
    });
    expect(ids.map(({ count }) => count)).toEqual([320, 317, 317]);
    expect(ids[0]!.ids.size).toBe(317);
    for (const other of ids) expect(other.ids).toEqual(ids[0]!.ids);
  });

  it('month of a list brought in thrice has each message once, and accounts for every copy', async () => {
    const sources = month.map((name) =>
      memorySource(name, readFileSync(new URL(`mbox-apache-a/maven-dev-2017-11-${name}.mbox.gz`, SAMPLES))),
    );
    const records: FileRecord[] = [];
    for await (const batch of readFiles(sources, () => ({ timeZone: 'UTC', today: TODAY }))) records.push(...batch);
    const counts = Object.groupBy(records, (record) => (record.kind === 'ignored' ? record.reason : record.kind));
    expect(Object.entries(counts).map(([reason, list]) => [reason, list!.length])).toEqual([
      ['mail of a mailing list', 317],
      ['the same message is there already', 637],
    ]);
  });

  it('hard messages each end in one record, whoever the owner is', async () => {
    const folder = new URL('mail-corpus-a/', SAMPLES);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'));
    expect(files).toHaveLength(115);
    for (const name of files) {
      const records = await recordsOf(memorySource(name, readFileSync(new URL(name, folder))));
      const rows = records.filter(({ origin }) => origin.line > 0);
      expect(
        rows.reduce((sum, record) => sum + (record.kind === 'exchange' ? record.rows : 1), 0),
        name,
      ).toBe(1);
    }
  });
});
