import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { ChartsShape } from '../../src/contract/chart-routes.ts';
import { ROUTES } from '../../src/contract/routes.ts';

let folder: string;
let tertius: Tertius;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-charts-'));
  tertius = await openTertius({ folder, version: '0.0.0', demo: false, today: '2026-11-24' });
});

afterAll(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

async function charts(): Promise<ChartsShape['charts']> {
  return ChartsShape.parse(await tertius.useCases.charts({})).charts;
}

it('draws nothing of nobody, and what has happened once it has', async () => {
  expect(await charts()).toEqual([]);
  const input = ROUTES.addPeople.input.parse({ people: [...'ABCDEF'].map((letter) => ({ name: `${letter} Zed` })) });
  const { people } = await tertius.useCases.addPeople(input);
  for (const [index, { id }] of people.slice(0, 5).entries()) {
    const log = {
      text: '',
      day: `2026-11-${17 + index}`,
      channel: 'in-person',
      minutes: 60,
      people: [{ id }],
    } as const;
    await tertius.useCases.saveLog(ROUTES.saveLog.input.parse(log));
  }
  const drawn = await charts();
  expect(drawn.map(({ id }) => id)).toEqual(['layers', 'redundancy', 'bridges', 'pace', 'channels']);
  const values = (chart: string): readonly number[] =>
    drawn.find(({ id }) => id === chart)!.rows.map(({ value }) => value);
  expect(values('layers').reduce((sum, value) => sum + value)).toBe(6);
  expect(values('pace')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0]);
  expect(drawn.find(({ id }) => id === 'pace')!.sentence).toMatch(
    /^You really met 5 new people in 12 weeks, in one week more than the 4 a week/,
  );
  const [contacts, windows] = drawn.find(({ id }) => id === 'redundancy')!.rows;
  expect(contacts).toMatchObject({ value: 5, low: null });
  expect(windows!.low!).toBeLessThanOrEqual(windows!.value);
});

it('says what was so at the end of an earlier day, in the language asked for, and refuses a day that there is not', async () => {
  const then = { day: '2026-11-18' } as const;
  const { charts: drawn } = ChartsShape.parse(await tertius.useCases.charts(then));
  expect(drawn.find(({ id }) => id === 'redundancy')!.rows[0]!.value).toBe(2);
  const audit = await tertius.useCases.audit(then);
  // Whom something first happened with later was not known yet.
  expect(audit).toMatchObject({ working: 2, nominal: 1 });
  expect(await tertius.useCases.audit({})).toMatchObject({ working: 5, nominal: 1 });
  const german = await tertius.casesIn('de').audit(then);
  expect(german.measures.find(({ id }) => id === 'tie-mix')!.sentence).toMatch(/Beziehung/);
  await expect(tertius.useCases.audit({ day: '2026-11-31' })).rejects.toThrow('2026-11-31 is not a day that has been.');
});
