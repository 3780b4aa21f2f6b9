import { describe, expect, it } from 'vitest';
import { generateExport } from '../../bench/generate.ts';
import { parseDay } from '../../src/base/days.ts';
import { fileOf, ofKind, recordsOf, rowsIn } from '../support/linkedin-archive.ts';

const TODAY = parseDay('2026-11-24')!;
const SIZE = { connections: 400, messages: 3000, seed: 1, today: TODAY };

describe('a generated export', () => {
  it('is the same bytes for the same options, and others for another seed', () => {
    expect(generateExport(SIZE)).toEqual(generateExport(SIZE));
    expect(generateExport({ ...SIZE, seed: 2 })).not.toEqual(generateExport(SIZE));
  });

  it('is read without a row that is not understood, and has as many as were asked for', async () => {
    const records = await recordsOf(fileOf('export.zip', generateExport(SIZE)));
    expect(ofKind(records, 'rejected')).toEqual([]);
    const rowsOf = (member: string) => rowsIn(records.filter(({ origin }) => origin.file.endsWith(`/${member}`)));
    expect(rowsOf('Connections.csv')).toBe(SIZE.connections);
    expect(rowsOf('messages.csv')).toBe(SIZE.messages);
  });

  it('holds what real exports hold: hidden members, advertisements, groups, favours and the owner', async () => {
    const records = await recordsOf(fileOf('export.zip', generateExport({ ...SIZE, connections: 2000 })));
    const reasons = new Set(ofKind(records, 'ignored').map(({ reason }) => reason));
    expect(reasons).toContain('an advertisement');
    expect(reasons).toContain('spam');
    const hidden = ofKind(records, 'ignored').filter(({ origin }) => origin.file.endsWith('Connections.csv'));
    expect(hidden.length).toBeGreaterThan(0);
    const exchanges = ofKind(records, 'exchange');
    expect(exchanges.some(({ participants }) => participants > 3)).toBe(true);
    expect(Math.max(...exchanges.map(({ day }) => day))).toBeLessThanOrEqual(TODAY);
    expect(ofKind(records, 'favour').length).toBeGreaterThan(50);
    expect(ofKind(records, 'owner').map(({ fact }) => fact.about)).toEqual(
      expect.arrayContaining(['profile', 'position', 'education', 'skill']),
    );
  });

  it('has a few long conversations and many short ones', async () => {
    const records = await recordsOf(fileOf('export.zip', generateExport({ ...SIZE, messages: 20_000 })));
    const byPerson = new Map<string, number>();
    for (const { parties, rows } of ofKind(records, 'exchange'))
      if (parties.length === 1)
        byPerson.set(parties[0]!.person.name, (byPerson.get(parties[0]!.person.name) ?? 0) + rows);
    const counts = [...byPerson.values()].sort((a, b) => b - a);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const tenth = counts.slice(0, Math.ceil(counts.length / 10)).reduce((sum, count) => sum + count, 0);
    expect(tenth / all).toBeGreaterThan(0.3);
    expect(counts.filter((count) => count <= 3).length / counts.length).toBeGreaterThan(0.1);
  });
});
