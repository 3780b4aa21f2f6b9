import type { Kysely } from 'kysely';
import type { DeclaredLink, Facts, Favour, LifeEvent, MoveOutcome } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { Objective } from '../model/objective.ts';
import type { PersonFacts } from '../model/person.ts';
import { loadAnswers } from './answers.ts';
import { loadFollowUps } from './events.ts';
import { loadInteractionColumns } from './interaction-columns.ts';
import { introductionsIn } from './introductions.ts';
import { loadKnownGroups } from './known-groups.ts';
import { loadMentions } from './mentions.ts';
import { toOutcome } from './moves.ts';
import { toObjective } from './objectives.ts';
import { loadPaceAnswers } from './pace-answers.ts';
import { FACT_COLUMNS, type StoredKey, toEducation, toPersonFacts, toPosition, toTopic } from './person-row.ts';
import { openPromises } from './promises.ts';
import { setAsidePeople } from './set-aside-people.ts';
import { weekSettings } from './settings.ts';
import { read, type Store } from './store.ts';
import type { Tables } from './tables.ts';
import { loadToldLinks } from './told-links.ts';

/** Everything that the pure core needs, as it is at one moment. */
export async function loadFacts(store: Store): Promise<Facts> {
  return await read(store, async (db) => {
    const nobodies = await setAsidePeople(db);
    const everybody = (await loadPeople(db)).filter(({ id }) => !nobodies.has(id));
    const owner = everybody.find((person) => person.standing === 'owner');
    if (owner === undefined) throw new Error('The owner is missing from the store.');
    return {
      owner,
      people: everybody.filter((person) => person !== owner),
      interactions: await loadInteractionColumns(db, nobodies),
      links: await loadLinks(db),
      toldLinks: await loadToldLinks(db),
      mentions: await loadMentions(db),
      knownGroups: await loadKnownGroups(db),
      answers: await loadAnswers(db),
      favours: await loadFavours(db),
      lifeEvents: await loadLifeEvents(db),
      objectives: await loadObjectives(db),
      outcomes: await loadOutcomes(db),
      introductions: await introductionsIn(db),
      paceAnswers: await loadPaceAnswers(db),
      followUps: await loadFollowUps(db),
      promises: await openPromises(db),
      settings: await weekSettings(db),
    };
  });
}

async function loadPeople(db: Kysely<Tables>): Promise<PersonFacts[]> {
  const rows = await db.selectFrom('person').select(FACT_COLUMNS).orderBy('id').execute();
  const positions = await db.selectFrom('position').selectAll().orderBy('startedOn', 'desc').orderBy('id').execute();
  const education = await db.selectFrom('education').selectAll().orderBy('startedOn', 'desc').orderBy('id').execute();
  const topics = await db.selectFrom('topic').selectAll().orderBy('id').execute();
  const positionsOf = Map.groupBy(positions, (row) => row.person);
  const educationOf = Map.groupBy(education, (row) => row.person);
  const topicsOf = Map.groupBy(topics, (row) => row.person);
  const keyKindsOf = await loadKeyKinds(db);
  return rows.map((row) =>
    toPersonFacts(row, {
      positions: positionsOf.get(row.id)?.map(toPosition) ?? NOTHING,
      education: educationOf.get(row.id)?.map(toEducation) ?? NOTHING,
      topics: topicsOf.get(row.id)?.map(toTopic) ?? NOTHING,
      keyKinds: keyKindsOf.get(row.id) ?? NO_KINDS,
    }),
  );
}

/** Shared by all people of whom nothing of a kind is known, which is most of them. */
const NOTHING: readonly never[] = [];
const NO_KINDS: ReadonlySet<StoredKey['kind']> = new Set();

async function loadKeyKinds(db: Kysely<Tables>): Promise<ReadonlyMap<PersonId, ReadonlySet<StoredKey['kind']>>> {
  const kindsOf = new Map<PersonId, Set<StoredKey['kind']>>();
  for (const kind of ['linkedin', 'email', 'phone'] as const) {
    const rows = await db.selectFrom('personKey').select('person').where('kind', '=', kind).execute();
    for (const { person } of rows) {
      const kinds = kindsOf.get(person);
      if (kinds === undefined) kindsOf.set(person, new Set([kind]));
      else kinds.add(kind);
    }
  }
  return kindsOf;
}

async function loadLinks(db: Kysely<Tables>): Promise<DeclaredLink[]> {
  const rows = await db.selectFrom('link').selectAll().orderBy('a').orderBy('b').execute();
  return rows.map((row) => ({ a: row.a, b: row.b, know: row.know === 1 }));
}

/** Goodwill fades with age, so a favour without a day, as old exports have them, says nothing of today. */
async function loadFavours(db: Kysely<Tables>): Promise<Favour[]> {
  const rows = await db
    .selectFrom('favour')
    .select(['person', 'kind', 'day'])
    .orderBy('person')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ person, kind, day }) => (day === null ? [] : [{ person, kind, day }]));
}

async function loadLifeEvents(db: Kysely<Tables>): Promise<LifeEvent[]> {
  return await db
    .selectFrom('lifeEvent')
    .select(['person', 'kind', 'day', 'batch', 'text'])
    .orderBy('person')
    .orderBy('id')
    .execute();
}

async function loadObjectives(db: Kysely<Tables>): Promise<Objective[]> {
  const rows = await db.selectFrom('objective').selectAll().where('closedOn', 'is', null).orderBy('id').execute();
  return rows.map(toObjective);
}

async function loadOutcomes(db: Kysely<Tables>): Promise<MoveOutcome[]> {
  const rows = await db
    .selectFrom('move')
    .selectAll()
    .where('decidedOn', 'is not', null)
    .orderBy('week')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => toOutcome(row) ?? []);
}
