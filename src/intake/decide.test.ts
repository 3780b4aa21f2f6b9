import { describe, expect, it } from 'vitest';
import { TODAY } from '../../test/support/fresh-store.ts';
import { compareSeniority, connection, mentioned, messages } from '../../test/support/import-records.ts';
import type { FileRecord } from '../formats/record.ts';
import type { ImportChanges } from '../model/import-changes.ts';
import type { Known } from '../model/known.ts';
import { decide } from './decide.ts';

const NOTHING: Known = {
  people: [{ id: 1, name: '', standing: 'owner', handEdited: [] }],
  keys: [],
  topics: [],
  traits: [],
  positions: [],
  education: [],
  interactions: [],
  favours: [],
  toldLinks: [],
  nobodies: [],
};

const decideOn = (records: readonly FileRecord[], known = NOTHING): ImportChanges =>
  decide(known, records, { today: TODAY, compareSeniority });
const names = ({ people }: ImportChanges): readonly string[] => people.map((person) => person.name);

describe('within one import', () => {
  it('one person is met in several files, whatever their order', () => {
    const rows = [
      messages('t', TODAY, [['Ana Ruiz', { slug: 'ana', incoming: 1 }]]),
      mentioned('Ana Ruiz', { slug: 'ana' }),
      connection('Ana Ruiz, PhD', { slug: 'ana' }),
    ];
    for (const records of [rows, rows.toReversed()]) {
      const changes = decideOn(records);
      expect(changes.people).toHaveLength(1);
      expect(changes.people[0]).toMatchObject({ standing: 'contact' });
    }
  });

  it('a name without key is the connection of that name', () => {
    const changes = decideOn([
      messages('t', TODAY, [['Ana Ruiz', { incoming: 1 }]]),
      connection('Ana Ruiz', { slug: 'ana' }),
    ]);
    expect(names(changes)).toEqual(['Ana Ruiz']);
    expect(changes.interactions.map((entry) => entry.parties[0]?.person)).toEqual([-1, -1]);
  });

  it('a profile in messages is the connection of that name, in exports that list connections without profiles', () => {
    const listed = connection('Ana Ruiz', { company: 'Acme' });
    const written = (thread: string, slug: string) =>
      messages(thread, TODAY, [['Ana Ruiz', { slug, incoming: 1, outgoing: 1 }]]);
    expect(names(decideOn([written('t', 'ana'), mentioned('Ana Ruiz'), listed]))).toEqual(['Ana Ruiz']);
    // Two profiles of one name: which of them is the connection is not known.
    expect(names(decideOn([listed, written('t', 'ana'), written('u', 'ana-2')]))).toHaveLength(3);
  });

  it('two connections of one name are two people, and a message without key is kept apart and asked about', () => {
    const changes = decideOn([
      connection('Ana Ruiz', { company: 'Acme', connectedOn: TODAY - 9, line: 5 }),
      connection('Ana Ruiz', { company: 'Delphin', connectedOn: TODAY - 8, line: 6 }),
      messages('t', TODAY, [['Ana Ruiz', { incoming: 3 }]]),
    ]);
    expect(changes.people).toHaveLength(3);
    expect(changes.files[1]).toMatchObject({ records: 3, counts: { asked: 3 } });
    expect(changes.files[1]?.rows[0]?.reason).toMatch(/2 people are called “Ana Ruiz” \(Acme; Delphin\)/);
  });

  it('a row that names nobody is rejected with advice, and a thread with nobody is set aside', () => {
    const changes = decideOn([connection('', { line: 7 }), messages('t', TODAY, [['', { incoming: 1 }]])]);
    expect(changes.people).toEqual([]);
    expect(changes.files[0]?.rows).toEqual([
      { line: 7, outcome: 'rejected', reason: 'The row names nobody; add a name or an address.' },
    ]);
    expect(changes.files[1]?.counts.ignored).toBe(1);
  });

  it('somebody known by address alone is called by it until a name turns up', () => {
    const nameless = messages('t1', TODAY, [['', { slug: 'ana', incoming: 1 }]]);
    expect(names(decideOn([nameless]))).toEqual(['ana']);
    expect(names(decideOn([nameless, messages('t2', TODAY, [['Ana Ruiz', { slug: 'ana' }]])]))).toEqual(['Ana Ruiz']);
  });

  it('the day of connecting is one nominal interaction, however many files tell it', () => {
    const changes = decideOn([
      connection('Ana', { slug: 'ana' }),
      connection('Ana', { slug: 'ana', file: 'copy.csv' }),
    ]);
    expect(changes.interactions).toMatchObject([
      { key: 'linkedin:connected:ana', channel: 'invitation', day: TODAY - 100 },
    ]);
    expect(changes.files.map((file) => file.counts.created)).toEqual([1, 0]);
    expect(changes.files[1]?.counts.unchanged).toBe(1);
  });

  it('facts drawn from a file as a whole are no rows of it', () => {
    const origin = { file: 'messages.csv', line: 0 };
    const changes = decideOn([
      { kind: 'owner', origin, fact: { about: 'key', key: { kind: 'linkedin', value: 'maya' } } },
    ]);
    expect(changes.files).toMatchObject([{ file: 'messages.csv', records: 0 }]);
    expect(changes.keys).toHaveLength(1);
  });
});
