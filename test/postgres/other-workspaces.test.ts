import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Context } from '../../src/app/context.ts';
import { fillDemo } from '../../src/app/fill-demo.ts';
import { openContext } from '../../src/app/open-tertius.ts';
import { createUseCases } from '../../src/app/use-cases.ts';
import { listWorkspaces, removeWorkspace } from '../../src/app/workspaces.ts';
import { isRefusal } from '../../src/base/refusals.ts';
import { DOOR_ROUTES } from '../../src/contract/door-routes.ts';
import { ROUTE_NAMES, ROUTES, type UseCases } from '../../src/contract/routes.ts';
import { dialectOf } from '../../src/store/dialect.ts';
import { anyInput } from '../support/any-input.ts';
import { TODAY } from '../support/fresh-store.ts';

interface Opened {
  readonly context: Context;
  readonly useCases: UseCases;
}

let folder: string;
/** Whose network is to stay their own, and who tries to see it. */
let theirs: Opened;
let mine: Opened;
/** Names that only they know. */
let secrets: readonly string[];
let theirMove: string;
/** Reads past row-level security. */
let above: pg.Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-workspaces-'));
  theirs = await open('theirs');
  mine = await open('mine');
  above = new pg.Client({ connectionString: inject('postgres').superuser });
  await above.connect();
  await fillDemo(theirs.context.store, TODAY);
  const { useCases } = theirs;
  await ask(useCases, 'setOwner', { name: 'Philippa Nightshade' });
  await ask(useCases, 'addIdea', { text: 'Zeppelins for parcels', source: 2 });
  await ask(useCases, 'askQuestion', { text: 'Do zeppelins pay?' });
  await ask(useCases, 'addPromise', { person: 2, by: 'owner', text: 'the zeppelin paper' });
  await ask(useCases, 'addReturn', { kind: 'idea', text: 'zeppelins again', people: [2] });
  await ask(useCases, 'addEvent', {
    kind: 'trip',
    name: 'Zeppelin days',
    from: '2026-11-30',
    until: '2026-12-01',
  });
  await ask(useCases, 'keepIntroduction', { kind: 'of-two', people: [2, 3] });
  const week = (await ask(useCases, 'week', {})) as { readonly moves: readonly { readonly id: string }[] };
  theirMove = week.moves[0]!.id;
  const people = await theirs.context.store.db.selectFrom('person').select('name').execute();
  secrets = [...people.map(({ name }) => name).filter((name) => name.length > 8), 'Zeppelin', 'zeppelin'];
}, 120_000);

afterAll(async () => {
  await theirs.context.store.close();
  await mine.context.store.close();
  await above.end();
  rmSync(folder, { recursive: true, force: true });
});

async function open(workspace: string): Promise<Opened> {
  process.env.TERTIUS_DATABASE_URL = inject('postgres').url;
  process.env.TERTIUS_WORKSPACE = workspace;
  const context = await openContext({
    folder: join(folder, workspace),
    version: 'test',
    demo: false,
    today: '2026-11-24',
  });
  return { context, useCases: createUseCases(context) };
}

/** What is answered by something else than a use case. */
const APART = new Set<string>([...Object.keys(DOOR_ROUTES), 'previewImport', 'startImport', 'job', 'cancelJob']);
const NAMES = ROUTE_NAMES.filter((name): name is keyof UseCases => !APART.has(name));

async function ask(useCases: UseCases, name: keyof UseCases, input: unknown): Promise<unknown> {
  // The schema of this name made the input of the use case of this name.
  return await useCases[name](ROUTES[name].input.parse(input) as never);
}

/** Every route, with numbers and names of what is theirs. What is answered or refused, as text; what goes wrong is thrown. */
async function tryEverything({ useCases }: Opened, number: number): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const name of NAMES) {
    const text = (field: string): string => (field === 'id' || field === 'move' ? theirMove : 'Anybody');
    const input = anyInput(ROUTES[name].input, { number, text });
    try {
      answers.set(name, JSON.stringify(await ask(useCases, name, input)));
    } catch (error) {
      if (!isRefusal(error)) throw new Error(`${name} ${JSON.stringify(input)}`, { cause: error });
      answers.set(name, error.message);
    }
  }
  return answers;
}

