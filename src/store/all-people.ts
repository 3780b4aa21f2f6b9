import { type StoredPerson, toEducation, toPosition, toStoredPerson, toTopic } from './person-row.ts';
import { setAsidePeople } from './set-aside-people.ts';
import { read, type Store } from './store.ts';

/** Everybody but the owner, whole, in the order in which they became known. */
export async function allPeople(store: Store): Promise<readonly StoredPerson[]> {
  return await read(store, async (db) => {
    const nobodies = await setAsidePeople(db);
    const known = await db.selectFrom('person').selectAll().where('standing', '!=', 'owner').orderBy('id').execute();
    const rows = known.filter(({ id }) => !nobodies.has(id));
    const newestFirst = <Row extends { startedOn: number | null }>(of: readonly Row[]): Row[] =>
      of.toSorted((one, other) => (other.startedOn ?? -Infinity) - (one.startedOn ?? -Infinity) || 0);
    const positions = byPerson(newestFirst(await db.selectFrom('position').selectAll().orderBy('id').execute()));
    const education = byPerson(newestFirst(await db.selectFrom('education').selectAll().orderBy('id').execute()));
    const topics = byPerson(await db.selectFrom('topic').selectAll().orderBy('id').execute());
    const traits = byPerson(await db.selectFrom('trait').selectAll().orderBy('id').execute());
    const keys = byPerson(await db.selectFrom('personKey').selectAll().orderBy('id').execute());
    return rows.map((row) =>
      toStoredPerson(row, {
        positions: (positions.get(row.id) ?? []).map(toPosition),
        education: (education.get(row.id) ?? []).map(toEducation),
        topics: (topics.get(row.id) ?? []).map(toTopic),
        traits: (traits.get(row.id) ?? []).map(({ kind, name, value }) => ({ kind, name, value })),
        keys: (keys.get(row.id) ?? []).map(({ kind, value }) => ({ kind, value })),
      }),
    );
  });
}

function byPerson<Row extends { readonly person: number }>(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  return Map.groupBy(rows, ({ person }) => person);
}
