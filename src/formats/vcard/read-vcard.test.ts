import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { fileOf, ofKind, recordsOf, refusalOf } from '../../../test/support/linkedin-archive.ts';
import { plainNumber } from '../contact/plain-number.ts';
import type { ReadOptions } from '../read-options.ts';
import type { FileRecord, PersonRecord } from '../record.ts';

/** Cards beside the checkout. */
const SAMPLES = fileURLToPath(new URL('../../../../shared/data/vcard-corpus-a/', import.meta.url));

function card(...lines: readonly string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

async function readAll(
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<readonly FileRecord[]> {
  return recordsOf(fileOf('people.vcf', content), options);
}

/** The person of a file with one card. */
async function personOf(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<PersonRecord> {
  const records = await readAll(content, options);
  expect(records).toHaveLength(1);
  return ofKind(records, 'person')[0]!;
}

function keysOf({ person }: PersonRecord): readonly string[] {
  return person.keys.map(({ kind, value }) => `${kind} ${value}`);
}

describe('a card', () => {
  it('of version 3 gives names, keys, work, labels, birthday and everything else', async () => {
    const person = await personOf(
      card(
        'VERSION:3.0',
        'UID:urn:uuid:6b29a774-d124',
        'N:Ruiz;Ana;María;Dr.;PhD',
        'FN:Dr. Ana María Ruiz\\, PhD',
        'ORG:Acme\\, Inc.;Research',
        'TITLE:Head of Data',
        'EMAIL;type=INTERNET;type=HOME:Ana@Example.org',
        'EMAIL;type=INTERNET;type=WORK;type=pref:ANA.RUIZ@acme.example',
        'TEL;type=CELL:+34 612 34 56 78',
        'TEL;type=WORK;type=FAX:+34 912 34 56 79',
        'item1.URL:https\\://www.linkedin.com/in/Ana-Ruiz/',
        'item2.URL:https\\://ana.example',
        'item2.X-ABLabel:_$!<HomePage>!$_',
        'item3.X-ABRELATEDNAMES:Luis',
        'item3.X-ABLabel:_$!<Spouse>!$_',
        'CATEGORIES:Friends,Data',
        'BDAY:1980-03-22',
        'ADR;type=WORK:;;Calle Mayor 1;Madrid;;28013;Spain',
        'NOTE:Met at a meetup.\\nLikes maps\\; hates fax.',
        'X-SKYPE:ana.r',
      ),
    );
    expect(keysOf(person)).toEqual([
      'linkedin ana-ruiz',
      'email ana.ruiz@acme.example',
      'email ana@example.org',
      'phone +34612345678',
      'uid 6b29a774-d124',
    ]);
    expect(person).toMatchObject({
      person: { name: 'Ana Ruiz' },
      givenName: 'Ana',
      familyName: 'Ruiz',
      credentials: 'PhD',
      company: 'Acme, Inc.',
      title: 'Head of Data',
      location: 'Madrid, Spain',
      note: 'Met at a meetup.\nLikes maps; hates fax.',
      labels: ['Friends', 'Data'],
      birthday: { month: 3, day: 22, year: 1980 },
    });
    expect(person.more?.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Department: Research',
      'Spouse: Luis',
      'Address (work): Calle Mayor 1, 28013 Madrid, Spain',
      'X-SKYPE: ana.r',
      'Name prefix: Dr.',
      'Middle name: María',
      'Website (homepage): https://ana.example',
      'Phone (work fax): +34 912 34 56 79',
    ]);
  });

  it('of version 2.1 is read with soft line breaks, bare types and its own character set', async () => {
    const text = [
      'begin:vcard',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91u=C3=B1ez;Zo=C3=AB;;;',
      'TEL;WORK;VOICE:+49 30 901820',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:One=0D=0A=',
      'two = 3=3D3 =',
      'and three',
      'EMAIL;PREF;INTERNET:zoe@example.org',
      'end:vcard',
      '',
    ].join('\r\n');
    const person = await personOf(text);
    expect(person).toMatchObject({ person: { name: 'Zoë Ñuñez' }, note: 'One\ntwo = 3=3 and three' });
    expect(keysOf(person)).toEqual(['email zoe@example.org', 'phone +4930901820']);
  });

  it.each([
    ['raw bytes of the set that is named', 'N;CHARSET=windows-1251:', [0xc8, 0xe2, 0xe0, 0xed], 'Иван'],
    ['raw bytes of no set, as Windows writes them', 'N:', [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72], 'Müller'],
    ['UTF-8 without any word of it', 'N:', [...Buffer.from('Łukasz')], 'Łukasz'],
  ])('is decoded from %s', async (_, start, bytes, name) => {
    const before = Buffer.from(`BEGIN:VCARD\nVERSION:2.1\n${start}`);
    const person = await personOf(Buffer.concat([before, Buffer.from(bytes), Buffer.from('\nEND:VCARD\n')]));
    expect(person.person.name).toBe(name);
  });

  it.each(['utf16le', 'utf8'] as const)('is decoded from %s with a byte order mark', async (encoding) => {
    const person = await personOf(Buffer.from(`\uFEFF${card('VERSION:3.0', 'FN:Jiří Łoś')}`, encoding));
    expect(person.person.name).toBe('Jiří Łoś');
  });

  it('is read when a fold cuts a letter in two', async () => {
    const [before, after] = [Buffer.from('BEGIN:VCARD\r\nFN:Zo'), Buffer.from('\r\nEND:VCARD\r\n')];
    const fold = Buffer.from([0xc3, 0x0d, 0x0a, 0x20, 0xab]);
    expect((await personOf(Buffer.concat([before, fold, after]))).person.name).toBe('Zoë');
  });

  it('needs neither FN nor N', async () => {
    const [nameless, empty] = await readAll(
      card('EMAIL:a@example.org', 'N:;;;;') + card('VERSION:3.0', 'N:;;;;', 'ADR:;;;;;;'),
    );
    expect(nameless).toMatchObject({ kind: 'person', person: { name: '', keys: [{ value: 'a@example.org' }] } });
    expect(empty).toMatchObject({ kind: 'ignored', origin: { line: 5 } });
  });

  it('takes no address for a name, and turns a name that is written last name first', async () => {
    const records = await readAll(card('FN:b@example.org', 'EMAIL:b@example.org') + card('FN:Doe\\, Jane'));
    expect(ofKind(records, 'person').map(({ person }) => person.name)).toEqual(['', 'Jane Doe']);
  });

  it.each([
    ['--0412', { month: 4, day: 12 }],
    ['--04-12', { month: 4, day: 12 }],
    ['19800322', { month: 3, day: 22, year: 1980 }],
    ['1980-03-22T23:10:00Z', { month: 3, day: 22, year: 1980 }],
    ['1604-02-29', { month: 2, day: 29 }],
    ['22.03.1980', { month: 3, day: 22, year: 1980 }],
  ])('has the birthday %s', async (text, birthday) => {
    expect((await personOf(card('FN:Ana Ruiz', `BDAY;VALUE=date:${text}`))).birthday).toEqual(birthday);
  });

  it('keeps a birthday that names no day as it is written', async () => {
    const person = await personOf(card('FN:Ana Ruiz', 'BDAY:circa 1800'));
    expect(person.birthday).toBeUndefined();
    expect(person.more).toEqual([{ name: 'Birthday', value: 'circa 1800' }]);
  });

  it('reads local numbers by the other numbers of the card, then by the country of the owner, and else keeps the text', async () => {
    const local = card('FN:Ana Ruiz', 'TEL;CELL:0171 2345678');
    expect(keysOf(await personOf(card('FN:A B', 'TEL:+49 30 901820', 'TEL:0171 2345678')))).toEqual([
      'phone +4930901820',
      'phone +491712345678',
    ]);
    expect(keysOf(await personOf(local, { region: 'DE' }))).toEqual(['phone +491712345678']);
    const unknown = await personOf(local);
    expect(keysOf(unknown)).toEqual([]);
    expect(unknown.more).toEqual([{ name: 'Phone (cell)', value: '0171 2345678' }]);
  });

  it('skips pictures of every form, and reads on behind them', async () => {
    const base64 = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const person = await personOf(
      card(
        'FN:Ana Ruiz',
        `PHOTO;ENCODING=b;TYPE=JPEG:${base64}`,
        ` ${base64}`,
        'PHOTO;BASE64:',
        base64,
        `${base64}==`,
        '',
        `PHOTO:data:image/gif;base64,${base64}`,
        'LOGO;VALUE=uri:https://acme.example/logo.gif',
        'TITLE:Head',
      ),
    );
    expect(person).toMatchObject({ title: 'Head', more: [{ name: 'Logo', value: 'https://acme.example/logo.gif' }] });
  });

  it.each([
    [['KIND:group', 'FN:Friends', 'MEMBER:urn:uuid:1'], 'a group of contacts, not a person'],
    [['X-ADDRESSBOOKSERVER-KIND:group', 'FN:Friends'], 'a group of contacts, not a person'],
    [['KIND:org', 'FN:Acme'], 'a firm, not a person'],
    [['N:;;;;', 'FN:Acme', 'ORG:Acme', 'X-ABShowAs:COMPANY'], 'a firm, not a person'],
    [['N:;;;;', 'FN:Acme GmbH', 'ORG:Acme GmbH;', 'TEL:+49 30 901820'], 'a firm, not a person'],
  ])('of a group or a firm is set aside, and can be taken back: %j', async (lines, reason) => {
    const [record] = await readAll(card(...lines) + card('FN:Ana Ruiz'));
    expect(record).toMatchObject({ kind: 'ignored', reason, nobody: { name: expect.stringMatching(/Acme|Friends/) } });
  });

  it('within a card is an agent of it, and no card of its own', async () => {
    const nested = ['AGENT:', 'BEGIN:VCARD', 'FN:Susan Thomas', 'TEL:+1 919 555 1234', 'END:VCARD', 'TITLE:Head'];
    const person = await personOf(card('VERSION:2.1', 'FN:Ana Ruiz', ...nested));
    expect(person.title).toBe('Head');
    expect(person.more?.find(({ name }) => name === 'Agent')?.value).toContain('Susan Thomas');
  });

  it('keeps what it does not understand, lines broken bare included', async () => {
    const person = await personOf(card('FN:Ana Ruiz', 'X-ODD;X-P=1:a\\,b;c', 'NOTE:First line', 'second line'));
    expect(person.note).toBe('First line\nsecond line');
    expect(person.more).toEqual([{ name: 'X-ODD', value: 'a,b; c' }]);
  });
});

describe('a file of cards', () => {
  it('is known by its content, whatever stands above the first card', async () => {
    expect(await readAll(`ENCODING:UTF-8\r\n${card('FN:Ana Ruiz')}`)).toHaveLength(1);
    expect((await refusalOf(fileOf('a.vcf', 'Dear diary\n'))).code).toBe('file-not-recognised');
  });

  it('that is cut off loses the last card only, and says where it begins', async () => {
    const whole = card('FN:Ana Ruiz') + card('FN:Ben Osei') + card('FN:Chen Li', 'NOTE:x');
    const start = whole.lastIndexOf('BEGIN');
    for (let length = start + 12; length < whole.length - 4; length++) {
      const records = await readAll(whole.slice(0, length));
      expect(
        records.map(({ kind }) => kind),
        `cut at ${length}`,
      ).toEqual(['person', 'person', 'rejected']);
      expect(records[2]!.origin.line).toBe(7);
    }
  });

  it('takes a card whose end is lost, and names lines whose beginning is', async () => {
    const text = `BEGIN:VCARD\nFN:Ana Ruiz\n${card('FN:Ben Osei')}FN:Lost\nEMAIL:x@example.org\nEND:VCARD\n`;
    const records = await readAll(text);
    expect(records.map(({ kind, origin }) => [kind, origin.line])).toEqual([
      ['person', 1],
      ['person', 3],
      ['rejected', 6],
    ]);
  });

  it('is read the same in pieces of any size', async () => {
    const text = card('FN:Zoë Brandt', 'NOTE;ENCODING=QUOTED-PRINTABLE:a=', 'b', 'PHOTO;BASE64:', 'AAAA', '').repeat(3);
    const whole = await readAll(text);
    const bytes = Buffer.from(text);
    for (const size of [1, 2, 3, 7, 64]) {
      const source = {
        name: 'people.vcf',
        size: bytes.length,
        async *read(start: number, end: number) {
          for (let at = start; at < end; at += size) yield bytes.subarray(at, Math.min(end, at + size));
        },
      };
      expect(await recordsOf(source)).toEqual(whole);
    }
  });
});

describe.skipIf(!existsSync(SAMPLES))('the cards of other programs', () => {
  it('are all read: 25 files, 33 cards, one record each', async () => {
    const paths = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.vcf'));
    const counts: Record<string, number> = {};
    for (const path of paths) {
      const bytes = readFileSync(join(SAMPLES, path));
      for (const { kind } of await readAll(bytes)) counts[kind] = (counts[kind] ?? 0) + 1;
    }
    expect(paths).toHaveLength(25);
    // Set aside: a card with an address and nothing else, and one with a picture alone.
    expect(counts).toEqual({ person: 31, ignored: 2 });
  });
});

describe('a number written whole', () => {
  it('is read as libphonenumber reads it, in every country', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 2, maxLength: 13 });
    fc.assert(
      fc.property(fc.constantFrom(...getCountries()), digits, (country, national) => {
        const number = `+${getCountryCallingCode(country)}${national}`;
        const plain = plainNumber(number);
        if (plain === undefined) return;
        const found = parsePhoneNumberFromString(number, { extract: false });
        const isPossible = found?.isPossible() === true;
        expect([plain.isPossible, isPossible ? plain.country : undefined]).toEqual([
          isPossible,
          isPossible ? found.country : undefined,
        ]);
        if (isPossible) expect(found.number).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });
});
