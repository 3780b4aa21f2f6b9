import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SensitivityShape } from '../contract/sureness-routes.ts';
import { openDemo } from './open-demo.ts';
import { openTertius, type Tertius } from './open-tertius.ts';

let folder: string;
let tertius: Tertius;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-sensitivity-'));
  const data = await openDemo({ folder: join(folder, 'data'), today: '2026-11-24' });
  tertius = await openTertius({ folder: data, version: '0', demo: true, today: '2026-11-24' });
}, 60_000);

afterAll(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = async (): Promise<SensitivityShape> =>
  SensitivityShape.parse(await tertius.useCases.sensitivity({ milliseconds: 0 }));

it('goes on by one trial each time it is asked, about the week as it is, and begins anew once that is another', async () => {
  const { moves } = await tertius.useCases.week({});
  const [first, second] = [await asked(), await asked()];
  expect([first.done, second.done, second.trials]).toEqual([1, 2, 2]);
  expect(second.of).toBeGreaterThan(500);
  expect(second.moves.map(({ id }) => id).toSorted()).toEqual(moves.map(({ id }) => id).toSorted());
  expect(second.moves.every(({ stays }) => stays <= 2)).toBe(true);
  expect(second.sentence).toContain(`of ${moves.length} moves`);
  await tertius.useCases.skipMove({ id: moves[0]!.id });
  const anew = await asked();
  expect([anew.done, anew.moves.length]).toEqual([1, moves.length - 1]);
});
