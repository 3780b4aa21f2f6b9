import { type Kysely, sql } from 'kysely';
import type { PersonId } from '../model/ids.ts';
import { isNeverPerson } from '../model/nobody-reason.ts';
import { personReferences } from './person-references.ts';
import type { Tables } from './tables.ts';

/** What a file may have told of a room before another said that it is one. */
const OF_FILES = new Set(['personKey', 'interactionPerson']);

/**
 * People whom a file brought before another said that they are none: rooms, lists, machines. Prospects all of whose addresses belong to
 * nobody, of whom the owner has said nothing and of whom nothing but mail and meetings is known. They and what happened with them stay
 * where they are and are only left out, so that they are back when that file is undone or the owner calls them people.
 */
export async function setAsidePeople(db: Kysely<Tables>): Promise<ReadonlySet<PersonId>> {
  const rows = await db
    .selectFrom('nobody')
    // Nobodies that have only a name have no key, and so no row here.
    .innerJoin('personKey', (join) =>
      // Some kinds of keys are no kinds of nobodies, and the types forbid to compare them.
      join.onRef('personKey.kind', '=', 'nobody.kind' as never).onRef('personKey.value', '=', 'nobody.value'),
    )
    .innerJoin('person', 'person.id', 'personKey.person')
    .select(['person.id', 'nobody.reason'])
    .where('nobody.isPerson', '=', 0)
    .where('person.standing', '=', 'prospect')
    .where('person.imported', '=', 1)
    .where('person.handEdited', '=', '[]')
    .where('person.notes', '=', '')
    .execute();
  const nobodies = Map.groupBy(
    rows.filter(({ reason }) => isNeverPerson(reason)),
    ({ id }) => id,
  );
  if (nobodies.size === 0) return new Set();
  const keys = await db
    .selectFrom('personKey')
    .select((query) => ['person', query.fn.countAll<number>().as('count')])
    .where('person', 'in', [...nobodies.keys()])
    .groupBy('person')
    .execute();
  const found = new Set(
    keys.filter(({ person, count }) => Number(count) === nobodies.get(person)!.length).map(({ person }) => person),
  );
  for (const { table, column } of found.size === 0 ? [] : await personReferences(db)) {
    if (OF_FILES.has(table) || found.size === 0) continue;
    const { rows: told } = await sql<{ person: PersonId }>`
      select distinct ${sql.ref(column)} as person from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join([...found])})`.execute(
      db,
    );
    for (const { person } of told) found.delete(person);
  }
  return found;
}
