import { sql } from 'kysely';
import { foldText } from '../base/fold-text.ts';
import { Refusal } from '../base/refusals.ts';
import type { PersonId } from '../model/ids.ts';
import type { KnownNobody } from '../model/known.ts';
import { indexPeople } from './index-people.ts';
import { insertPeople } from './people.ts';
import { personReferences } from './person-references.ts';
import { removeFromIndex } from './search-index.ts';
import { setAsidePeople } from './set-aside-people.ts';
import { type Store, type Transacted, write } from './store.ts';
import { takeIds } from './take-ids.ts';

/**
 * Everybody who was taken for no person, by name; not those who are known as people otherwise, as a friend who also sends circulars,
 * unless the owner said that they are.
 */
export async function listNobodies(store: Pick<Store, 'db'>): Promise<readonly KnownNobody[]> {
  const leftOut = [...(await setAsidePeople(store.db))];
  const rows = await store.db
    .selectFrom('nobody')
    .leftJoin('personKey', (join) =>
      // Some kinds of keys are no kinds of nobodies, and the types forbid to compare them.
      join.onRef('personKey.kind', '=', 'nobody.kind' as never).onRef('personKey.value', '=', 'nobody.value'),
    )
    .select(['nobody.id', 'nobody.kind', 'nobody.value', 'nobody.name', 'nobody.reason', 'nobody.isPerson'])
    .where((row) =>
      row.or([
        row('nobody.isPerson', '=', 1),
        row('personKey.id', 'is', null),
        ...(leftOut.length === 0 ? [] : [row('personKey.person', 'in', leftOut)]),
      ]),
    )
    .orderBy('nobody.name')
    .orderBy('nobody.id')
    .execute();
  return rows.map((row) => ({ ...row, isPerson: row.isPerson === 1 }));
}

/** Addresses and folded names of whom the owner says that they are people after all. */
export async function saidPeople(store: Pick<Store, 'db'>): Promise<ReadonlySet<string>> {
  const rows = await store.db.selectFrom('nobody').select('value').where('isPerson', '=', 1).execute();
  return new Set(rows.map(({ value }) => value));
}

/**
 * The owner's word that an address is a person after all, who then is a prospect, or is none. Files read from now on count what that
 * person wrote; importing the same file again brings what was left aside. Taking the word back removes the person again; where imports
 * have told something of them by now, they are set aside with it (see set-aside-people.ts). Of whom the owner said more, they stay.
 * @throws Refusal `nobody-not-found`
 */
export async function sayPerson(store: Store, id: number, isPerson: boolean): Promise<KnownNobody> {
  return await write(store, { planning: true }, async (db) => {
    const row = await db.selectFrom('nobody').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new Refusal('nobody-not-found', { id });
    // The owner's word outlives the import that brought the address.
    const said = { isPerson: isPerson ? (1 as const) : (0 as const), imported: 0 as const };
    await db.updateTable('nobody').set(said).where('id', '=', id).execute();
    if (isPerson) await addIfUnknown(db, row);
    else if (row.isPerson === 1) await removeIfOnlySaid(db, row);
    return { id, kind: row.kind, value: row.value, name: row.name, reason: row.reason, isPerson };
  });
}

type Address = Pick<KnownNobody, 'kind' | 'value' | 'name'>;

async function addIfUnknown(db: Transacted, nobody: Address): Promise<void> {
  const { kind, value, name } = nobody;
  if ((await personOf(db, nobody)) !== undefined) return;
  const [person] = await insertPeople(db, [{ name, standing: 'prospect' }]);
  if (kind === 'name' || person === undefined) return;
  const key = { id: await takeIds(db, 'personKey', 1), person, kind, value, imported: 0 as const };
  await db.insertInto('personKey').values(key).execute();
  // Once more, now that there is an address to be found by.
  await indexPeople(db, [person]);
}

async function personOf(db: Transacted, { kind, value, name }: Address): Promise<PersonId | undefined> {
  if (kind === 'name') {
    const named = db.selectFrom('person').select('id').where('foldedName', '=', foldText(name));
    return (await named.executeTakeFirst())?.id;
  }
  const keyed = db.selectFrom('personKey').select('person').where('kind', '=', kind).where('value', '=', value);
  return (await keyed.executeTakeFirst())?.person;
}

/** Nothing but the owner's word made this person: no import brought them, and nothing was changed, noted or told of them. */
async function removeIfOnlySaid(db: Transacted, nobody: Address): Promise<void> {
  const id = await personOf(db, nobody);
  if (id === undefined) return;
  const person = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  if (person.standing !== 'prospect' || person.imported === 1 || person.handEdited !== '[]' || person.notes !== '')
    return;
  if (await isTold(db, id)) {
    // As if the files had brought them: they are the only ones that speak of this person.
    if (!(await isVouchedFor(db, id))) return;
    await db.updateTable('person').set({ imported: 1 }).where('id', '=', id).execute();
    await db.updateTable('personKey').set({ imported: 1 }).where('person', '=', id).execute();
    return;
  }
  await removeFromIndex(db, [id]);
  await db.deleteFrom('personKey').where('person', '=', id).execute();
  await db.deleteFrom('person').where('id', '=', id).execute();
}

/** True where any table but that of keys speaks of the person. */
async function isTold(db: Transacted, id: PersonId): Promise<boolean> {
  for (const { table, column } of await personReferences(db)) {
    if (table === 'personKey') continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${id} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}

async function isVouchedFor(db: Transacted, id: PersonId): Promise<boolean> {
  const vouch = db.selectFrom('vouch').select('batch').where('entity', '=', 'person').where('entityId', '=', id);
  return (await vouch.executeTakeFirst()) !== undefined;
}
