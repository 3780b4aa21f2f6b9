import type { Day } from '../base/days.ts';
import type { PersonId } from '../model/ids.ts';
import { present } from './person-row.ts';
import { setAsidePeople } from './set-aside-people.ts';
import { read, type Store } from './store.ts';
import type { PersonKeyTable } from './tables.ts';

/** Everybody but the owner as far as it matters for telling whether two are one. */
export interface StoredLikeness {
  readonly id: PersonId;
  readonly name: string;
  readonly company?: string;
  readonly title?: string;
  readonly location?: string;
  readonly connectedOn?: Day;
  readonly birthMonth?: number;
  readonly birthDay?: number;
  readonly birthYear?: number;
  readonly hasNotes: boolean;
  readonly keys: readonly Pick<PersonKeyTable, 'kind' | 'value'>[];
}

/** Loads them all at one moment. */
export async function loadLikenesses(store: Store): Promise<readonly StoredLikeness[]> {
  return await read(store, async (db) => {
    const nobodies = await setAsidePeople(db);
    const rows = await db
      .selectFrom('person')
      .select([
        'id',
        'name',
        'company',
        'title',
        'location',
        'connectedOn',
        'birthMonth',
        'birthDay',
        'birthYear',
        'notes',
      ])
      .where('standing', '!=', 'owner')
      .orderBy('id')
      .execute();
    const keys = await db.selectFrom('personKey').select(['person', 'kind', 'value']).orderBy('id').execute();
    const keysOf = Map.groupBy(keys, ({ person }) => person);
    return rows
      .filter(({ id }) => !nobodies.has(id))
      .map((row) => ({
        id: row.id,
        name: row.name,
        ...present('company', row.company === '' ? null : row.company),
        ...present('title', row.title === '' ? null : row.title),
        ...present('location', row.location === '' ? null : row.location),
        ...present('connectedOn', row.connectedOn),
        ...present('birthMonth', row.birthMonth),
        ...present('birthDay', row.birthDay),
        ...present('birthYear', row.birthYear),
        hasNotes: row.notes !== '',
        keys: (keysOf.get(row.id) ?? []).map(({ kind, value }) => ({ kind, value })),
      }));
  });
}
