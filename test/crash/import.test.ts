import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { chanceFrom } from '../../src/base/chance.ts';
import { openStore } from '../../src/store/open-store.ts';
import { INTERACTIONS, PEOPLE } from './numbered-export.ts';

/** How often the program is killed; `TERTIUS_KILLS=500` for the long run. */
const KILLS = Number(process.env.TERTIUS_KILLS ?? 12);
/** The longest time that a process may live after it began to import, in milliseconds. */
const LONGEST = 500;
const SCRIPT = new URL('import-again-and-again.ts', import.meta.url).pathname;

it(`leaves each import and each undo wholly there or wholly absent when killed ${KILLS} times`, {
  timeout: 60_000 + KILLS * 5_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-crash-'));
  const chance = chanceFrom(20_261_124);
  const done = new Set<number>();
  const undone = new Set<number>();
  let next = 1;
  for (let kill = 0; kill < KILLS; kill++) {
    for (const line of await linesUntilKilled(folder, next, Math.floor(chance() * LONGEST))) {
      const [word, number] = line.split(' ');
      if (word === 'done') done.add(Number(number));
      if (word === 'undone') undone.add(Number(number));
    }
    next = await checkStore(folder, done, undone);
  }
  expect(done.size).toBeGreaterThan(KILLS / 4);
  rmSync(folder, { recursive: true, force: true });
});

/** What a process said that began with export `first` and was killed some milliseconds after it was ready. */
async function linesUntilKilled(folder: string, first: number, milliseconds: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--no-warnings', SCRIPT, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const closed = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)));
  const reader = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => reader.once('line', () => resolve()));
  reader.on('line', (line) => lines.push(line));
  await Promise.race([ready, closed]);
  await wait(milliseconds);
  child.kill('SIGKILL');
  expect(await closed).toBe('SIGKILL');
  return lines;
}

/** The first number that is free, after every acknowledged export was found whole and no other in part. */
async function checkStore(folder: string, done: ReadonlySet<number>, undone: ReadonlySet<number>): Promise<number> {
  const store = await openStore({ folder, clock: () => Date.now() });
  const check = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db);
  expect(check.rows).toEqual([{ integrity_check: 'ok' }]);
  expect((await sql`pragma foreign_key_check`.execute(store.db)).rows).toEqual([]);
  const people = await store.db
    .selectFrom('person')
    .leftJoin('interactionPerson', 'interactionPerson.person', 'person.id')
    .where('standing', '!=', 'owner')
    .groupBy('company')
    .select(['company', (row) => row.fn.count<number>('person.id').distinct().as('people')])
    .select((row) => row.fn.count<number>('interactionPerson.interaction').distinct().as('interactions'))
    .execute();
  const present = new Set(people.map((row) => Number(row.company?.replace('Export ', ''))));
  for (const row of people) expect([row.people, row.interactions]).toEqual([PEOPLE, INTERACTIONS]);
  for (const number of done) {
    if (number % 3 !== 0) expect(present).toContain(number);
    if (undone.has(number)) expect(present).not.toContain(number);
  }
  const batches = await store.db.selectFrom('batch').select(['id', 'state']).execute();
  expect(batches.filter((batch) => batch.state === 'done')).toHaveLength(present.size);
  const indexed = await sql<{ count: number }>`select count(*) as count from "search"`.execute(store.db);
  expect(indexed.rows[0]?.count).toBe(present.size * PEOPLE);
  await store.close();
  return Math.max(0, ...done, ...present) + 1;
}
