import type { Kysely, Updateable } from 'kysely';
import type { Day } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import { Refusal } from '../base/refusals.ts';
import type { Debrief, EventKind, EventPerson, FollowUp, NetworkEvent } from '../model/event.ts';
import type { EventId, InteractionId, PersonId } from '../model/ids.ts';
import { insertLogged, type LoggedInteraction } from './interactions.ts';
import { toJson, wordsOf } from './json-column.ts';
import { present } from './person-row.ts';
import { insertPromise } from './promises.ts';
import { read, type Store, type Transacted, write } from './store.ts';
import type { EventPersonTable, EventTable, Tables } from './tables.ts';
import { takeIds } from './take-ids.ts';

/** What the owner says of an event. */
export interface EventWords {
  readonly kind: EventKind;
  readonly name: string;
  readonly place?: string | null | undefined;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly topics: readonly string[];
  readonly isGoing: boolean;
}

/** What the owner changes of an event; what is left out stays, null takes away. */
export type EventChange = { readonly [Field in keyof EventWords]?: EventWords[Field] | undefined };

/** Keeps an event. */
export async function addEvent(store: Store, event: EventWords): Promise<EventId> {
  return await write(store, { planning: true }, async (db) => {
    const id = await takeIds(db, 'event', 1);
    const { kind, name, firstDay, lastDay, topics, isGoing } = event;
    await db
      .insertInto('event')
      .values({
        id,
        kind,
        name,
        place: event.place ?? null,
        firstDay,
        lastDay,
        topics: toJson(topics),
        lists: toJson([foldText(name)]),
        isGoing: isGoing ? 1 : 0,
        removedOn: null,
      })
      .execute();
    return id;
  });
}

/** Changes an event; attendee lists stay with it whatever it is called. @throws Refusal `event-not-found` */
export async function editEvent(store: Store, id: EventId, change: EventChange): Promise<void> {
  const update: Updateable<EventTable> = {};
  if (change.kind !== undefined) update.kind = change.kind;
  if (change.name !== undefined) update.name = change.name;
  if (change.place !== undefined) update.place = change.place === '' ? null : change.place;
  if (change.firstDay !== undefined) update.firstDay = change.firstDay;
  if (change.lastDay !== undefined) update.lastDay = change.lastDay;
  if (change.topics !== undefined) update.topics = toJson(change.topics);
  if (change.isGoing !== undefined) update.isGoing = change.isGoing ? 1 : 0;
  await changing(store, id, async (db, row) => {
    const lists = [...new Set([...wordsOf(row.lists), foldText(change.name ?? row.name)])];
    await db
      .updateTable('event')
      .set({ ...update, lists: toJson(lists) })
      .where('id', '=', id)
      .execute();
  });
}

/** Takes an event away, or brings it back; what was logged with people stays. @throws Refusal `event-not-found` */
export async function removeEvent(store: Store, id: EventId, removedOn: Day | null): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('event')
      .set({ removedOn })
      .where('id', '=', id)
      .where('removedOn', removedOn === null ? 'is not' : 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refusal('event-not-found', { id });
  });
}

/** Says that somebody will be there or not; null leaves it to the attendee lists. @throws Refusal `event-not-found`, `person-not-found` */
export async function setAttendee(
  store: Store,
  id: EventId,
  { person, isComing }: { readonly person: PersonId; readonly isComing: boolean | null },
): Promise<void> {
  await changing(store, id, async (db) => {
    await checkPerson(db, person);
    await upsert(db, { event: id, person }, { isComing: isComing === null ? null : isComing ? 1 : 0 });
  });
}

/**
 * Notes what came of meeting somebody; a talk is logged as the interaction that it was. Undefined takes it all back, the log too.
 * @throws Refusal `event-not-found`, `person-not-found`
 */
export async function debriefEvent(
  store: Store,
  id: EventId,
  {
    person,
    debrief,
    logged,
    promise,
  }: {
    readonly person: PersonId;
    readonly debrief: Debrief | undefined;
    readonly logged: LoggedInteraction | undefined;
    /** What following up is as a promise; none where it is not wanted. */
    readonly promise?: { readonly text: string; readonly dueOn: Day } | undefined;
  },
): Promise<void> {
  await changing(store, id, async (db) => {
    await checkPerson(db, person);
    const before = await db
      .selectFrom('eventPerson')
      .selectAll()
      .where('event', '=', id)
      .where('person', '=', person)
      .executeTakeFirst();
    const stays = debrief?.spoke === true && before?.spoke === 1 && before.spokeOn === (debrief.spokeOn ?? null);
    let interaction: InteractionId | null = stays ? before.interaction : null;
    if (!stays && typeof before?.interaction === 'number')
      await db.deleteFrom('interaction').where('id', '=', before.interaction).execute();
    if (!stays && logged !== undefined) interaction = await insertLogged(db, logged);
    await promiseFollowUp(db, { person, interaction, promise, madeOn: debrief?.spokeOn });
    const flag = (value: boolean | undefined): 0 | 1 | null => (value === undefined ? null : value ? 1 : 0);
    await upsert(
      db,
      { event: id, person },
      {
        spoke: flag(debrief?.spoke),
        spokeOn: debrief?.spokeOn ?? null,
        followUp: flag(debrief?.followUp),
        interaction,
      },
    );
  });
}

