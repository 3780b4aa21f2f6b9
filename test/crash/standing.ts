import { sql } from 'kysely';
import { openContext } from '../../src/app/open-tertius.ts';
import { createUseCases } from '../../src/app/use-cases.ts';
import type { Store } from '../../src/store/store.ts';
import { INTERACTIONS, PEOPLE } from './numbered-export.ts';

/** One thing that the killed process does; `number` tells one doing from another. */
export type Act =
  | { readonly kind: 'import' | 'undo' | 'edit'; readonly number: number }
  | { readonly kind: 'merge' | 'split' | 'backup' }
  | { readonly kind: 'restore' | 'remove'; readonly name: string };

/** What the data hold, as far as the acts can change it. */
export interface Standing {
  /** Exports that are there whole, by number. */
  readonly exports: readonly number[];
  /** The last number that was written into several fields of a person at once. */
  readonly edited: number;
  readonly isMerged: boolean;
}

/** What is known of a folder: how its data stand, and how each of its backups does. */
export interface Known {
  readonly standing: Standing;
  readonly backups: Readonly<Record<string, Standing>>;
}

const TWINS = ['Twin One', 'Twin Two'];
const EDITED = 'Much Edited';

/** Makes the data that the acts then change. */
export async function beginData(folder: string): Promise<Known> {
  const { store, ...context } = await openContext({ folder, version: '0.0.0', demo: false });
  const use = createUseCases({ store, ...context });
  await use.addPeople({ people: [EDITED, ...TWINS].map((name) => ({ name })) });
  for (const name of TWINS) {
    await use.saveLog({
      text: '',
      day: '2026-11-20',
      channel: 'phone',
      minutes: 10,
      people: [{ id: await idOf(store, name) }],
      note: null,
    });
  }
  await use.editPerson({ id: await idOf(store, EDITED), ...fieldsOf(0) });
  const standing = await standingOf(store);
  await store.close();
  return { standing, backups: {} };
}

/** What is written into a person at once, so that a half of it would show. */
export function fieldsOf(number: number): { readonly title: string; readonly company: string; readonly notes: string } {
  return { title: `Title ${number}`, company: `Company ${number}`, notes: String(number) };
}

export async function idOf(store: Store, name: string): Promise<number> {
  return (await store.db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
}

export const editedId = (store: Store): Promise<number> => idOf(store, EDITED);

/** The two who are merged and split again; one of them while they are one. */
export async function twinIds(store: Store): Promise<readonly number[]> {
  const rows = await store.db.selectFrom('person').select('id').where('name', 'in', TWINS).orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** The import that brought an export. */
export async function batchOf(store: Store, number: number): Promise<number> {
  const { batch } = await store.db
    .selectFrom('vouch')
    .innerJoin('person', 'person.id', 'vouch.entityId')
    .where('entity', '=', 'person')
    .where('company', '=', `Export ${number}`)
    .select('batch')
    .executeTakeFirstOrThrow();
  return batch;
}

/** How the data stand. @throws Error where anything is there in part */
export async function standingOf(store: Store): Promise<Standing> {
  const [check] = (await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db)).rows;
  if (check?.integrity_check !== 'ok') throw new Error(`Damaged: ${check?.integrity_check}`);
  if ((await sql`pragma foreign_key_check`.execute(store.db)).rows.length > 0)
    throw new Error('A reference leads nowhere.');
  const rows = await store.db
    .selectFrom('person')
    .leftJoin('interactionPerson', 'interactionPerson.person', 'person.id')
    .where('company', 'like', 'Export %')
    .groupBy('company')
    .select(['company', (row) => row.fn.count<number>('person.id').distinct().as('people')])
    .select((row) => row.fn.count<number>('interactionPerson.interaction').distinct().as('interactions'))
    .execute();
  const exports = rows.map(({ company, people, interactions }) => {
    if (people !== PEOPLE || interactions !== INTERACTIONS) throw new Error(`${company} is there in part.`);
    return Number(company?.replace('Export ', ''));
  });
  const batches = await store.db.selectFrom('batch').select('id').where('state', '=', 'done').execute();
  if (batches.length !== exports.length) throw new Error('The list of imports does not say what is there.');

  const { title, company, notes } = await store.db
    .selectFrom('person')
    .selectAll()
    .where('name', '=', EDITED)
    .executeTakeFirstOrThrow();
  const edited = Number(notes);
  if (title !== fieldsOf(edited).title || company !== fieldsOf(edited).company)
    throw new Error('An edit is there in part.');

  const twins = await twinIds(store);
  const met = await store.db.selectFrom('interactionPerson').select('person').where('person', 'in', twins).execute();
  if (met.length !== TWINS.length || new Set(met.map(({ person }) => person)).size !== twins.length)
    throw new Error('A merge is there in part.');

  const indexed = await sql<{ count: number }>`select count(*) as count from "search"`.execute(store.db);
  const expected = exports.length * PEOPLE + twins.length + 1;
  if (indexed.rows[0]?.count !== expected) throw new Error('The search index does not hold who is there.');
  return { exports: exports.sort((one, other) => one - other), edited, isMerged: twins.length === 1 };
}

/** How the data stand after an act that was done whole. */
export function after({ standing, backups }: Known, act: Act): Standing {
  switch (act.kind) {
    case 'import':
      return { ...standing, exports: [...standing.exports, act.number].sort((one, other) => one - other) };
    case 'undo':
      return { ...standing, exports: standing.exports.filter((number) => number !== act.number) };
    case 'edit':
      return { ...standing, edited: act.number };
    case 'merge':
    case 'split':
      return { ...standing, isMerged: act.kind === 'merge' };
    case 'restore':
      return backups[act.name]!;
    case 'backup':
    case 'remove':
      return standing;
  }
}
