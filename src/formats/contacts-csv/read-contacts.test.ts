import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileOf, ofKind, recordsOf, refusalOf } from '../../../test/support/linkedin-archive.ts';
import { memorySource } from '../../base/file-source.ts';
import type { ContactField } from '../../model/contact-field.ts';
import type { FileFound, ReadOptions } from '../read-options.ts';
import type { PersonRecord } from '../record.ts';
import { chosenFields } from './column-mapping.ts';
import { columnMeaning } from './column-words.ts';

const SAMPLES = new URL('../../../../shared/data/contacts-csv-a/', import.meta.url);

async function peopleIn(
  text: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<readonly PersonRecord[]> {
  return ofKind(await recordsOf(fileOf('file', text), options), 'person');
}

async function formatOf(text: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<FileFound> {
  const found: FileFound[] = [];
  await recordsOf(fileOf('list.csv', text), { ...options, onFile: (file) => void found.push(file) });
  return found[0]!;
}

function keysOf({ person }: PersonRecord): readonly string[] {
  return person.keys.map(({ kind, value }) => `${kind} ${value}`);
}

const GOOGLE_NEW =
  'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,' +
  'E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,' +
  'Address 1 - Label,Address 1 - Formatted,Address 1 - City,Address 1 - Country,Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value\n' +
  'Ana,,Ruiz,Ana,Dr.,,,Acme,Head of Data,Research,--05-21,"Met in Madrid\nLikes maps",,* myContacts ::: Friends ::: Data,' +
  '* Work,ana@acme.example ::: ana.ruiz@example.org,Home,ANA@example.org,Mobile,+34 612 34 56 78 ::: +34 612 34 56 79,' +
  'Work,"Calle Mayor 1\nMadrid",Madrid,Spain,Spouse,Luis,Profile,https://linkedin.com/in/ana-ruiz\n' +
  'ben@example.org,,,,,,,,,,,,,* Other Contacts,* ,ben@example.org,,,,,,,,,,,,\n';

describe('contacts of Google', () => {
  it('with the new header give all values of a cell, labels without stars, and no name for other contacts', async () => {
    const [ana, ben] = await peopleIn(GOOGLE_NEW);
    expect(keysOf(ana!)).toEqual([
      'linkedin ana-ruiz',
      'email ana@acme.example',
      'email ana.ruiz@example.org',
      'email ana@example.org',
      'phone +34612345678',
      'phone +34612345679',
    ]);
    expect(ana).toMatchObject({
      person: { name: 'Ana Ruiz' },
      company: 'Acme',
      title: 'Head of Data',
      location: 'Madrid, Spain',
      labels: ['Friends', 'Data'],
      birthday: { month: 5, day: 21 },
      note: 'Met in Madrid\nLikes maps',
    });
    expect(ana!.more).toContainEqual({ name: 'Spouse', value: 'Luis' });
    expect(ana!.more).toContainEqual({ name: 'Address (work)', value: 'Calle Mayor 1\nMadrid' });
    expect(ben).toMatchObject({ person: { name: '', keys: [{ kind: 'email', value: 'ben@example.org' }] } });
    expect(ben!.labels).toBeUndefined();
    expect(ana!.more).toContainEqual({ name: 'Phonetic First Name', value: 'Ana' });
    expect((await formatOf(GOOGLE_NEW)).format).toBe('Google contacts');
  });

  it('are read from UTF-16, as old downloads were', async () => {
    expect(await peopleIn(Buffer.from(`\uFEFF${GOOGLE_NEW}`, 'utf16le'))).toHaveLength(2);
  });
});

describe('contacts of Outlook', () => {
  const GERMAN =
    '"Anrede","Vorname","Weitere Vornamen","Nachname","Firma","Abteilung","Position","Ort geschäftlich","Telefon geschäftlich","Fax geschäftlich","Mobiltelefon","E-Mail-Adresse","E-Mail-Typ","E-Mail 2: Adresse","E-Mail 2: Typ","Geburtstag","Kategorien","Notizen","Vertraulichkeit"\r\n' +
    '"","Jürgen",,"Groß","Müller & Söhne","Einkauf","Leiter","Köln","0221 123456","0221 123457","0171 2345678","/o=Firma/ou=Erste/cn=gross","EX","j.gross@mueller.example","SMTP","0.0.00","Kunde;Freund",,"Normal"\r\n';

  it('in German, in the code page of Windows, give the same as in UTF-8', async () => {
    const bytes = Buffer.from(GERMAN, 'latin1');
    const [person] = await peopleIn(bytes, { region: 'DE' });
    expect(person).toMatchObject({
      person: { name: 'Jürgen Groß' },
      company: 'Müller & Söhne',
      title: 'Leiter',
      location: 'Köln',
      labels: ['Kunde', 'Freund'],
    });
    // The path of Exchange is no address, and a fax no way to a person.
    expect(keysOf(person!)).toEqual(['email j.gross@mueller.example', 'phone +49221123456', 'phone +491712345678']);
    expect(person!.birthday).toBeUndefined();
    expect(await peopleIn(GERMAN, { region: 'DE' })).toEqual([person]);
  });

  it.each([
    [
      'windows-1250',
      'Imię;Nazwisko;Firma;Stanowisko;Adres e-mail\r\nŁukasz;Żak;Spółka;Kierownik;l@example.org\r\n',
      'Łukasz Żak',
    ],
    [
      'windows-1251',
      'Имя;Фамилия;Организация;Адрес электронной почты\r\nИван;Щукин;Завод;i@example.org\r\n',
      'Иван Щукин',
    ],
  ])('in %s are told by their column names', async (codePage, text, name) => {
    const [person] = await peopleIn(encoded(text, codePage));
    expect(person?.person.name).toBe(name);
  });

  it.skipIf(!existsSync(SAMPLES))('have column names that are understood in 12 languages', () => {
    const lines = readFileSync(new URL('outlook_localized_headers.tsv', SAMPLES), 'utf8').trim().split('\n').slice(1);
    const wrong = lines.filter((line) => {
      const [, header, key] = line.split('\t');
      const expected = FIELD_OF[key!.split(':')[0]!];
      const field = columnMeaning(header!.replaceAll("\\'", "'"))?.field ?? 'keep';
      return expected !== undefined && !expected.includes(field);
    });
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(800);
  });

  const FIELD_OF: Readonly<Record<string, readonly string[]>> = {
    email: ['email'],
    phone: ['phone', 'keep'],
    website: ['website'],
    firstname: ['given-name', 'bare-given-name'],
    surname: ['family-name', 'bare-name'],
    middlename: ['middle-name'],
    name: ['name', 'bare-name'],
    organization: ['company'],
    department: ['department'],
    jobtitle: ['title'],
    groups: ['labels'],
    notes: ['note'],
    locality: ['city'],
    birthday: ['birthday'],
  };

  /** Single-byte code pages backwards: Node writes none of them. */
  function encoded(text: string, codePage: string): Uint8Array {
    const decoder = new TextDecoder(codePage);
    const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    return Uint8Array.from([...text].map((letter) => byteOf.get(letter)!));
  }
});

describe('tables of other programs', () => {
  it('of Thunderbird end their rows in a comma, and tell birthdays in three columns', async () => {
    const text =
      'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes,\n' +
      'Ana,Ruiz,Ana Ruiz,,ana@example.org,a@acme.example,,+34 912 34 56 78,1980,3,22,,,,,hello,\n';
    expect(await peopleIn(text)).toMatchObject([{ birthday: { year: 1980, month: 3, day: 22 }, note: 'hello' }]);
    expect((await formatOf(text)).format).toBe('Thunderbird contacts');
  });

  it.each([
    ['tabs, as macOS writes them', 'Vorname\tNachname\tE-Mail\nAna\tRuiz\tana@example.org\n'],
    ['semicolons', 'Prénom;Nom;Adresse e-mail\nAna;Ruiz;ana@example.org\n'],
    ['rows of other things above the header', 'List of members\n\nName,E-mail\nAna Ruiz,ana@example.org\n'],
    ['no header at all', 'Ana Ruiz,Acme,ana@example.org\nBen Osei,Beta,ben@example.org\n'],
    ['no header, the firm last', 'Ana Ruiz,ana@example.org,Lee Co\nBen Osei,ben@example.org,Fox Ltd\n'],
    ['a separator that it names', 'sep=;\nName;E-mail\nAna Ruiz;ana@example.org\n'],
  ])('are read with %s', async (_, text) => {
    expect((await peopleIn(text))[0]).toMatchObject({
      person: { name: 'Ana Ruiz', keys: [{ kind: 'email', value: 'ana@example.org' }] },
    });
  });

  it.each([
    ['Name,Vorname,E-Mail\nRuiz,Ana,ana@example.org\n', 'Ana Ruiz'],
    ['Nome,Cognome,E-mail\nAna,Ruiz,ana@example.org\n', 'Ana Ruiz'],
    ['Name,E-mail\n"Ruiz, Ana",ana@example.org\n', 'Ana Ruiz'],
  ])('put names together as their columns mean them: %j', async (text, name) => {
    expect((await peopleIn(text))[0]?.person.name).toBe(name);
  });

  it('take days and months of birthdays as the rest of the file shows them', async () => {
    const text = 'Name,E-mail,Birthday\nAna Ruiz,a@example.org,03/04/1980\nBen Osei,b@example.org,25/12/1979\n';
    expect((await peopleIn(text))[0]?.birthday).toEqual({ year: 1980, month: 4, day: 3 });
    expect((await peopleIn(text.replace('25/12', '12/25')))[0]?.birthday).toEqual({ year: 1980, month: 3, day: 4 });
  });

  it('keep columns that nobody knows beside the person', async () => {
    const [person] = await peopleIn('Name,E-mail,Shirt size\nAna Ruiz,a@example.org,M\n');
    expect(person?.more).toEqual([{ name: 'Shirt size', value: 'M' }]);
  });

  it('lose nothing where two columns mean the same', async () => {
    const text =
      'Prénom;Nom;Société;Titre;Titre;E-mail\nLuc;Noël;Ciné SA;M.;Producteur;l@example.org\nAna;Ruiz;;;Dr.;a@example.org\n';
    const [luc, ana] = await peopleIn(text);
    expect(luc!.more).toEqual([
      { name: 'Titre', value: 'Producteur' },
      { name: 'Name prefix', value: 'M.' },
    ]);
    expect(ana!.more).toEqual([{ name: 'Name prefix', value: 'Dr.' }]);
    const unnamed = 'Ana Ruiz,ana@example.org,Lee Co,Dana Fox\nBen Osei,ben@example.org,Fox Ltd,Eve Li\n';
    expect(await peopleIn(unnamed)).toMatchObject([
      { company: 'Lee Co', more: [{ name: 'Column 4', value: 'Dana Fox' }] },
      { company: 'Fox Ltd', more: [{ name: 'Column 4', value: 'Eve Li' }] },
    ]);
  });

  it('say how each column was understood, and let the owner say it better', async () => {
    const text = 'Wer,Kennung,Was\nAna Ruiz,ana@example.org,Head of Data\n';
    const fields = async (choice: Record<string, ContactField>) => {
      const { mapping } = await formatOf(text, { mapping: chosenFields(Object.entries(choice)) });
      return mapping?.map(({ column, field, example }) => `${column} ${field} ${example}`);
    };
    expect(await fields({})).toEqual(['Wer name Ana Ruiz', 'Kennung email ana@example.org', 'Was keep Head of Data']);
    expect(await fields({ was: 'title' })).toContain('Was title Head of Data');
    const chosen = { mapping: chosenFields([['Was', 'title']]) } as const;
    expect(await peopleIn(text, chosen)).toMatchObject([{ title: 'Head of Data' }]);
  });

  it('set machines, rooms and services aside, but nobody who has a profile or whom the owner calls a person', async () => {
    const text =
      'Name,E-mail,Phone,Profile\nTaxi Berlin,,+49 30 202020,\nBank,no-reply@bank.example,,\nVoicemail,,3311,\nBoard Room 2,room2@acme.example,,\n' +
      'Hotline Miami,,,https://linkedin.com/in/hotline\nAna Ruiz,ana@acme.example,,\nTaxiarchis Lee,lee@acme.example,,\n';
    const setAside = async (people: readonly string[]) => {
      const records = await recordsOf(fileOf('list.csv', text), { saidPeople: new Set(people), region: 'DE' });
      return ofKind(records, 'ignored').map(({ reason, nobody }) => `${nobody?.name}: ${reason}`);
    };
    expect(await setAside([])).toEqual([
      'Taxi Berlin: a service, which is nobody',
      'Bank: the address of a machine, which is nobody',
      'Voicemail: a service, which is nobody',
      'Board Room 2: a room, which is nobody',
    ]);
    expect(await setAside(['+4930202020', 'no-reply@bank.example', 'voicemail', 'room2@acme.example'])).toEqual([]);
  });

  it('set firms aside, and account for every row', async () => {
    const text =
      'Name,Company,E-mail\nAna Ruiz,Acme,a@example.org\n,Acme,info@acme.example\nBen,"x\nzoe,Beta,z@example.org\na,b,c,d\n';
    const records = await recordsOf(fileOf('list.csv', text));
    expect(records.map(({ kind, origin }) => `${origin.line} ${kind}`)).toEqual([
      '2 person',
      '3 ignored',
      '4 rejected',
      '5 person',
      '6 rejected',
    ]);
  });
});

describe('lists of attendees', () => {
  it('make everybody an attendee of the event, named by the list or its file', async () => {
    const eventbrite =
      '"Attendee #","Last Name","First Name","Email","Ticket Type","Job Title","Company","Event Name"\n"1","Ruiz","Ana","a@example.org","Regular","Head","Acme","Data Days 2026"\n';
    expect(await peopleIn(eventbrite)).toMatchObject([
      { person: { name: 'Ana Ruiz' }, title: 'Head', company: 'Acme', attending: 'Data Days 2026' },
    ]);
    const unnamed = eventbrite.replace(',"Event Name"', '').replace(',"Data Days 2026"', '');
    const records = await recordsOf(fileOf('data-days_2026.csv', unnamed));
    expect(records).toMatchObject([{ attending: 'data days 2026' }]);
  });

  it('make nobody an attendee who says no, was refunded or stayed away', async () => {
    const luma =
      'api_id,name,email,approval_status,Company\ng1,Ana Ruiz,a@example.org,approved,Acme\ng2,Ben Osei,b@example.org,declined,Beta\n';
    const people = ofKind(await recordsOf(fileOf('data_days.csv', luma)), 'person');
    expect(people.map(({ person, attending }) => [person.name, attending])).toEqual([
      ['Ana Ruiz', 'data days'],
      ['Ben Osei', undefined],
    ]);
  });

  it('name all speakers of a talk, each once a row', async () => {
    const text =
      'Day,Time,Room,Title,Speakers\nMon,10:00,A,Maps,"Ana Ruiz, Ben Osei"\nMon,11:00,A,Ideas,Chen Li and Dana Fox\nMon,12:00,A,Lunch,\n';
    const records = await recordsOf(fileOf('Days.csv', text));
    expect(ofKind(records, 'person').map(({ person, origin }) => `${origin.line} ${person.name}`)).toEqual([
      '2 Ana Ruiz',
      '2 Ben Osei',
      '3 Chen Li',
      '3 Dana Fox',
    ]);
    expect(ofKind(records, 'ignored')).toHaveLength(1);
  });
});

describe('tables that are no people', () => {
  it.each([
    ['numbers', 'x,y\n1,2\n3,4\n'],
    ['things with names', 'Name,Price\nChair,10\nTable,20\n'],
    ['prose', 'Dear diary, today I met a man.\nHe was nice, I think.\n'],
  ])('are refused: %s', async (_, text) => {
    expect((await refusalOf(fileOf('list.csv', text))).code).toBe('file-not-recognised');
  });

  it('are left alone within the export of LinkedIn', async () => {
    const files = {
      'Connections.csv': strToU8(
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Ruiz,,,Acme,Head,08 Feb 2026\n',
      ),
      'Job Applications.csv': strToU8('Contact Email,Contact Phone Number,Company Name\nx@example.org,1,Acme\n'),
    };
    const records = await recordsOf(memorySource('export.zip', zipSync(files)));
    expect(records.map(({ kind, origin }) => `${origin.file} ${kind}`).toSorted()).toEqual([
      'export.zip/Connections.csv person',
      'export.zip/Job Applications.csv ignored',
    ]);
  });
});
