import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TimelineShape } from '../contract/timeline-routes.ts';
import { openDemo } from './open-demo.ts';
import { openTertius, type Tertius } from './open-tertius.ts';

let folder: string;
let data: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-timeline-'));
  data = await openDemo({ folder: join(folder, 'data'), today: '2026-11-24' });
});

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

  it('tells a change that exceeds its doubt with both values and no cause', async () => {
    const later = await on('2026-12-15', async (tertius) => {
      await tertius.useCases.addPeople({ people: [{ name: 'Zoe Quist' }, { name: 'Yan Pohl' }] });
      return seen(tertius);
    });
    const told = later.changes.find((change) => change.startsWith('Ties by name only'));
    expect(told).toMatch(/\d+ in the week of 2026-11-23, \d+ in that of 2026-12-14\.$/);
    expect(later.changes.join(' ')).not.toMatch(/because|thanks|led to/i);
  });

  it('looks back only so many weeks', async () => {
    const kept = (weeks: number): Promise<number> =>
      on('2026-12-15', async (tertius) => (await seen(tertius, weeks)).kept);
    expect([await kept(12), await kept(2)]).toEqual([3, 2]);
  });
});