/** All rows of their workspace, as the database has them. */
async function theirRows(): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const table of ['search', ...(await dialectOf(mine.context.store.db).tables(mine.context.store.db))]) {
    const found = await above.query(
      `select t::text as row from "${table}" t where workspace = (select id from workspace where name = 'theirs') order by 1`,
    );
    rows.push(...found.rows.map(({ row }: { row: string }) => `${table} ${row}`));
  }
  return rows;
}

const tells = (text: string): readonly string[] => secrets.filter((secret) => text.includes(secret));

describe('another workspace of the same database', () => {
  it('is neither read nor changed by anything that can be asked', async () => {
    const before = await theirRows();
    expect(before.length).toBeGreaterThan(1_000);
    // Of people there are many, of all else a few.
    for (const number of [40, 2, 1]) {
      for (const [name, answer] of await tryEverything(mine, number)) expect([name, ...tells(answer)]).toEqual([name]);
    }
    expect(await theirRows()).toEqual(before);
  }, 120_000);

  it('would tell a lot if it were asked itself', async () => {
    const asked = ['people', 'audit', 'week', 'ideas', 'questions', 'promises', 'returns', 'events'] as const;
    for (const name of asked) {
      const answer = JSON.stringify(await ask(theirs.useCases, name, {}));
      expect([name, tells(answer).length > 0]).toEqual([name, true]);
    }
  });

  it('is not there for queries of one’s own either, and takes no row', async () => {
    const { db } = mine.context.store;
    const id = (await above.query(`select id from workspace where name = 'theirs'`)).rows[0].id as number;
    for (const table of ['search', ...(await dialectOf(db).tables(db))]) {
      const name = sql.table(table);
      const seen = await sql<{ count: number }>`select count(*) as count from ${name} where workspace = ${id}`.execute(
        db,
      );
      expect([table, seen.rows[0]!.count]).toEqual([table, 0]);
      const changed = await sql`update ${name} set workspace = workspace where workspace = ${id}`.execute(db);
      expect([table, changed.numAffectedRows]).toEqual([table, 0n]);
      const removed = await sql`delete from ${name} where workspace = ${id}`.execute(db);
      expect([table, removed.numAffectedRows]).toEqual([table, 0n]);
    }
    await expect(
      sql`insert into setting (workspace, key, value) values (${id}, 'mine', '1')`.execute(db),
    ).rejects.toThrow('row-level security');
    await sql`insert into setting (key, value) values ('own', '1')`.execute(db);
    await expect(sql`update setting set workspace = ${id}`.execute(db)).rejects.toThrow('row-level security');
    expect((await sql<{ name: string }>`select name from workspace`.execute(db)).rows).toEqual([]);
  });
});

describe('whoever runs the database', () => {
  it('sees which workspaces there are and how much is in them, and removes one for good and no other', async () => {
    const passing = await open('passing');
    await ask(passing.useCases, 'addPeople', { people: [{ name: 'Ana Ruiz' }, { name: 'Ben Osei' }] });
    await passing.context.store.close();
    const before = await theirRows();
    const named = async (name: string) => (await listWorkspaces()).find((one) => one.name === name);
    expect(await named('passing')).toEqual({ name: 'passing', people: 2, interactions: 0 });
    expect((await named('theirs'))!.interactions).toBeGreaterThan(100);
    expect(await removeWorkspace('passing')).toEqual({ name: 'passing', people: 2, interactions: 0 });
    expect(await named('passing')).toBeUndefined();
    const left = await above.query('select count(*) from person where workspace not in (select id from workspace)');
    expect(left.rows).toEqual([{ count: '0' }]);
    expect(await theirRows()).toEqual(before);
    await expect(removeWorkspace('passing')).rejects.toMatchObject({ code: 'workspace-not-found' });
    // Nothing was left open by looking.
    const forced = await above.query(`select relforcerowsecurity as forced from pg_class where relname = 'workspace'`);
    expect(forced.rows).toEqual([{ forced: true }]);
  });

  it('is whoever owns the tables, and nobody who only works on them', async () => {
    await above.query('create role only_works login');
    await above.query('grant select, insert, update, delete on all tables in schema public to only_works');
    process.env.TERTIUS_DATABASE_URL = inject('postgres').url.replace('tertius@', 'only_works@');
    await expect(listWorkspaces()).rejects.toMatchObject({ code: 'database-not-usable' });
    process.env.TERTIUS_DATABASE_URL = inject('postgres').url;
  });
});
