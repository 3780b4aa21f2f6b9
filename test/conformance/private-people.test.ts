import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDemo } from '../../src/app/open-demo.ts';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { type AnswerOf, type InputOf, ROUTES } from '../../src/contract/routes.ts';

let folder: string;
let tertius: Tertius;
let kept: AnswerOf<'week'>['moves'][number];

/** Of the first move of this week with one person, who is kept private. */
const name = (): string => kept.people[0]!.name;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-private-'));
  const data = await openDemo({ folder, today: '2026-11-24' });
  tertius = await openTertius({ folder: data, version: '0.0.0', demo: true, today: '2026-11-24' });
  const { moves } = await tertius.useCases.week({});
  kept = moves.find(({ people, slot }) => people.length === 1 && slot !== null)!;
  await tertius.useCases.editPerson({ id: kept.people[0]!.id, isPrivate: true });
}, 60_000);

afterAll(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

async function exported(input: InputOf<'exportData'>): Promise<AnswerOf<'exportData'>> {
  return await tertius.useCases.exportData(ROUTES.exportData.input.parse(input));
}

it.each(['csv', 'vcard', 'graphml', 'gexf', 'ics'] as const)(
  'who is private is left out of %s and counted, and is there when asked for',
  async (format) => {
    const without = await exported({ format });
    expect(without.content).not.toContain(name());
    expect(without.holds).toContainEqual({ what: 'withheld', count: 1 });
    const withAll = await exported({ format, withPrivate: true });
    expect(withAll.content.replaceAll(/\r\n[ \t]/g, '')).toContain(name());
    expect(withAll.holds.some(({ what }) => what === 'withheld')).toBe(false);
  },
);

it('stands in no calendar by name, and the move is there with its time', async () => {
  const calendar = (await tertius.useCases.weekCalendar({})).replaceAll(/\r\n[ \t]/g, '');
  const [event] = calendar.split('BEGIN:VEVENT').filter((part) => part.includes(`UID:${kept.id}@`));
  expect(event).toContain(`SUMMARY:${kept.minutes} minutes for your network`);
  expect(calendar).not.toContain(name());
});

it('is in no pooling file, and is not suggested to be introduced', async () => {
  const passphrase = 'lantern orchard brisk violet';
  const { people } = await tertius.useCases.exportPool({ passphrase, names: true });
  await tertius.useCases.editPerson({ id: kept.people[0]!.id, isPrivate: false });
  expect((await tertius.useCases.exportPool({ passphrase, names: true })).people).toBe(people + 1);
  const { pairs } = await tertius.useCases.introducible(ROUTES.introducible.input.parse({ limit: 1 }));
  const [one, other] = pairs[0]!.people;
  await tertius.useCases.editPerson({ id: one!.id, isPrivate: true });
  const after = await tertius.useCases.introducible(ROUTES.introducible.input.parse({ limit: 200 }));
  expect(after.pairs.some((pair) => pair.people.some(({ id }) => id === one!.id))).toBe(false);
  expect(after.pairs.some((pair) => pair.people.some(({ id }) => id === other!.id))).toBe(true);
});
