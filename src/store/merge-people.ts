import { Refusal } from '../base/refusals.ts';
import type { PersonId } from '../model/ids.ts';
import { indexPeople } from './index-people.ts';
import { toJson } from './json-column.ts';
import { type MergeValues, mergedRow } from './merged-row.ts';
import { type PersonReference, personReferences } from './person-references.ts';
import { type AnyRow, makeChange, type RowChange, rowLike, rowsWith } from './row-changes.ts';
import { removeFromIndex } from './search-index.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { PersonTable } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** Which two people are one, and whose value holds where they differ. */
export interface Merge {
  readonly kept: PersonId;
  readonly gone: PersonId;
  readonly values?: MergeValues;
}

/**
 * Makes one person of two: everything that belongs to `gone` moves to `kept`, and whatever mentions `gone` from now on, in files too, is
 * `kept`. Each row that changes is remembered, so that they can be split again. The number of the merge.
 * @throws Refusal `person-not-found`, `invalid-input`
 */
export async function mergePeople(store: Store, { kept, gone, values = {} }: Merge): Promise<number> {
  if (kept === gone) throw new Refusal('invalid-input', { what: 'Name two different people.' });
  return await write(store, { planning: true }, async (db) => {
    const [keptRow, goneRow] = [await personRow(db, kept), await personRow(db, gone)];
    const merged = mergedRow(keptRow, goneRow, values, { isNameless: await isNameless(db, keptRow) });
    const changes: RowChange[] = [];
    const change = async (made: RowChange): Promise<void> => {
      await makeChange(db, made);
      changes.push(made);
    };
    for (const reference of await personReferences(db)) await moveRows(db, reference, { kept, gone, change });
    await moveVouches(db, { kept, gone, change });
    await renameInMoves(db, { kept, gone, change });
    await renameInGroups(db, { kept, gone, change });
    const person = { table: 'person', key: ['id'] };
    await change({ ...person, before: { ...keptRow }, after: { ...merged } });
    await change({ ...person, before: { ...goneRow }, after: null });
    await removeFromIndex(db, [gone]);
    await indexPeople(db, [kept]);
    const id = await takeIds(db, 'merge', 1);
    const mergedAt = new Date(store.clock()).toISOString();
    await db
      .insertInto('merge')
      .values({ id, kept, gone, mergedAt, state: 'merged', before: toJson(changes) })
      .execute();
    return id;
  });
}

/** Called by an address, as no name was found yet. */
async function isNameless(db: Transacted, { id, name }: PersonTable): Promise<boolean> {
  const key = await db
    .selectFrom('personKey')
    .select('id')
    .where('person', '=', id)
    .where('value', '=', name)
    .executeTakeFirst();
  return key !== undefined;
}

interface Moving {
  readonly kept: PersonId;
  readonly gone: PersonId;
  readonly change: (change: RowChange) => Promise<void>;
}

async function personRow(db: Transacted, id: PersonId): Promise<PersonTable> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refusal('person-not-found', { id });
  if (row.standing === 'owner')
    throw new Refusal('invalid-input', { what: 'You are nobody else; choose two other people.' });
  return row;
}

/** Rows of one table, one by one; where both have one of the same meaning, that of `kept` stands. */
async function moveRows(db: Transacted, reference: PersonReference, moving: Moving): Promise<void> {
  const { table, column, key } = reference;
  for (const before of await rowsWith(db, reference, moving.gone)) {
    const after = moved(before, { table, column, kept: moving.kept });
    if (after !== null && table === 'personKey') Object.assign(after, { merged: 1 });
    const standing = after === null ? undefined : await twinOf(db, reference, after);
    await moving.change({ table, key, before, after: standing === undefined ? after : null });
    if (standing !== undefined && table === 'interactionPerson') await addCounts({ before, standing, key }, moving);
  }
}

/** The row with the person exchanged; null where both ends would be the same. Pairs stand with the smaller id first. */
function moved(
  row: AnyRow,
  { table, column, kept }: { readonly table: string; readonly column: string; readonly kept: PersonId },
): AnyRow | null {
  const after = { ...row, [column]: kept };
  if (!('a' in after && 'b' in after)) return after;
  if (after.a === after.b) return null;
  const isOrdered = table === 'link' || table === 'distinct';
  if (!isOrdered || Number(after.a) < Number(after.b)) return after;
  return { ...after, a: after.b ?? null, b: after.a ?? null };
}

/** A row that stands already where the moved one would say the same. */
async function twinOf(db: Transacted, { table, unique }: PersonReference, after: AnyRow): Promise<AnyRow | undefined> {
  for (const key of unique) {
    const twin = await rowLike(db, { table, key }, after);
    if (twin !== undefined) return twin;
  }
  return undefined;
}

/** Both were parties of one interaction: their turns are those of one person now. How many took part stays as the files tell it. */
async function addCounts(
  { before, standing, key }: { readonly before: AnyRow; readonly standing: AnyRow; readonly key: readonly string[] },
  { change }: Moving,
): Promise<void> {
  const sum = { ...standing };
  for (const column of ['incoming', 'outgoing', 'incomingCharacters', 'outgoingCharacters'])
    Object.assign(sum, { [column]: Number(standing[column]) + Number(before[column]) });
  Object.assign(sum, { bystander: Math.min(Number(standing.bystander), Number(before.bystander)) });
  await change({ table: 'interactionPerson', key, before: standing, after: sum });
}

/** An import that brought `gone` is an import that brought `kept`, and undoing it must not take away what another brought. */
async function moveVouches(db: Transacted, { kept, gone, change }: Moving): Promise<void> {
  const key = ['batch', 'entity', 'entityId'];
  for (const entity of ['person', 'facts'] as const) {
    const rows = await db
      .selectFrom('vouch')
      .selectAll()
      .where('entity', '=', entity)
      .where('entityId', '=', gone)
      .execute();
    for (const row of rows) {
      const before: AnyRow = { ...row };
      const after: AnyRow = { ...row, entityId: kept };
      const isThere = (await rowLike(db, { table: 'vouch', key }, after)) !== undefined;
      await change({ table: 'vouch', key, before, after: isThere ? null : after });
    }
  }
}

/** Groups that were found are known again by their people. */
async function renameInGroups(db: Transacted, { kept, gone, change }: Moving): Promise<void> {
  for (const row of await db.selectFrom('knownGroup').selectAll().execute()) {
    // Written by the store as ids.
    const people = JSON.parse(row.people) as PersonId[];
    if (!people.includes(gone)) continue;
    const renamed = [...new Set(people.map((id) => (id === gone ? kept : id)))];
    const after = { ...row, people: toJson(renamed) };
    await change({ table: 'knownGroup', key: ['id'], before: { ...row }, after });
  }
}

/** Moves name their people in JSON. */
async function renameInMoves(db: Transacted, { kept, gone, change }: Moving): Promise<void> {
  const rows = await db.selectFrom('move').selectAll().execute();
  for (const row of rows) {
    // Written by the store as ids.
    const people = JSON.parse(row.people) as PersonId[];
    if (!people.includes(gone)) continue;
    const renamed = [...new Set(people.map((id) => (id === gone ? kept : id)))];
    const isPairOfOne = renamed.length < people.length && row.decidedOn === null;
    const after = isPairOfOne ? null : { ...row, people: toJson(renamed) };
    await change({ table: 'move', key: ['id'], before: { ...row }, after });
  }
}
