import type { Kysely } from 'kysely';
import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import { type Channel, isLive } from '../model/channel.ts';
import type { InteractionId, MoveId, PersonId } from '../model/ids.ts';
import type { PromiseBy } from '../model/promise.ts';
import { insertIdea } from './ideas.ts';
import { insertRows } from './insert-rows.ts';
import { insertPeople } from './people.ts';
import { present } from './person-row.ts';
import { insertPromise } from './promises.ts';
import { type Store, type Transacted, write } from './store.ts';
import type { InteractionTable, Tables } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** What the owner logs. */
export interface LoggedInteraction {
  readonly day: Day;
  readonly channel: Channel;
  readonly minutes?: number | undefined;
  readonly note?: string | undefined;
  /** The line as it was written. */
  readonly subject?: string | undefined;
  /** Known people by id; new ones, who become contacts, by name. */
  readonly people: readonly ({ readonly id: PersonId } | { readonly name: string })[];
  /** Who spoke, where it was written: `both` unless said otherwise for what is live, `out` for the rest. */
  readonly direction?: 'in' | 'out' | 'both' | undefined;
  readonly move?: MoveId | undefined;
  /** Heard in it, of the first of the people. */
  readonly idea?: string | undefined;
  /** Promised in it, to or by the first of the people. */
  readonly promise?: { readonly by: PromiseBy; readonly text: string; readonly dueOn?: Day | undefined } | undefined;
}

/** One entry of a timeline. */
export interface StoredInteraction {
  readonly id: InteractionId;
  readonly day: Day;
  readonly channel: Channel;
  readonly minutes?: number;
  /** The owner included. */
  readonly participants: number;
  readonly subject?: string;
  readonly note?: string;
  /** `log`, or the format that it came from. */
  readonly source: string;
  readonly move?: MoveId;
  readonly people: readonly StoredParticipation[];
}

/** A person's part in an interaction. */
export interface StoredParticipation {
  readonly id: PersonId;
  readonly name: string;
  readonly incoming: number;
  readonly outgoing: number;
  readonly incomingCharacters: number;
  readonly outgoingCharacters: number;
}

/** Logs an interaction by the owner's own word. @throws Refusal `person-not-found` */
export async function logInteraction(store: Store, logged: LoggedInteraction): Promise<StoredInteraction> {
  const id = await write(store, { planning: true }, (db) => insertLogged(db, logged));
  return await interactionById(store, id);
}

/** What a line does not say of an idea. */
const PLAIN_IDEA = { topics: [], audience: [], isCostly: false } as const;

/** Logs within a transaction that does more. */
export async function insertLogged(db: Transacted, logged: LoggedInteraction): Promise<InteractionId> {
  const people = await takePeople(db, logged.people);
  const id = await takeIds(db, 'interaction', 1);
  await db
    .insertInto('interaction')
    .values({
      id,
      key: null,
      day: logged.day,
      channel: logged.channel,
      minutes: logged.minutes ?? null,
      participants: people.length + 1,
      subject: logged.subject ?? null,
      note: logged.note ?? null,
      source: 'log',
      move: logged.move ?? null,
      imported: 0,
    })
    .execute();
  const direction = logged.direction ?? (isLive(logged.channel) ? 'both' : 'out');
  const rows = people.map((person) => ({
    interaction: id,
    person,
    incoming: direction === 'out' ? 0 : 1,
    outgoing: direction === 'in' ? 0 : 1,
    incomingCharacters: 0,
    outgoingCharacters: 0,
    bystander: 0 as const,
  }));
  await insertRows(db, 'interactionPerson', rows);
  const { promise, idea } = logged;
  if (idea !== undefined)
    await insertIdea(db, { ...PLAIN_IDEA, text: idea, source: people[0]!, heardOn: logged.day, interaction: id });
  if (promise !== undefined)
    await insertPromise(db, { ...promise, person: people[0]!, madeOn: logged.day, interaction: id });
  return id;
}

