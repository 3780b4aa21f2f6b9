import { describe, expect, it } from 'vitest';
import { fileOf, ofKind, recordsOf, refusalOf } from '../../../test/support/linkedin-archive.ts';
import { attendeeLine } from './attendee-line.ts';

describe('a line of a list of attendees', () => {
  it.each([
    ['Ana Ruiz', { name: 'Ana Ruiz', title: '', company: '' }],
    ['• Ana Ruiz – Acme', { name: 'Ana Ruiz', title: '', company: 'Acme' }],
    ['12. Ana Ruiz, Head of Data, Acme', { name: 'Ana Ruiz', title: 'Head of Data', company: 'Acme' }],
    ['Ana Ruiz, Acme, Head of Data', { name: 'Ana Ruiz', title: 'Head of Data', company: 'Acme' }],
    ['Ana Ruiz, Head of Data at Acme', { name: 'Ana Ruiz', title: 'Head of Data', company: 'Acme' }],
    ['Ana Ruiz (Acme)', { name: 'Ana Ruiz', title: '', company: 'Acme' }],
    ['Ana Ruiz (Head of Data, Acme)', { name: 'Ana Ruiz', title: 'Head of Data', company: 'Acme' }],
    ['Ana Ruiz | CTO | Acme, Inc.', { name: 'Ana Ruiz', title: 'CTO', company: 'Acme, Inc.' }],
    ['Ana Ruiz\tEngineer\tAcme', { name: 'Ana Ruiz', title: 'Engineer', company: 'Acme' }],
    [
      'Prof. Ana Ruiz-López, PhD — Universidad de Madrid',
      { name: 'Prof. Ana Ruiz-López', credentials: '', company: 'Universidad de Madrid' },
    ],
    ['Wren Hale, PhD, Analyst, Beta', { name: 'Wren Hale', credentials: 'PhD', title: 'Analyst', company: 'Beta' }],
    ['山田太郎, Acme', { name: '山田太郎', company: 'Acme' }],
  ])('%s', (line, expected) => {
    const { credentials: _, ...rest } = expected as typeof expected & { credentials?: string };
    expect(attendeeLine(line)).toMatchObject(rest);
  });

  it('gives its addresses as keys', () => {
    expect(attendeeLine('Ana Ruiz <Ana@Example.org>, Acme, https://linkedin.com/in/ana-ruiz')).toMatchObject({
      name: 'Ana Ruiz',
      company: 'Acme',
      keys: [
        { kind: 'email', value: 'ana@example.org' },
        { kind: 'linkedin', value: 'ana-ruiz' },
      ],
    });
  });

  it.each(['10:30 Coffee', 'we met in the hall', 'Acme', 'Total: 25', 'See https://example.org for more'])(
    'that names nobody is nobody: %s',
    (line) => expect(attendeeLine(line)).toBeUndefined(),
  );
});

describe('a pasted list', () => {
  const LIST = '# Data Days 2026\n\nSpeakers\n- Ana Ruiz, Head of Data, Acme\n- Ben Osei – Beta\n10:30 break\n';

  it('makes prospects of everybody on it, and accounts for every line', async () => {
    const records = await recordsOf(fileOf('pasted.txt', LIST));
    expect(records.map(({ kind, origin }) => `${origin.line} ${kind}`)).toEqual([
      '1 ignored',
      '3 ignored',
      '4 person',
      '5 person',
      '6 rejected',
    ]);
    expect(ofKind(records, 'person').map(({ attending }) => attending)).toEqual(['Data Days 2026', 'Data Days 2026']);
  });

  it('is called after its file where it does not say where', async () => {
    expect(await recordsOf(fileOf('Data_Days 2026.txt', 'Ana Ruiz\nBen Osei\n'))).toMatchObject([
      { attending: 'Data Days 2026' },
      { attending: 'Data Days 2026' },
    ]);
  });

  it('puts family names first where most of its lines do', async () => {
    const list =
      'Fox, Gail, Acme\nRuiz, Ana\nvan der Berg, Jan P., Head of Data, Beta\nVan Dyke, Dick <dick@example.org>\n';
    const people = ofKind(await recordsOf(fileOf('list.txt', list)), 'person');
    expect(people.map(({ person, title, company }) => [person.name, title, company])).toEqual([
      ['Gail Fox', undefined, 'Acme'],
      ['Ana Ruiz', undefined, undefined],
      ['Jan P. van der Berg', 'Head of Data', 'Beta'],
      ['Dick Van Dyke', undefined, undefined],
    ]);
    const mixed = await recordsOf(fileOf('list.txt', 'Ana Ruiz, Acme\nBen Osei, Beta\nFox, Gail\n'));
    expect(mixed.map(({ kind }) => kind)).toEqual(['person', 'person', 'rejected']);
    expect((await refusalOf(fileOf('towns.txt', 'Berlin, Germany\nParis, France\n'))).code).toBe('file-not-recognised');
  });

  it('is no letter', async () => {
    const letter = 'Dear Ana,\nThank you for the talk.\nIt was good to see you.\nYours, Ben\n';
    expect((await refusalOf(fileOf('letter.txt', letter))).code).toBe('file-not-recognised');
  });
});
