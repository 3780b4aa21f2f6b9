import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createNetworkMemory } from '../../src/app/network-memory.ts';
import { createUseCases } from '../../src/app/use-cases.ts';
import { chanceFrom } from '../../src/base/chance.ts';
import { dayInZone, toIsoDay } from '../../src/base/days.ts';
import { listBackups } from '../../src/store/backups.ts';
import { isEncryptedFile } from '../../src/store/encrypted-file.ts';
import { openStore } from '../../src/store/open-store.ts';
import { addPeople } from '../../src/store/people.ts';
import { readRevision } from '../../src/store/revision.ts';
import { wordsIn } from '../../src/words/words.ts';
import { importRecords } from '../support/import-records.ts';
import { endOf, linesUntilKilled } from './kill.ts';
import { numberedExport } from './numbered-export.ts';
import { type Act, after, beginData, idOf, type Known, standingOf } from './standing.ts';

/** How often a process is killed; `npm run crash -- 500` for a long run. */
const KILLS = Number(process.env.TERTIUS_KILLS ?? 10);
const SEED = Number(process.env.TERTIUS_KILL_SEED ?? 20_261_124);
/** The longest time that a process may live after it began, in milliseconds. */
const LONGEST = 500;
const clock = (): number => Date.now();
const TOLD = 25;
const timeout = 60_000 + KILLS * 30_000;

it(`leaves every act wholly there or wholly absent when killed ${KILLS} times`, { timeout }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-crash-'));
  const chance = chanceFrom(SEED);
  let known = await beginData(folder);
  let first = 1;
  const counts: Record<string, number> = {};
  for (let kill = 0; kill < KILLS; kill++) {
    // A long run says how far it is, so that what was seen counts also when it is ended.
    if (kill > 0 && kill % TOLD === 0) process.stdout.write(`${kill} kills, nothing lost\n`);
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

/** A twentieth of the kills: each key takes as long to make as guessing it is to take. */
it('opens with the passphrase of before or the next one when killed while changing it', { timeout }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-crash-'));
  const chance = chanceFrom(SEED);
  const people = Array.from({ length: 2_000 }, (_, number) => ({ name: `Person ${number}` }));
  const store = await openStore({ folder, clock });
  await addPeople(store, people);
  await store.close();
  const passphrases = ['', 'four words of mine', 'four others of mine'] as const;
  const counts = { before: 0, next: 0 };
  let current = 0;
  for (let kill = 0; kill < KILLS / 20 + 2; kill++) {
    const next = (current + 1 + Math.floor(chance() * 2)) % passphrases.length;
    const said = await linesUntilKilled(
      'rekey-once.ts',
      [folder, passphrases[current]!, passphrases[next]!],
      Math.floor(chance() * 3 * LONGEST),
    );
    const opening = said.length > 0 ? [next] : [current, next];
    const opened: number[] = [];
    for (const one of opening) {
      const file = join(folder, 'tertius.sqlite');
      if (isEncryptedFile(file) !== (one !== 0)) continue;
      const again = await openStore({ folder, clock, passphrase: passphrases[one] }).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'wrong-data-passphrase' });
      });
      if (again === undefined) continue;
      opened.push(one);
      expect((await sql`pragma integrity_check`.execute(again.db)).rows).toEqual([{ integrity_check: 'ok' }]);
      expect(await again.db.selectFrom('person').select('id').execute()).toHaveLength(people.length + 1);
      await again.close();
    }
    expect(opened).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
    counts[opened[0] === next ? 'next' : 'before']++;
    current = opened[0]!;
  }
  process.stderr.write(`${JSON.stringify(counts)}\n`);
  rmSync(folder, { recursive: true, force: true });
});

