import { foldText } from '../base/fold-text.ts';
import { Refusal } from '../base/refusals.ts';
import type { KnownNobody } from '../model/known.ts';
import { insertPeople } from './people.ts';
import { type Store, type Transacted, write } from './store.ts';
import { takeIds } from './take-ids.ts';

/** Everybody who was taken for no person, by name. */
export async function listNobodies(store: Pick<Store, 'db'>): Promise<readonly KnownNobody[]> {
  const rows = await store.db
    .selectFrom('nobody')
    .select(['id', 'kind', 'value', 'name', 'reason', 'isPerson'])
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, isPerson: row.isPerson === 1 }));
}

/**
 * The owner's word that an address is a person after all, who then is a prospect, or is none. Files read from now on count what that
 * person wrote; importing the same file again brings what was left aside.
 * @throws Refusal `nobody-not-found`
 */
export async function sayPerson(store: Store, id: number, isPerson: boolean): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const row = await db.selectFrom('nobody').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new Refusal('nobody-not-found', { id });
    // The owner's word outlives the import that brought the address.
    const said = { isPerson: isPerson ? (1 as const) : (0 as const), imported: 0 as const };
    await db.updateTable('nobody').set(said).where('id', '=', id).execute();
    if (isPerson) await addIfUnknown(db, row);
  });
}

async function addIfUnknown(
  db: Transacted,
  { kind, value, name }: Pick<KnownNobody, 'kind' | 'value' | 'name'>,
): Promise<void> {
  const known =
    kind === 'name'
      ? await db.selectFrom('person').select('id').where('foldedName', '=', foldText(name)).executeTakeFirst()
      : await db
          .selectFrom('personKey')
          .select('id')
          .where('kind', '=', kind)
          .where('value', '=', value)
          .executeTakeFirst();
  if (known !== undefined) return;
  const [person] = await insertPeople(db, [{ name, standing: 'prospect' }]);
  if (kind === 'name' || person === undefined) return;
  const key = { id: await takeIds(db, 'personKey', 1), person, kind, value, imported: 0 as const };
  await db.insertInto('personKey').values(key).execute();
}
