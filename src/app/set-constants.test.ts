import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTertius, type Tertius } from './open-tertius.ts';

let folder: string;
let tertius: Tertius;

const open = (): Promise<Tertius> => openTertius({ folder, version: '0', demo: false, today: '2026-11-24' });
const numberNow = async (id: string): Promise<number> => {
  const { constants } = await tertius.useCases.constants({});
  return constants.find((one) => one.id === id)!.value;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-numbers-'));
  tertius = await open();
});

afterAll(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('setConstants', () => {
  it('changes what the next week goes by, keeps it, and takes it back', async () => {
    const before = await tertius.useCases.week({});
    await tertius.useCases.setConstants({ changes: { paceNewPeople: 1 } });
    const after = await tertius.useCases.week({});
    expect(before.newPeople.limit).toBe(4);
    expect(after.newPeople.limit).toBe(1);
    await tertius.close();
    tertius = await open();
    expect(await numberNow('paceNewPeople')).toBe(1);
    await tertius.useCases.setConstants({ changes: { paceNewPeople: null } });
    expect(await numberNow('paceNewPeople')).toBe(4);
  });

  it('refuses numbers that are not the owner’s to change, and values that make no sense', async () => {
    await expect(tertius.useCases.setConstants({ changes: { halfLifeDays: 100 } })).rejects.toThrow(
      'not a number that can be changed',
    );
    await expect(tertius.useCases.setConstants({ changes: { toString: 1 } })).rejects.toThrow(
      'not a number that can be changed',
    );
    await expect(tertius.useCases.setConstants({ changes: { paceNewPeople: 99 } })).rejects.toThrow('between 1 and 10');
    expect(await numberNow('paceNewPeople')).toBe(4);
  });
});