/** Following up is a promise of the owner’s, made in the talk and gone with it; one that was kept or let go stays as it is. */
async function promiseFollowUp(
  db: Transacted,
  told: {
    readonly person: PersonId;
    readonly interaction: InteractionId | null;
    readonly promise: { readonly text: string; readonly dueOn: Day } | undefined;
    readonly madeOn: Day | undefined;
  },
): Promise<void> {
  const { person, interaction, promise, madeOn } = told;
  if (interaction === null) return;
  const known = await db.selectFrom('promise').selectAll().where('interaction', '=', interaction).executeTakeFirst();
  if (promise === undefined && known?.state === 'open')
    await db.deleteFrom('promise').where('id', '=', known.id).execute();
  if (promise !== undefined && madeOn !== undefined && known === undefined)
    await insertPromise(db, { person, by: 'owner', ...promise, madeOn, interaction });
}

/** All events that were not taken away, the first to come last; people by attendee lists of that name and by the owner’s word. */
export async function listEvents(store: Store): Promise<readonly NetworkEvent[]> {
  return await read(store, async (db) => {
    const rows = await db
      .selectFrom('event')
      .selectAll()
      .where('removedOn', 'is', null)
      .orderBy('firstDay', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const own = Map.groupBy(
      await db.selectFrom('eventPerson').selectAll().orderBy('person').execute(),
      (row) => row.event,
    );
    const listed = Map.groupBy(
      await db.selectFrom('trait').select(['person', 'name']).where('kind', '=', 'event').execute(),
      ({ name }) => foldText(name),
    );
    return rows.map((row) => {
      const onLists = wordsOf(row.lists).flatMap((list) => listed.get(list)?.map(({ person }) => person) ?? []);
      return toEvent(row, own.get(row.id) ?? [], new Set(onLists));
    });
  });
}

/** Event `id`. @throws Refusal `event-not-found` */
export async function eventById(store: Store, id: EventId): Promise<NetworkEvent> {
  const event = (await listEvents(store)).find((one) => one.id === id);
  if (event === undefined) throw new Refusal('event-not-found', { id });
  return event;
}

/** What was said at events about following up, also of events taken away since. By person. */
export async function loadFollowUps(db: Kysely<Tables>): Promise<FollowUp[]> {
  const rows = await db
    .selectFrom('eventPerson')
    .innerJoin('event', 'event.id', 'eventPerson.event')
    .select(['person', 'spokeOn', 'followUp', 'event.name as at'])
    .where('spoke', '=', 1)
    .where('followUp', 'is not', null)
    .orderBy('person')
    .orderBy('spokeOn')
    .execute();
  return rows.flatMap(({ person, spokeOn, followUp, at }) =>
    spokeOn === null ? [] : [{ person, day: spokeOn, isWanted: followUp === 1, at }],
  );
}

function toEvent(row: EventTable, own: readonly EventPersonTable[], onLists: ReadonlySet<PersonId>): NetworkEvent {
  const said = new Map(own.map((one) => [one.person, one]));
  const ids = [...new Set([...onLists, ...said.keys()])].sort((a, b) => a - b);
  const people = ids.flatMap((person): EventPerson[] => {
    const one = said.get(person);
    const isListed = onLists.has(person);
    if (one?.isComing === 0 || (!isListed && one?.isComing !== 1 && one?.spoke == null)) return [];
    const debrief = one === undefined ? undefined : debriefOf(one);
    return [{ person, source: isListed ? 'list' : 'owner', ...(debrief === undefined ? {} : { debrief }) }];
  });
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    ...present('place', row.place),
    firstDay: row.firstDay,
    lastDay: row.lastDay,
    topics: wordsOf(row.topics),
    isGoing: row.isGoing === 1,
    people,
    absent: own.filter(({ isComing }) => isComing === 0).map(({ person }) => person),
  };
}

function debriefOf({ spoke, spokeOn, followUp }: EventPersonTable): Debrief | undefined {
  if (spoke === null) return undefined;
  return {
    spoke: spoke === 1,
    ...present('spokeOn', spokeOn),
    ...(followUp === null ? {} : { followUp: followUp === 1 }),
  };
}

async function upsert(
  db: Transacted,
  key: Pick<EventPersonTable, 'event' | 'person'>,
  change: Partial<EventPersonTable>,
): Promise<void> {
  const empty = { isComing: null, spoke: null, spokeOn: null, followUp: null, interaction: null };
  await db
    .insertInto('eventPerson')
    .values({ ...empty, ...key, ...change })
    .onConflict((conflict) => conflict.columns(['event', 'person']).doUpdateSet(change))
    .execute();
}

async function checkPerson(db: Transacted, id: PersonId): Promise<void> {
  const row = await db.selectFrom('person').select('standing').where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.standing === 'owner') throw new Refusal('person-not-found', { id });
}

async function changing(
  store: Store,
  id: EventId,
  work: (db: Transacted, row: EventTable) => Promise<void>,
): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const query = db.selectFrom('event').selectAll().where('id', '=', id).where('removedOn', 'is', null);
    const row = await query.executeTakeFirst();
    if (row === undefined) throw new Refusal('event-not-found', { id });
    await work(db, row);
  });
}
