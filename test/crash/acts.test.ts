import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { expect, it } from 'vitest';
import { chanceFrom } from '../../src/base/chance.ts';
import { listBackups } from '../../src/store/backups.ts';
import { openStore } from '../../src/store/open-store.ts';
import { addPeople } from '../../src/store/people.ts';
import { linesUntilKilled } from './kill.ts';
import { type Act, after, beginData, type Known, standingOf } from './standing.ts';

/** How often a process is killed; `npm run crash -- 500` for a long run. */
const KILLS = Number(process.env.TERTIUS_KILLS ?? 10);
const SEED = Number(process.env.TERTIUS_KILL_SEED ?? 20_261_124);
/** The longest time that a process may live after it began, in milliseconds. */
const LONGEST = 500;
const clock = (): number => Date.now();
const timeout = 60_000 + KILLS * 8_000;

it(`leaves every act wholly there or wholly absent when killed ${KILLS} times`, { timeout }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-crash-'));
  const chance = chanceFrom(SEED);
  let known = await beginData(folder);
  let first = 1;
  const counts: Record<string, number> = {};
  for (let kill = 0; kill < KILLS; kill++) {
    let begun: Act | undefined;
    for (const line of await linesUntilKilled(
      'act-again-and-again.ts',
      [folder, String(first), JSON.stringify(known)],
      Math.floor(chance() * LONGEST),
    )) {
      const said = line as { readonly begun?: Act; readonly done?: Act; readonly made?: string };
      first += said.begun === undefined ? 0 : 1;
      begun = said.begun;
      if (said.done !== undefined) {
        counts[said.done.kind] = (counts[said.done.kind] ?? 0) + 1;
        known = afterDone(known, said.done, said.made);
      }
    }
    if (begun !== undefined) counts[`${begun.kind} cut short`] = (counts[`${begun.kind} cut short`] ?? 0) + 1;
    known = await checked(folder, known, begun);
  }
  process.stderr.write(`${JSON.stringify(counts)}\n`);
  expect(counts.import).toBeGreaterThan(KILLS / 8);
  rmSync(folder, { recursive: true, force: true });
});

/** A fifth of the kills: migrating is one act only. */
it('leaves the data migrated or as they were when killed while migrating', { timeout }, async () => {
  const before = mkdtempSync(join(tmpdir(), 'tertius-crash-'));
  const folder = mkdtempSync(join(tmpdir(), 'tertius-crash-'));
  const chance = chanceFrom(SEED);
  const people = Array.from({ length: 5_000 }, (_, number) => ({ name: `Person ${number}` }));
  const store = await openStore({ folder: before, clock });
  await addPeople(store, people);
  await store.close();
  for (let kill = 0; kill < KILLS / 5; kill++) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(before, folder, { recursive: true });
    await linesUntilKilled('migrate-once.ts', [folder], Math.floor(chance() * 2 * LONGEST));
    const database = new Sqlite(join(folder, 'tertius.sqlite'));
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    const columns = database.pragma('table_info(person)') as readonly { readonly name: string }[];
    const isMigrated = columns.some(({ name }) => name === 'mood');
    const rows = database.prepare(`select count(*) as count from person ${isMigrated ? "where mood like '%19'" : ''}`);
    expect(rows.all()).toEqual([{ count: people.length + 1 }]);
    expect(database.prepare("select 1 from kysely_migration where name = '0998-mood'").all()).toHaveLength(
      isMigrated ? 1 : 0,
    );
    database.close();
    // What stands under the name of a copy is a whole one.
    const copies = readdirSync(folder).filter((name) => /^tertius-.*\.sqlite$/.test(name));
    expect(copies.length).toBeGreaterThanOrEqual(isMigrated ? 1 : 0);
    for (const copy of copies) expect(faultsOf(join(folder, copy))).toBe('ok');
  }
  for (const one of [before, folder]) rmSync(one, { recursive: true, force: true });
});

function afterDone(known: Known, act: Act, made: string | undefined): Known {
  const standing = after(known, act);
  const backups = Object.entries(known.backups).filter(([name]) => act.kind !== 'remove' || name !== act.name);
  return { standing, backups: Object.fromEntries(made === undefined ? backups : [...backups, [made, standing]]) };
}

/** What the folder holds after a kill, once it is certain that nothing acknowledged is missing and nothing else is there in part. */
async function checked(folder: string, known: Known, begun: Act | undefined): Promise<Known> {
  const store = await openStore({ folder, clock });
  const standing = await standingOf(store);
  await store.close();
  expect([known.standing, ...(begun === undefined ? [] : [after(known, begun)])]).toContainEqual(standing);
  expect(readdirSync(folder).filter((name) => name.startsWith('restoring-'))).toEqual([]);
  const backups = listBackups(folder);
  expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('.part'))).toEqual([]);
  const kept = Object.entries(known.backups).filter(
    ([name]) => !(begun?.kind === 'remove' && begun.name === name) || backups.some((one) => one.name === name),
  );
  for (const [name] of kept) expect(backups.map((one) => one.name)).toContain(name);
  for (const { file, name } of backups) {
    expect(faultsOf(file)).toBe('ok');
    // Made and not acknowledged, or kept aside by a restoration that was killed.
    if (!kept.some(([one]) => one === name)) rmSync(file);
  }
  return { standing, backups: Object.fromEntries(kept) };
}

function faultsOf(file: string): unknown {
  const database = new Sqlite(file, { readonly: true });
  try {
    return database.pragma('integrity_check', { simple: true });
  } finally {
    database.close();
  }
}