/** Interaction `id` with its people. @throws Refusal `interaction-not-found` */
export async function interactionById(store: Store, id: InteractionId): Promise<StoredInteraction> {
  const row = await store.db.selectFrom('interaction').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refusal('interaction-not-found', { id });
  return (await withPeople(store.db, [row]))[0]!;
}

/** What happened with one person, the newest first, and how much there is in all. */
export async function timelineOf(
  store: Store,
  person: PersonId,
  options: { readonly limit: number; readonly offset?: number },
): Promise<{ readonly total: number; readonly interactions: readonly StoredInteraction[] }> {
  const ofPerson = store.db
    .selectFrom('interactionPerson')
    .innerJoin('interaction', 'interaction.id', 'interactionPerson.interaction')
    .where('interactionPerson.person', '=', person);
  const { total } = await ofPerson
    .select((column) => column.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await ofPerson
    .selectAll('interaction')
    .orderBy('interaction.day', 'desc')
    .orderBy('interaction.id', 'desc')
    .limit(options.limit)
    .offset(options.offset ?? 0)
    .execute();
  return { total: Number(total), interactions: await withPeople(store.db, rows) };
}

/**
 * Takes a logged interaction back.
 * @throws Refusal `interaction-not-found`; `invalid-input` for one that a file brought, which would come again with it
 */
export async function removeInteraction(store: Store, id: InteractionId): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const row = await db.selectFrom('interaction').select('key').where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new Refusal('interaction-not-found', { id });
    if (row.key !== null)
      throw new Refusal('invalid-input', {
        what: `Interaction ${id} came with an import; undo the import to remove it.`,
      });
    await db.deleteFrom('interaction').where('id', '=', id).execute();
  });
}

async function takePeople(db: Transacted, people: LoggedInteraction['people']): Promise<readonly PersonId[]> {
  const named = people.filter((person) => 'name' in person);
  const known = people.flatMap((person) => ('id' in person ? [person.id] : []));
  const found =
    known.length === 0
      ? []
      : await db.selectFrom('person').select(['id', 'standing']).where('id', 'in', known).execute();
  for (const id of known) {
    if (!found.some((person) => person.id === id && person.standing !== 'owner'))
      throw new Refusal('person-not-found', { id });
  }
  // Whom the owner has dealt with, the owner has a tie with.
  const prospects = found.filter((person) => person.standing === 'prospect').map((person) => person.id);
  if (prospects.length > 0)
    await db.updateTable('person').set({ standing: 'contact' }).where('id', 'in', prospects).execute();
  const added = await insertPeople(db, named);
  return [...new Set([...known, ...added])];
}

async function withPeople(db: Kysely<Tables>, rows: readonly InteractionTable[]): Promise<StoredInteraction[]> {
  if (rows.length === 0) return [];
  const people = await db
    .selectFrom('interactionPerson')
    .innerJoin('person', 'person.id', 'interactionPerson.person')
    .select(['interaction', 'person.id', 'name', 'incoming', 'outgoing', 'incomingCharacters', 'outgoingCharacters'])
    .where(
      'interaction',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('person.id')
    .execute();
  return toStoredInteractions(rows, people);
}

/** Rows of interactions with the parts that people had in them. */
export function toStoredInteractions(
  rows: readonly InteractionTable[],
  people: readonly (StoredParticipation & { readonly interaction: InteractionId })[],
): StoredInteraction[] {
  const byInteraction = Map.groupBy(people, (person) => person.interaction);
  return rows.map((row) => ({
    id: row.id,
    day: row.day,
    channel: row.channel,
    ...present('minutes', row.minutes),
    participants: row.participants,
    ...present('subject', row.subject),
    ...present('note', row.note),
    source: row.source,
    ...present('move', row.move),
    people: (byInteraction.get(row.id) ?? []).map(({ interaction: _, ...person }) => person),
  }));
}
