import type { Updateable } from 'kysely';
import type { Day } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import { Refusal } from '../base/refusals.ts';
import type { WishedChannel } from '../model/channel.ts';
import type { PersonId } from '../model/ids.ts';
import type { Closeness, Context } from '../model/person.ts';
import { indexPeople } from './index-people.ts';
import { insertRows } from './insert-rows.ts';
import { toJson, wordsOf } from './json-column.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { PersonTable } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** What the owner may change of a person, or of themselves. What is left out stays; null takes the value away. */
export interface PersonChange {
  readonly name?: string | undefined;
  readonly headline?: string | null | undefined;
  readonly company?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly location?: string | null | undefined;
  readonly notes?: string | undefined;
  readonly closeness?: Closeness | null | undefined;
  readonly contexts?: readonly Context[] | undefined;
  readonly competence?: number | null | undefined;
  readonly advocacy?: number | null | undefined;
  readonly seniority?: number | null | undefined;
  readonly pinned?: boolean | undefined;
  readonly cadenceDays?: number | null | undefined;
  readonly pausedUntil?: Day | null | undefined;
  readonly wishedChannel?: WishedChannel | null | undefined;
  readonly ended?: boolean | undefined;
  readonly isPrivate?: boolean | undefined;
  /** All that the person looks for, and offers, from now on. */
  readonly seeks?: readonly string[] | undefined;
  readonly offers?: readonly string[] | undefined;
  /** All the topics the person has from now on. */
  readonly topics?: readonly string[] | undefined;
  /** All the labels under which the owner keeps the person from now on. */
  readonly labels?: readonly string[] | undefined;
  /** All the addresses the person has from now on. */
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
}

const COLUMNS = [
  'name',
  'headline',
  'company',
  'title',
  'location',
  'notes',
  'competence',
  'advocacy',
  'seniority',
  'cadenceDays',
  'pausedUntil',
] as const;

/**
 * Changes a person by hand. What was changed here is the owner's: no import overwrites it.
 * @throws Refusal `person-not-found`; `invalid-input` when an address already belongs to somebody else
 */
export async function editPerson(store: Store, id: PersonId, change: PersonChange, today: Day): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new Refusal('person-not-found', { id });
    await db
      .updateTable('person')
      .set(updateOf(row, change, today))
      .where('id', '=', id)
      .execute();
    if (change.topics !== undefined) await replaceTopics(db, id, change.topics);
    if (change.labels !== undefined) await replaceLabels(db, id, change.labels);
    if (change.emails !== undefined) await replaceKeys(db, id, { kind: 'email', values: change.emails });
    if (change.phones !== undefined) await replaceKeys(db, id, { kind: 'phone', values: change.phones });
    await indexPeople(db, [id]);
  });
}

function updateOf(row: PersonTable, change: PersonChange, today: Day): Updateable<PersonTable> {
  const update: Updateable<PersonTable> = {};
  for (const column of COLUMNS) {
    const value = change[column];
    if (value !== undefined && value !== row[column])
      Object.assign(update, { [column]: value === '' && column !== 'notes' ? null : value });
  }
  if (update.name !== undefined) update.foldedName = foldText(update.name);
  if (change.seeks !== undefined) update.seeks = toJson(change.seeks);
  if (change.offers !== undefined) update.offers = toJson(change.offers);
  if (change.contexts !== undefined) update.contexts = toJson(change.contexts);
  if (change.pinned !== undefined) update.pinned = change.pinned ? 1 : 0;
  if (change.ended !== undefined) update.ended = change.ended ? 1 : 0;
  if (change.isPrivate !== undefined) update.isPrivate = change.isPrivate ? 1 : 0;
  if (change.closeness !== undefined) {
    update.closeness = change.closeness;
    update.closenessOn = change.closeness === null ? null : today;
    // Whom the owner is close to, the owner has a tie with.
    if (row.standing === 'prospect' && (change.closeness ?? 0) > 0) update.standing = 'contact';
  }
  if (change.wishedChannel !== undefined) {
    update.wishedChannel = change.wishedChannel;
    update.wishedChannelOn = change.wishedChannel === null ? null : today;
  }
  const lists = (['topics', 'labels', 'emails', 'phones'] as const).filter((list) => change[list] !== undefined);
  update.handEdited = toJson([...new Set([...wordsOf(row.handEdited), ...Object.keys(update), ...lists])]);
  return update;
}

/** Topics that stay keep where they came from; new ones are the owner's. */
async function replaceTopics(db: Transacted, person: PersonId, topics: readonly string[]): Promise<void> {
  const wanted = new Map(topics.map((topic) => [foldText(topic), topic]));
  const known = await db.selectFrom('topic').selectAll().where('person', '=', person).execute();
  const gone = known.filter((row) => !wanted.has(foldText(row.topic)));
  for (const row of gone) await db.deleteFrom('topic').where('id', '=', row.id).execute();
  for (const row of known) wanted.delete(foldText(row.topic));
  const first = await takeIds(db, 'topic', wanted.size);
  const rows = [...wanted.values()].map((topic, index) => ({
    id: first + index,
    person,
    topic,
    source: 'owner' as const,
    imported: 0 as const,
  }));
  await insertRows(db, 'topic', rows);
}

async function replaceLabels(db: Transacted, person: PersonId, labels: readonly string[]): Promise<void> {
  const wanted = new Map(labels.map((label) => [foldText(label), label]));
  const known = await db
    .selectFrom('trait')
    .select(['id', 'name'])
    .where('person', '=', person)
    .where('kind', '=', 'label')
    .execute();
  for (const { id, name } of known) {
    if (!wanted.delete(foldText(name))) await db.deleteFrom('trait').where('id', '=', id).execute();
  }
  const first = await takeIds(db, 'trait', wanted.size);
  const rows = [...wanted.values()].map((name, index) => ({
    id: first + index,
    person,
    kind: 'label' as const,
    name,
    value: '',
    imported: 0 as const,
  }));
  await insertRows(db, 'trait', rows);
}

async function replaceKeys(
  db: Transacted,
  person: PersonId,
  { kind, values }: { readonly kind: 'email' | 'phone'; readonly values: readonly string[] },
): Promise<void> {
  const wanted = new Set(values.map((value) => (kind === 'email' ? value.trim().toLowerCase() : value.trim())));
  const known = await db
    .selectFrom('personKey')
    .selectAll()
    .where('person', '=', person)
    .where('kind', '=', kind)
    .execute();
  for (const row of known) {
    if (wanted.delete(row.value)) continue;
    await db.deleteFrom('personKey').where('id', '=', row.id).execute();
  }
  for (const value of wanted) {
    const other = await db
      .selectFrom('personKey')
      .innerJoin('person', 'person.id', 'personKey.person')
      .select(['person.id', 'person.name'])
      .where('personKey.kind', '=', kind)
      .where('personKey.value', '=', value)
      .executeTakeFirst();
    if (other !== undefined)
      throw new Refusal('invalid-input', { what: `${value} already belongs to ${other.name} (#${other.id}).` });
    const id = await takeIds(db, 'personKey', 1);
    await db.insertInto('personKey').values({ id, person, kind, value, imported: 0 }).execute();
  }
}
