import { sql } from 'kysely';
import { foldText } from '../base/fold-text.ts';
import { Refusal } from '../base/refusals.ts';
import type { PersonId } from '../model/ids.ts';
import type { InteractionExtent } from '../model/import-changes.ts';
import { blotOut } from './blot-out.ts';
import { dialectOf } from './dialect.ts';
import { keepForgotten } from './forgotten.ts';
import { indexPeople } from './index-people.ts';
import { toJson } from './json-column.ts';
import { personReferences } from './person-references.ts';
import type { RowChange } from './row-changes.ts';
import { removeFromIndex } from './search-index.ts';
import { type Store, type Transacted, write } from './store.ts';

/** How much went with a person. */
export interface Removed {
  readonly keys: number;
  /** With this person alone. */
  readonly interactions: number;
  /** With others too: they stay without this person. */
  readonly sharedInteractions: number;
  readonly favours: number;
  readonly links: number;
  readonly moves: number;
  /** Texts about others that named the person. */
  readonly texts: number;
}

/**
 * Removes a person from every table, from what imports and merges remember for being taken back, and from the search index;
 * freed pages of the file are overwritten. Only hashes of the keys stay. It cannot be undone.
 * @throws Refusal `person-not-found`; `invalid-input` for the owner
 */
export async function forgetPerson(
  store: Store,
  id: PersonId,
): Promise<{ readonly name: string; readonly removed: Removed }> {
  const dialect = dialectOf(store.db);
  await dialect.overwriteFreed(store.db);
  const forgotten = await write(store, { planning: true }, (db) => forgetWithin(db, id));
  await dialect.emptyLog(store.db);
  return forgotten;
}

