import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReturnsList } from '../contract/return-routes.ts';
import { openTertius, type Tertius } from './open-tertius.ts';

let folder: string;
let tertius: Tertius;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-returns-'));
  tertius = await openTertius({ folder, version: '0', demo: false, today: '2026-11-24' });
});

afterAll(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

const met = async (name: string, day: string): Promise<number> => {
  const { people } = await tertius.useCases.addPeople({ people: [{ name }] });
  const id = people[0]!.id;
  await tertius.useCases.saveLog({
    text: `coffee with ${name}`,
    people: [{ id }],
    day,
    channel: 'in-person',
    minutes: 30,
    note: null,
  });
  return id;
};

describe('what came back', () => {
  it('says of nothing that results take months', async () => {
    const { returns, medianMonths, sentence } = await tertius.useCases.returns({});
    expect([returns, medianMonths]).toEqual([[], null]);
    expect(sentence).toContain('take months');
  });

  it('counts the months from the first contact with any on the way, and tells the median without a cause', async () => {
    const ana = await met('Ana Lima', '2025-11-24');
    const bo = await met('Bo Berg', '2026-09-24');
    const add = tertius.useCases.addReturn;
    await add({ kind: 'introduction', text: 'Met the ward manager', people: [bo, ana], day: '2026-11-24' });
    await add({ kind: 'help', text: 'A reading of the plan', people: [bo], day: '2026-10-24' });
    const last = ReturnsList.parse(
      await add({ kind: 'idea', text: 'Refill stations', people: [ana], day: '2026-05-24' }),
    );
    expect(last.returns.map(({ months }) => Math.round(months!))).toEqual([12, 1, 6]);
    expect(Math.round(last.medianMonths!)).toBe(6);
    expect(last.returns[0]!.sentence).toBe(
      'Came on 24 November 2026 by Bo Berg, then Ana Lima; about 12 months after first contact with any of them.',
    );
    expect(last.sentence).toContain('about 6 months or more after it');
    expect(JSON.stringify(last)).not.toMatch(/because|thanks to|led to|result of/i);
  });

  it('says where no contact before is known, and takes a note away', async () => {
    const { people } = await tertius.useCases.addPeople({ people: [{ name: 'Cem Kaya' }] });
    const { returns } = await tertius.useCases.addReturn({
      kind: 'support',
      text: 'Spoke up',
      people: [people[0]!.id],
      day: '2026-11-24',
    });
    const note = returns.find(({ kind }) => kind === 'support')!;
    expect([note.months, note.sentence]).toEqual([null, expect.stringContaining('no contact before is known')]);
    const after = await tertius.useCases.removeReturn({ id: note.id });
    expect(after.returns).toHaveLength(returns.length - 1);
    await expect(tertius.useCases.removeReturn({ id: note.id })).rejects.toMatchObject({ code: 'return-not-found' });
  });

  it('refuses days to come and people who are not there', async () => {
    const what = { kind: 'idea', text: 'Later', people: [1] } as const;
    await expect(tertius.useCases.addReturn({ ...what, people: [1], day: '2027-01-01' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(tertius.useCases.addReturn({ ...what, people: [9999] })).rejects.toMatchObject({
      code: 'person-not-found',
    });
  });
});
