import type { Kysely } from 'kysely';
import type { Known, KnownInteraction, KnownParty, KnownPerson } from '../model/known.ts';
import { wordsOf } from './json-column.ts';
import { present } from './person-row.ts';
import type { PersonTable, Tables } from './tables.ts';

/** Everything that an import is compared with. */
export async function loadKnown(db: Kysely<Tables>): Promise<Known> {
  const people = await db.selectFrom('person').selectAll().orderBy('id').execute();
  const keys = await db
    .selectFrom('personKey')
    .select(['id', 'person', 'kind', 'value', 'merged'])
    .orderBy('id')
    .execute();
  const topics = await db.selectFrom('topic').select(['id', 'person', 'topic', 'source']).orderBy('id').execute();
  const traits = await db.selectFrom('trait').select(['id', 'person', 'kind', 'name', 'value']).orderBy('id').execute();
  const toldLinks = await db.selectFrom('toldLink').select(['id', 'key']).orderBy('id').execute();
  const nobodies = await db
    .selectFrom('nobody')
    .select(['id', 'kind', 'value', 'name', 'reason', 'isPerson'])
    .orderBy('id')
    .execute();
  const positions = await db.selectFrom('position').selectAll().orderBy('id').execute();
  const education = await db.selectFrom('education').selectAll().orderBy('id').execute();
  const favours = await db
    .selectFrom('favour')
    .select(['id', 'key'])
    .where('key', 'is not', null)
    .orderBy('id')
    .execute();
  return {
    people: people.map(toKnownPerson),
    keys: keys.map(({ merged, ...key }) => (merged === 1 ? { ...key, isMerged: true } : key)),
    topics,
    traits,
    toldLinks,
    nobodies: nobodies.map((row) => ({ ...row, isPerson: row.isPerson === 1 })),
    positions: positions.map((row) => ({
      id: row.id,
      person: row.person,
      company: row.company,
      title: row.title,
      ...present('startedOn', row.startedOn),
      ...present('finishedOn', row.finishedOn),
    })),
    education: education.map((row) => ({
      id: row.id,
      person: row.person,
      school: row.school,
      ...present('degree', row.degree),
      ...present('startedOn', row.startedOn),
      ...present('finishedOn', row.finishedOn),
    })),
    interactions: await loadInteractions(db),
    favours: favours.map((row) => ({ id: row.id, key: row.key! })),
  };
}

function toKnownPerson(row: PersonTable): KnownPerson {
  return {
    id: row.id,
    name: row.name,
    standing: row.standing,
    ...present('givenName', row.givenName),
    ...present('familyName', row.familyName),
    ...present('credentials', row.credentials),
    ...present('headline', row.headline),
    ...present('summary', row.summary),
    ...present('industry', row.industry),
    ...present('company', row.company),
    ...present('title', row.title),
    ...present('location', row.location),
    ...(row.notes === '' ? {} : { notes: row.notes }),
    ...present('connectedOn', row.connectedOn),
    ...present('birthMonth', row.birthMonth),
    ...present('birthDay', row.birthDay),
    ...present('birthYear', row.birthYear),
    handEdited: wordsOf(row.handEdited),
  };
}

async function loadInteractions(db: Kysely<Tables>): Promise<readonly KnownInteraction[]> {
  const rows = await db
    .selectFrom('interaction')
    .select(['id', 'key', 'day', 'channel', 'minutes', 'participants'])
    .orderBy('id')
    .execute();
  const parts = await db.selectFrom('interactionPerson').selectAll().orderBy('interaction').orderBy('person').execute();
  const partiesOf = new Map<number, KnownParty[]>();
  for (const { interaction, bystander, ...counts } of parts) {
    const party: KnownParty = bystander === 1 ? { ...counts, isBystander: true } : counts;
    const parties = partiesOf.get(interaction);
    if (parties === undefined) partiesOf.set(interaction, [party]);
    else parties.push(party);
  }
  return rows.map((row) => ({
    id: row.id,
    day: row.day,
    channel: row.channel,
    participants: row.participants,
    parties: partiesOf.get(row.id) ?? [],
    ...present('key', row.key),
    ...present('minutes', row.minutes),
  }));
}