/** The same, as part of a transaction. @throws Refusal as {@link forgetPerson} */
export async function forgetWithin(
  db: Transacted,
  id: PersonId,
): Promise<{ readonly name: string; readonly removed: Removed }> {
  const person = await db
    .selectFrom('person')
    .select(['name', 'foldedName', 'standing'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (person === undefined) throw new Refusal('person-not-found', { id });
  if (person.standing === 'owner') throw new Refusal('invalid-input', { what: 'You cannot forget yourself.' });
  const keys = await db.selectFrom('personKey').select(['kind', 'value']).where('person', '=', id).execute();
  const namesake = await db
    .selectFrom('person')
    .select('id')
    .where('foldedName', '=', person.foldedName)
    .where('id', '<>', id)
    .executeTakeFirst();
  const name = namesake === undefined ? person.name : undefined;
  await keepForgotten(db, { keys, name });

  const everyId = await mergedInto(db, id);
  const journals = await forgetJournals(db, everyId);
  const interactions = await forgetInteractions(db, id);
  const favours = await countOf(db, 'favour', id);
  const links = await countLinks(db, id);
  const moves = await forgetMoves(db, everyId);
  await forgetImports(db, everyId, name ?? '');
  await forgetIntroductions(db, everyId);
  await forgetElsewhere(db, everyId);
  for (const { kind, value } of keys)
    await db.deleteFrom('nobody').where('kind', '=', kind).where('value', '=', value).execute();
  if (name !== undefined) await db.deleteFrom('nobody').where('name', '=', name).execute();
  await removeFromIndex(db, [id]);
  await db.deleteFrom('person').where('id', '=', id).execute();
  await deleteVouches(db);

  const full = [...(await borneByNobody(db, journals)), ...(name === undefined ? [] : [name])].filter(isFullName);
  const words = [...full, ...addressesOf(keys)];
  const texts = await blotOut(db, [...new Set(words)]);
  if (texts > 0) {
    const people = await db.selectFrom('person').select('id').where('notes', 'like', '%somebody forgotten%').execute();
    await indexPeople(
      db,
      people.map((row) => row.id),
    );
  }
  await dialectOf(db).tidySearch(db);
  return { name: person.name, removed: { keys: keys.length, ...interactions, favours, links, moves, texts } };
}

/** A name of one word is a word like any other; it is not looked for in texts. */
function isFullName(name: string): boolean {
  return name.trim().includes(' ');
}

async function borneByNobody(db: Transacted, names: readonly string[]): Promise<readonly string[]> {
  const folded = names.map(foldText);
  const borne = await db.selectFrom('person').select('foldedName').where('foldedName', 'in', folded).execute();
  return names.filter((_, index) => !borne.some(({ foldedName }) => foldedName === folded[index]));
}

/** Keys that cannot be a common word. */
function addressesOf(keys: readonly { readonly value: string }[]): string[] {
  return keys.map(({ value }) => value).filter((value) => /[^\p{L}]/u.test(value) && value.length >= 6);
}

/** The person and everybody who was found to be this person. */
async function mergedInto(db: Transacted, id: PersonId): Promise<ReadonlySet<PersonId>> {
  const merges = await db.selectFrom('merge').select(['kept', 'gone']).where('state', '=', 'merged').execute();
  const ids = new Set([id]);
  for (const one of ids) for (const { kept, gone } of merges) if (kept === one) ids.add(gone);
  return ids;
}

/** Takes people out of what merges remember. Names under which they were known before a merge. */
async function forgetJournals(db: Transacted, ids: ReadonlySet<PersonId>): Promise<readonly string[]> {
  const references = Map.groupBy(await personReferences(db), ({ table }) => table);
  const isAbout = ({ table, before, after }: RowChange): boolean => {
    const columns = table === 'person' ? ['id'] : (references.get(table) ?? []).map(({ column }) => column);
    if (table === 'vouch') columns.push('entityId');
    return [before, after].some((row) => row !== null && columns.some((column) => ids.has(Number(row[column]))));
  };
  const names: string[] = [];
  for (const merge of await db.selectFrom('merge').selectAll().execute()) {
    // Written by mergePeople.
    const changes = JSON.parse(merge.before) as RowChange[];
    if (ids.has(merge.kept) || ids.has(merge.gone)) {
      for (const { table, before } of changes)
        if (table === 'person' && ids.has(Number(before?.id))) names.push(String(before?.name));
      await db.deleteFrom('merge').where('id', '=', merge.id).execute();
      continue;
    }
    const others = changes.filter((change) => !isAbout(change));
    if (others.length < changes.length)
      await db
        .updateTable('merge')
        .set({ before: toJson(others) })
        .where('id', '=', merge.id)
        .execute();
  }
  return names;
}

async function forgetInteractions(
  db: Transacted,
  id: PersonId,
): Promise<Pick<Removed, 'interactions' | 'sharedInteractions'>> {
  const rows = await db.selectFrom('interactionPerson').select('interaction').where('person', '=', id).execute();
  await db.deleteFrom('interactionPerson').where('person', '=', id).execute();
  const all = dialectOf(db).among(rows.map(({ interaction }) => interaction));
  const gone = await sql`delete from "interaction" where "id" in ${all}
    and not exists (select 1 from "interactionPerson" p where p."interaction" = "interaction"."id")`.execute(db);
  const interactions = Number(gone.numAffectedRows ?? 0);
  return { interactions, sharedInteractions: rows.length - interactions };
}

async function countOf(db: Transacted, table: 'favour', id: PersonId): Promise<number> {
  return (await db.selectFrom(table).select('id').where('person', '=', id).execute()).length;
}

async function countLinks(db: Transacted, id: PersonId): Promise<number> {
  const [said, told] = await Promise.all(
    (['link', 'toldLink'] as const).map((table) =>
      db
        .selectFrom(table)
        .select('a')
        .where((where) => where.or([where('a', '=', id), where('b', '=', id)]))
        .execute(),
    ),
  );
  return said!.length + told!.length;
}

async function forgetMoves(db: Transacted, ids: ReadonlySet<PersonId>): Promise<number> {
  let moves = 0;
  for (const { id, people } of await db.selectFrom('move').select(['id', 'people']).execute()) {
    // Written by the store as ids.
    if (!(JSON.parse(people) as PersonId[]).some((person) => ids.has(person))) continue;
    await db.deleteFrom('move').where('id', '=', id).execute();
    moves += 1;
  }
  return moves;
}

/** An introduction without one of its people means nothing; what was asked of the others by it stays. */
async function forgetIntroductions(db: Transacted, ids: ReadonlySet<PersonId>): Promise<void> {
  const rows = await db
    .selectFrom('introductionPerson')
    .select('introduction')
    .where('person', 'in', [...ids])
    .execute();
  for (const { introduction } of rows) await db.deleteFrom('introduction').where('id', '=', introduction).execute();
}

/** What imports keep for being undone and for showing what they brought. */
async function forgetImports(db: Transacted, ids: ReadonlySet<PersonId>, name: string): Promise<void> {
  for (const entity of ['position', 'education'] as const) {
    const rows = await db
      .selectFrom(entity)
      .select('id')
      .where('person', 'in', [...ids])
      .execute();
    for (const { id } of rows)
      await db.deleteFrom('change').where('entity', '=', entity).where('entityId', '=', id).execute();
  }
  await db
    .deleteFrom('change')
    .where('entity', '=', 'person')
    .where('entityId', 'in', [...ids])
    .execute();
  for (const change of await db.selectFrom('change').selectAll().where('entity', '=', 'interaction').execute()) {
    const row = await db.selectFrom('interaction').select('id').where('id', '=', change.entityId).executeTakeFirst();
    if (row === undefined) await db.deleteFrom('change').where('id', '=', change.id).execute();
    else
      await db
        .updateTable('change')
        .set({ before: without(change.before, ids), after: without(change.after, ids) })
        .where('id', '=', change.id)
        .execute();
  }
  for (const { id, report } of await db.selectFrom('batch').select(['id', 'report']).execute()) {
    // Written by applyImport; what else is in it stays as it is.
    const whole = JSON.parse(report) as { readonly sample?: readonly { readonly name: string }[] };
    const sample = whole.sample?.filter((person) => person.name !== name);
    if (sample === undefined || sample.length === whole.sample?.length) continue;
    await db
      .updateTable('batch')
      .set({ report: toJson({ ...whole, sample }) })
      .where('id', '=', id)
      .execute();
  }
}

function without(extent: string, ids: ReadonlySet<PersonId>): string {
  // Written by writeGrown from an InteractionExtent.
  const whole = JSON.parse(extent) as InteractionExtent;
  return toJson({ ...whole, parties: whole.parties.filter(({ person }) => !ids.has(person)) });
}

/** Groups and answers name people by number outside of any key of the schema. */
async function forgetElsewhere(db: Transacted, ids: ReadonlySet<PersonId>): Promise<void> {
  for (const { id, people } of await db.selectFrom('knownGroup').select(['id', 'people']).execute()) {
    // Written by the store as ids.
    const members = JSON.parse(people) as PersonId[];
    const others = members.filter((person) => !ids.has(person));
    if (others.length < members.length)
      await db
        .updateTable('knownGroup')
        .set({ people: toJson(others) })
        .where('id', '=', id)
        .execute();
  }
  const subjects = [...ids].map((id) => `person:${id}`);
  await db.deleteFrom('answer').where('subject', 'in', subjects).execute();
  await db
    .deleteFrom('vouch')
    .where('entity', 'in', ['person', 'facts'])
    .where('entityId', 'in', [...ids])
    .execute();
}

/** Imports vouch for rows; those that are gone need nobody. */
async function deleteVouches(db: Transacted): Promise<void> {
  for (const entity of [
    'personKey',
    'position',
    'education',
    'topic',
    'trait',
    'interaction',
    'favour',
    'toldLink',
    'nobody',
  ] as const)
    await sql`delete from "vouch" where "entity" = ${entity}
      and not exists (select 1 from ${sql.table(entity)} t where t."id" = "vouch"."entityId")`.execute(db);
}
