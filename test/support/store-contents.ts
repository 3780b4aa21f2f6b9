import type { Store } from '../../src/store/store.ts';

/**
 * Everything that is known, apart from numbers that only the store knows (ids, batches): equal contents mean that nobody
 * could tell two stores apart.
 */
export async function storeContents(store: Store): Promise<unknown> {
  const { db } = store;
  const people = await db.selectFrom('person').selectAll().orderBy('id').execute();
  const nameOf = new Map(
    people.map((person) => [person.id, `${person.name} ${person.connectedOn ?? ''} ${person.company ?? ''}`]),
  );
  const named = async (rows: Promise<readonly { id?: number; person: number }[]>): Promise<string[]> =>
    (await rows).map(({ id: _, person, ...row }) => JSON.stringify({ ...row, person: nameOf.get(person) })).sort();
  return {
    people: people.map(({ id: _, imported: __, ...person }) => JSON.stringify(person)).sort(),
    keys: await named(db.selectFrom('personKey').select(['person', 'kind', 'value']).execute()),
    topics: await named(db.selectFrom('topic').select(['person', 'topic', 'source']).execute()),
    positions: await named(
      db.selectFrom('position').select(['person', 'company', 'title', 'startedOn', 'finishedOn']).execute(),
    ),
    education: await named(
      db.selectFrom('education').select(['person', 'school', 'degree', 'startedOn', 'finishedOn']).execute(),
    ),
    traits: await named(db.selectFrom('trait').select(['person', 'kind', 'name', 'value']).execute()),
    toldLinks: (await db.selectFrom('toldLink').select(['a', 'b', 'key', 'probability']).execute())
      .map(({ a, b, ...link }) => JSON.stringify({ ...link, people: [nameOf.get(a), nameOf.get(b)] }))
      .sort(),
    nobodies: await db.selectFrom('nobody').select(['kind', 'value', 'isPerson']).orderBy('value').execute(),
    favours: await named(db.selectFrom('favour').select(['person', 'key', 'kind', 'day', 'about']).execute()),
    lifeEvents: await named(db.selectFrom('lifeEvent').select(['person', 'kind', 'day', 'text']).execute()),
    interactions: await named(
      db
        .selectFrom('interactionPerson')
        .innerJoin('interaction', 'interaction.id', 'interactionPerson.interaction')
        .select(['person', 'key', 'day', 'channel', 'minutes', 'participants', 'source', 'incoming', 'outgoing'])
        .select(['incomingCharacters', 'outgoingCharacters', 'bystander'])
        .execute(),
    ),
    interactionCount: (await db.selectFrom('interaction').select('key').orderBy('key').execute()).map((row) => row.key),
    answers: await named(db.selectFrom('triageAnswer').select(['person', 'closeness']).execute()),
  };
}