it('keeps all that two processes write at once', { timeout }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-crash-'));
  await (await openStore({ folder, clock })).close();
  const names = ['App', 'Command line'];
  const each = 60;
  const run = (name: string) => endOf(process.execPath, [script('write-many.ts'), folder, name, String(each)]);
  expect(await Promise.all(names.map(run))).toEqual(names.map(() => [{ done: true }]));
  const store = await openStore({ folder, clock });
  const rows = await store.db.selectFrom('person').select(['name', 'notes']).where('standing', '!=', 'owner').execute();
  const expected = names.flatMap((name) => Array.from({ length: each }, (_, number) => `${name} ${number}`));
  expect(rows.map(({ name }) => name).sort()).toEqual(expected.sort());
  expect(rows.every(({ name, notes }) => name === notes)).toBe(true);
  expect((await readRevision(store)).everything).toBe(2 * expected.length);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file system of few megabytes can be made where a user may have name spaces of their own, or is root. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

it.skipIf(!canMount)(
  'says that the disk is full or read only, loses nothing by it, and goes on once there is room (skipped where unshare is not allowed)',
  { timeout },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tertius-crash-'));
    const node = `"${process.execPath}" --no-warnings "${script('narrow-disk.ts')}" "${folder}"`;
    const steps = [
      `mount -t tmpfs -o size=3m narrow "${folder}"`,
      `${node} 100000`,
      `mount -o remount,ro "${folder}"`,
      `${node} 100000`,
      `mount -o remount,rw,size=40m "${folder}"`,
      `${node} 500`,
      `cp "${folder}/tertius.sqlite" "$COPY"`,
    ];
    const copy = `${folder}.sqlite`;
    const said = await endOf('unshare', ['-rm', 'sh', '-ec', steps.join('\n')], { COPY: copy });
    const [, full] = said as readonly { readonly added: number }[];
    expect(said).toEqual([
      { backup: 'file-not-writable' },
      { added: expect.any(Number), writing: 'disk-full' },
      { backup: 'file-not-writable' },
      { added: 0, writing: 'data-folder-unusable' },
      { backup: null },
      { added: 500, writing: null },
    ]);
    expect(full!.added).toBeGreaterThan(1000);
    expect(faultsOf(copy)).toBe('ok');
    const database = new Sqlite(copy, { readonly: true });
    expect(database.prepare('select count(*) as count from person').all()).toEqual([{ count: full!.added + 500 + 1 }]);
    database.close();
    for (const one of [folder, copy]) rmSync(one, { recursive: true, force: true });
  },
);

it('keeps what is done while the clock goes backwards', { timeout }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-crash-'));
  let now = Date.parse('2026-11-24T00:10:00Z');
  const store = await openStore({ folder, clock: () => now });
  const memory = createNetworkMemory(store);
  const today = async (): Promise<number> => dayInZone(now, 'UTC');
  const use = createUseCases({ store, memory, today, version: '0.0.0', isDemo: false, words: wordsIn('en') });
  const log = async (name: string): Promise<void> => {
    const day = toIsoDay(await today());
    await use.saveLog({ text: '', day, channel: 'phone', minutes: 10, people: [{ name }], note: null });
  };
  await log('Before');
  const first = (await use.makeBackup({ kind: 'daily' })).backup;
  const { moves } = await use.week({});
  // Over midnight, into last week and into last year.
  for (const [step, hours] of [1, 8 * 24, 365 * 24].entries()) {
    now -= hours * 3_600_000;
    await log(`Step ${step}`);
    await use.editPerson({ id: await idOf(store, 'Before'), notes: `Step ${step}` });
    expect((await use.week({})).moves.length).toBeGreaterThanOrEqual(Math.min(1, moves.length));
    await use.makeBackup({ kind: 'daily' });
    await use.makeBackup({ kind: 'asked' });
    await importRecords(store, numberedExport(step));
  }
  const { people } = await use.people({ query: 'step', offset: 0, limit: 10 });
  expect(people.map(({ name }) => name).sort()).toEqual(['Before', 'Step 0', 'Step 1', 'Step 2']);
  expect(await store.db.selectFrom('interaction').where('source', '=', 'log').select('id').execute()).toHaveLength(4);
  expect((await use.imports({})).imports.map(({ batch }) => batch)).toEqual([3, 2, 1]);
  expect((await use.backups({})).backups.map(({ name }) => name)).toContain(first!.name);
  expect((await use.backups({})).backups).toHaveLength(1 + 3 * 2);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function script(name: string): string {
  return join(import.meta.dirname, name);
}

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
