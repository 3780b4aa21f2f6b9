import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { MapShape } from '../../src/contract/map-shapes.ts';
import { type AnswerOf, type InputOf, ROUTES } from '../../src/contract/routes.ts';
import { runTertius } from '../support/run-tertius.ts';

let folder: string;
let tertius: Tertius;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-map-'));
  tertius = await openTertius({ folder, version: '0.0.0', demo: false, today: '2026-11-24' });
});

afterAll(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

async function map(input: InputOf<'map'> = {}): Promise<AnswerOf<'map'>> {
  return MapShape.parse(await tertius.useCases.map(ROUTES.map.input.parse(input)));
}

async function add(...people: InputOf<'addPeople'>['people']): Promise<readonly number[]> {
  const added = await tertius.useCases.addPeople(ROUTES.addPeople.input.parse({ people }));
  return added.people.map(({ id }) => id);
}

it('shows nobody, then one person, then groups that stay where they were as people come', async () => {
  expect(await map()).toMatchObject({ total: 0, regions: [], sentence: 'Nobody is on the map yet.' });
  await add({ name: 'Amal Haddad' });
  expect(await map()).toMatchObject({ total: 1, regions: [{ kind: 'rest', people: 1, hull: [] }] });

  const zyqora = await add(...[...'ABCDE'].map((letter) => ({ name: `${letter} Zed`, company: 'Zyqora' })));
  await add(...[...'FGH'].map((letter) => ({ name: `${letter} Qux`, company: 'Quxor' })));
  const met = { text: 'lunch', channel: 'in-person', minutes: 60, note: null, people: [{ id: zyqora[0]! }] } as const;
  await tertius.useCases.saveLog({ ...met, day: '2026-11-20', people: [...met.people] });
  const before = await map();
  const only = before.people.id.filter((_, entry) => before.people.only[entry]);
  expect(only).toEqual([zyqora[0]]);
  expect(before.sentence).toBe('9 people in 2 regions of the map, 1 of them reached, 1 through one person alone.');

  await add({ name: 'I Zed', company: 'Zyqora' });
  const after = await map();
  for (const [entry, id] of before.people.id.entries()) {
    const then = after.people.id.indexOf(id);
    expect([after.people.x[then], after.people.y[then]]).toEqual([before.people.x[entry], before.people.y[entry]]);
  }
  expect(await map({ day: '2026-11-19' })).toMatchObject({ day: '2026-11-19', total: 9 });
  expect((await map({ region: 'company:quxor' })).people.name.toSorted()).toEqual(['F Qux', 'G Qux', 'H Qux']);
  await expect(map({ region: 'company:none' })).rejects.toThrow('There is no part company:none on the map.');
});

it('says the same on the command line', async () => {
  const { output } = await runTertius(['map', '--region', 'company:zyqora'], { data: folder });
  expect(output).toMatch(/A Zed +weak +5 links, the only way in/);
});
