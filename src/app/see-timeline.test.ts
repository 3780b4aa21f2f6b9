import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TimelineShape } from '../contract/timeline-routes.ts';
import { openStore } from '../store/open-store.ts';
import { openDemo } from './open-demo.ts';
import { openTertius, type Tertius } from './open-tertius.ts';

let folder: string;
let data: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-timeline-'));
  data = await openDemo({ folder: join(folder, 'data'), today: '2026-11-24' });
  // The weeks of these tests are the only ones.
  const store = await openStore({ folder: data, clock: () => Date.now() });
  await store.db.deleteFrom('weekSnapshot').execute();
  await store.close();
}, 60_000);

it('of the sample has weeks behind it, in which the network changed', async () => {
  const sample = await openDemo({ folder: join(folder, 'sample'), today: '2026-11-24' });
  const tertius = await openTertius({ folder: sample, version: '0', demo: true, today: '2026-11-24' });
  const { kept, changes, lines } = await seen(tertius);
  await tertius.close();
  expect(kept).toBe(7);
  expect(changes.some(({ kind }) => kind === 'network')).toBe(true);
  expect(
    lines
      .find(({ id }) => id === 'contacts')!
      .readings.map(({ week }) => week)
      .at(0),
  ).toBe('2026-W42');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function on<Answer>(today: string, work: (tertius: Tertius) => Promise<Answer>): Promise<Answer> {
  const tertius = await openTertius({ folder: data, version: '0', demo: true, today });
  try {
    return await work(tertius);
  } finally {
    await tertius.close();
  }
}

const seen = async (tertius: Tertius, weeks = 12): Promise<TimelineShape> =>
  TimelineShape.parse(await tertius.useCases.timeline({ weeks }));

describe('the timeline', () => {
  it('begins with the week in which the program is used, and leaves out weeks in which it is not', async () => {
    await on('2026-11-24', ({ useCases }) => useCases.week({}));
    const first = await on('2026-11-26', (tertius) => seen(tertius));
    expect([first.kept, first.changes, first.until]).toEqual([1, [], '2026-11-29']);
    const later = await on('2026-12-08', (tertius) => seen(tertius));
    const contacts = later.lines.find(({ id }) => id === 'contacts')!;
    expect(contacts.readings.map(({ week }) => week)).toEqual(['2026-W48', '2026-W50']);
    expect(contacts.sentence).toMatch(/^Active contacts: \d+\.$/);
    expect(later.lines.some(({ id }) => id.startsWith('objective-'))).toBe(true);
  });

  it('tells a change that only came with data as one of data, marks the import, and draws what the week would have shown', async () => {
    // Imports are stamped by the clock of the machine.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 11, 10, 12) });
    const list = join(folder, 'friends.csv');
    writeFileSync(list, 'Name,Email\nUte Lamm,ute@example.org\n');
    const later = await on('2026-12-10', async (tertius) => {
      await tertius.importFiles([{ name: 'friends.csv', path: list }], {
        dryRun: false,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
      await tertius.useCases.addPeople({ people: [{ name: 'Zoe Quist' }, { name: 'Yan Pohl' }] });
      return seen(tertius);
    });
    vi.useRealTimers();
    const told = later.changes.find(({ sentence }) => sentence.startsWith('Ties by name only'))!;
    expect([told.kind, told.came]).toEqual(['data', []]);
    expect(later.imports.map(({ sentence }) => sentence)).toContain('friends.csv came in.');
    const nominal = later.lines.find(({ id }) => id === 'ties-nominal')!;
    expect(nominal.readings[0]!.again).toBe(nominal.readings[0]!.value + 2);
    expect(nominal.readings.at(-1)!.again).toBeNull();
  });

  it('tells a change of the network with both values, the people behind it and no cause', async () => {
    const later = await on('2026-12-15', async (tertius) => {
      const { people } = await tertius.useCases.people({ offset: 0, limit: 2, band: 'nominal' });
      const [one, other] = people;
      for (const person of [one!, other!]) {
        for (const day of ['2026-12-09', '2026-12-14'])
          await tertius.useCases.saveLog({
            text: '',
            day,
            channel: 'in-person',
            minutes: 90,
            people: [{ id: person.id }],
            note: null,
          });
      }
      return { timeline: await seen(tertius), ids: [one!.id, other!.id] };
    });
    const told = later.timeline.changes.find(({ sentence }) => sentence.startsWith('Active contacts:'))!;
    expect(told.sentence).toMatch(/\d+ in the week of 23 November 2026, \d+ in that of 14 December 2026\.$/);
    expect(told.kind).toBe('network');
    expect(told.came.map(({ id }) => id)).toEqual(expect.arrayContaining(later.ids));
    expect(later.timeline.changes.map(({ sentence }) => sentence).join(' ')).not.toMatch(/because|thanks|led to/i);
  });

  it('looks back only so many weeks', async () => {
    const kept = (weeks: number): Promise<number> =>
      on('2026-12-15', async (tertius) => (await seen(tertius, weeks)).kept);
    expect([await kept(12), await kept(2)]).toEqual([3, 2]);
  });
});
