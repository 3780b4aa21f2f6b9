import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { PersonId } from '../model/ids.ts';
import type { Known, KnownInteraction, KnownParty, KnownPerson, WantedKnown } from '../model/known.ts';
import type { Closeness } from '../model/person.ts';
import { dialectOf } from './dialect.ts';
import { wordsOf } from './json-column.ts';
import { present } from './person-row.ts';
import type { PersonKeyTable, PersonTable, Tables } from './tables.ts';

/** What a portion of an import is compared with: whatever goes by the keys and names in it, the owner, and whom else it names. */
export async function loadKnown(
  db: Kysely<Tables>,
  wanted: WantedKnown,
  { owner, also }: { readonly owner: PersonId; readonly also: readonly PersonId[] },
): Promise<Known> {
  const interactions = await loadInteractions(db, wanted.interactions);
  const ids = [...(await personIds(db, wanted, interactions)), owner, ...also];
  const among = dialectOf(db).among(ids);
  const people = await db.selectFrom('person').selectAll().where('id', 'in', among).orderBy('id').execute();
  const keys = await db
    .selectFrom('personKey')
    .select(['id', 'person', 'kind', 'value', 'merged'])
    .where('person', 'in', among)
    .orderBy('id')
    .execute();
  const topics = await db
    .selectFrom('topic')
    .select(['id', 'person', 'topic', 'source'])
    .where('person', 'in', among)
    .orderBy('id')
    .execute();
  const traits = await db
    .selectFrom('trait')
    .select(['id', 'person', 'kind', 'name', 'value'])
    .where('person', 'in', among)
    .orderBy('id')
    .execute();
  // Whoever has thousands of mails has them all looked through here.
  const connected = wanted.hasConnections ? await loadConnected(db, ids) : [];
  const found = new Set(interactions.map(({ id }) => id));
  return {
    people: people.map(toKnownPerson),
    keys: keys.map(({ merged, ...key }) => (merged === 1 ? { ...key, isMerged: true } : key)),
    topics,
    traits,
    interactions: [...interactions, ...connected.filter(({ id }) => !found.has(id))],
    ...(await loadOwnerFacts(db, owner)),
    ...(await loadTold(db, wanted)),
  };
}

/** Those who have these keys, bear these names, or took part in these interactions. */
async function personIds(
  db: Kysely<Tables>,
  wanted: WantedKnown,
  interactions: readonly KnownInteraction[],
): Promise<readonly PersonId[]> {
  const ids = new Set(interactions.flatMap(({ parties }) => parties.map(({ person }) => person)));
  const named = await db
    .selectFrom('person')
    .select('id')
    .where('foldedName', 'in', dialectOf(db).among(wanted.names))
    .execute();
  for (const { id } of named) ids.add(id);
  const byKind = Map.groupBy(wanted.keys, ({ kind }) => kind);
  for (const [kind, keys] of byKind) {
    const rows = await db
      .selectFrom('personKey')
      .select('person')
      .where('kind', '=', kind)
      .where('value', 'in', dialectOf(db).among(keys.map(({ value }) => value)))
      .execute();
    for (const { person } of rows) ids.add(person);
  }
  return [...ids];
}

/** Only what files say of the owner is compared row by row. */
async function loadOwnerFacts(db: Kysely<Tables>, owner: PersonId): Promise<Pick<Known, 'positions' | 'education'>> {
  const positions = await db.selectFrom('position').selectAll().where('person', '=', owner).orderBy('id').execute();
  const education = await db.selectFrom('education').selectAll().where('person', '=', owner).orderBy('id').execute();
  return {
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
  };
}

async function loadTold(
  db: Kysely<Tables>,
  wanted: WantedKnown,
): Promise<Pick<Known, 'favours' | 'toldLinks' | 'nobodies'>> {
  const favours = await db
    .selectFrom('favour')
    .select(['id', 'key'])
    .where('key', 'in', dialectOf(db).among(wanted.favours))
    .orderBy('id')
    .execute();
  const toldLinks = await db
    .selectFrom('toldLink')
    .select(['id', 'key'])
    .where('key', 'in', dialectOf(db).among(wanted.toldLinks))
    .orderBy('id')
    .execute();
  const nobodies = await db
    .selectFrom('nobody')
    .select(['id', 'kind', 'value', 'name', 'reason', 'isPerson'])
    .where('value', 'in', dialectOf(db).among(wanted.nobodies.map(({ value }) => value)))
    .orderBy('id')
    .execute();
  return {
    favours: favours.map((row) => ({ id: row.id, key: row.key! })),
    toldLinks,
    nobodies: nobodies.map((row) => ({ ...row, isPerson: row.isPerson === 1 })),
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
    // As written by the owner's word or a file's.
    ...present('closeness', row.closeness as Closeness | null),
    ...present('closenessOn', row.closenessOn),
    handEdited: wordsOf(row.handEdited),
  };
}

async function loadInteractions(db: Kysely<Tables>, keys: readonly string[]): Promise<readonly KnownInteraction[]> {
  return await withParties(
    db,
    sql<number>`(select "id" from "interaction" where "key" in ${dialectOf(db).among(keys)})`,
  );
}

/** That somebody connected is an interaction of theirs, whatever key an export gives it. */
async function loadConnected(db: Kysely<Tables>, people: readonly PersonId[]): Promise<readonly KnownInteraction[]> {
  return await withParties(
    db,
    sql<number>`(select i."id" from "interactionPerson" p join "interaction" i on i."id" = p."interaction"
      where p."person" in ${dialectOf(db).among(people)} and i."channel" = 'invitation' and i."key" like 'linkedin:connected:%')`,
  );
}

async function withParties(db: Kysely<Tables>, ids: RawBuilder<number>): Promise<readonly KnownInteraction[]> {
  const rows = await db
    .selectFrom('interaction')
    .select(['id', 'key', 'day', 'channel', 'minutes', 'participants'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  const parts = await db
    .selectFrom('interactionPerson')
    .selectAll()
    .where('interaction', 'in', ids)
    .orderBy('interaction')
    .orderBy('person')
    .execute();
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

/** Who has a key, for those who name people by key. */
export async function peopleByKey(
  db: Kysely<Tables>,
): Promise<readonly Pick<PersonKeyTable, 'kind' | 'value' | 'person'>[]> {
  return await db.selectFrom('personKey').select(['kind', 'value', 'person']).execute();
}
