import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ObjectiveHistory } from '../contract/objective-shapes.ts';
import { openDemo } from './open-demo.ts';
import { openTertius, type Tertius } from './open-tertius.ts';

let folder: string;
let tertius: Tertius;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-objective-'));
  const data = await openDemo({ folder, today: '2026-11-24' });
  tertius = await openTertius({ folder: data, version: '0', demo: true, today: '2026-11-24' });
}, 60_000);

afterAll(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

const history = async (id = 1): Promise<ObjectiveHistory> =>
  ObjectiveHistory.parse(await tertius.useCases.objectiveHistory({ id }));

it('tells of each week kept, and changes nothing where nothing is certain', async () => {
  const { trend } = await history();
  expect(trend.readings.map(({ from }) => from)).toHaveLength(7);
  expect(trend.readings.at(-1)!.from).toBe('2026-11-23');
  expect(trend.sentence).toMatch(/^With what is known today, your network covered about a quarter on \d+ October 2026/);
});

it('lists what is planned for it, then what was done, and what came back by the same people afterwards', async () => {
  const { moves } = await tertius.useCases.week({});
  const mine = moves.filter(({ objective }) => objective?.id === 1);
  const planned = (await history()).moves;
  expect(planned.map(({ id, state }) => `${id} ${state}`).toSorted()).toEqual(
    mine.map(({ id }) => `${id} suggested`).toSorted(),
  );
  const [move, other] = mine;
  await tertius.useCases.doneMove({ id: move!.id, answered: true });
  const came = { kind: 'help', text: 'Lent a test bench' } as const;
  await tertius.useCases.addReturn({ ...came, people: [move!.people[0]!.id] });
  await tertius.useCases.addReturn({ ...came, text: 'Before', people: [move!.people[0]!.id], day: '2026-11-23' });
  await tertius.useCases.addReturn({ ...came, text: 'By another', people: [other!.people[0]!.id] });
  const after = await history();
  expect(after.moves).toContainEqual({
    id: move!.id,
    state: 'done',
    sentence: move!.sentence,
    day: '2026-11-24',
    answered: true,
  });
  expect(after.returns.map(({ text }) => text)).toEqual(['Lent a test bench']);
  await expect(history(99)).rejects.toThrow('There is no objective 99');
});
