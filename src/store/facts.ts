import { type Kysely, type RawBuilder, sql } from 'kysely';
import { areAlike } from '../base/are-alike.ts';
import type { DeclaredLink, Facts, Favour, LifeEvent, MoveOutcome } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import { withRowsOf } from '../model/interactions.ts';
import type { Objective } from '../model/objective.ts';
import type { PersonFacts } from '../model/person.ts';
import { loadAnswers } from './answers.ts';
import { dialectOf } from './dialect.ts';
import { loadFollowUps } from './events.ts';
import { loadInteractionColumns, loadInteractionColumnsOf } from './interaction-columns.ts';
import { introductionsIn } from './introductions.ts';
import { loadKnownGroups } from './known-groups.ts';
import { loadMentions } from './mentions.ts';
import { toOutcome } from './moves.ts';
import { toObjective } from './objectives.ts';
import { loadPaceAnswers } from './pace-answers.ts';
import { FACT_COLUMNS, type StoredKey, toEducation, toPersonFacts, toPosition, toTopic } from './person-row.ts';
import { openPromises } from './promises.ts';
import { readsSubjects } from './reading-settings.ts';
import type { Revision } from './revision.ts';
import { setAsidePeople } from './set-aside-people.ts';
import { weekSettings } from './settings.ts';
import { read, type Store } from './store.ts';
import type { Tables } from './tables.ts';
import { loadToldLinks } from './told-links.ts';
import { touchedSince } from './touched.ts';

/** Everything that the pure core needs, as it is at one moment. */
export async function loadFacts(store: Store): Promise<Facts> {
  return await read(store, async (db) => (await factsAnew(db)).facts);
}

/** What was read, with what it takes to read only what changes. */
export interface KnownFacts {
  readonly facts: Facts;
  readonly revision: Revision;
  readonly nobodies: ReadonlySet<PersonId>;
  readonly readsSubjects: boolean;
}

/** The same with how often things had changed by then. */
export async function loadKnownFacts(store: Store): Promise<KnownFacts> {
  return await read(store, async (db) => {
    const { revision } = await touchedSince(db, undefined);
    return { revision, ...(await factsAnew(db)) };
  });
}

/**
 * What is known now from what was known before, reading only what was written since; parts that nobody touched stay the same
 * objects. Undefined where that cannot be told, as after another process wrote: then all is to be read anew.
 */
export async function followFacts(store: Store, before: KnownFacts): Promise<KnownFacts | undefined> {
  return await read(store, async (db) => {
    const { revision, touched } = await touchedSince(db, before.revision);
    if (touched === undefined || touched.people.size + touched.parties.size > MOST_AT_ONCE) return undefined;
    const nobodies = await setAsidePeople(db);
    if (nobodies.symmetricDifference(before.nobodies).size > 0) return undefined;
    if (touched.tables.has('setting') && (await readsSubjects(db)) !== before.readsSubjects) return undefined;
    const facts: Mutable<Facts> = { ...before.facts };
    for (const part of NAMES_OF_PARTS)
      if (PARTS[part].of.some((table) => touched.tables.has(table))) await reload(facts, part, db);
    await followPeople(facts, touched.people.difference(nobodies), db);
    await followInteractions(facts, touched.parties.difference(nobodies), db);
    await followMentions(facts, touched.people.union(touched.parties), db);
    return { ...before, revision, facts };
  });
}

/** People of whom so much changed at once that reading all anew is as quick. */
const MOST_AT_ONCE = 2_000;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What is read whole when anything of it changes, by the tables that it is read from. The rest is read by person. */
const PARTS = {
  links: { of: ['link'], load: loadLinks },
  toldLinks: { of: ['toldLink'], load: loadToldLinks },
  knownGroups: { of: ['knownGroup'], load: loadKnownGroups },
  answers: { of: ['answer'], load: loadAnswers },
  favours: { of: ['favour'], load: loadFavours },
  lifeEvents: { of: ['lifeEvent'], load: loadLifeEvents },
  objectives: { of: ['objective'], load: loadObjectives },
  outcomes: { of: ['move'], load: loadOutcomes },
  introductions: { of: ['introduction', 'introductionPerson', 'introductionStep'], load: introductionsIn },
  paceAnswers: { of: ['setting'], load: loadPaceAnswers },
  followUps: { of: ['event', 'eventPerson'], load: loadFollowUps },
  promises: { of: ['promise'], load: openPromises },
  settings: { of: ['setting'], load: weekSettings },
} as const satisfies {
  readonly [Part in Exclude<keyof Facts, 'owner' | 'people' | 'interactions' | 'mentions'>]: {
    readonly of: readonly (keyof Tables)[];
    readonly load: (db: Kysely<Tables>) => Promise<NonNullable<Facts[Part]>>;
  };
};

type Part = keyof typeof PARTS;

const NAMES_OF_PARTS = Object.keys(PARTS) as readonly Part[]; // keys of a literal table

async function reload<Name extends Part>(
  facts: Mutable<Pick<Facts, Name>>,
  part: Name,
  db: Kysely<Tables>,
): Promise<void> {
  // The table above says that each part is read by its own function.
  facts[part] = (await PARTS[part].load(db)) as Facts[Name];
}

async function factsAnew(db: Kysely<Tables>): Promise<Omit<KnownFacts, 'revision'>> {
  const nobodies = await setAsidePeople(db);
  const everybody = (await loadPeople(db)).filter(({ id }) => !nobodies.has(id));
  const facts: Mutable<Facts> = {
    ...ownerApart(everybody),
    interactions: await loadInteractionColumns(db, nobodies),
    links: await PARTS.links.load(db),
    toldLinks: await PARTS.toldLinks.load(db),
    mentions: await loadMentions(db),
    knownGroups: await PARTS.knownGroups.load(db),
    answers: await PARTS.answers.load(db),
    favours: await PARTS.favours.load(db),
    lifeEvents: await PARTS.lifeEvents.load(db),
    objectives: await PARTS.objectives.load(db),
    outcomes: await PARTS.outcomes.load(db),
    introductions: await PARTS.introductions.load(db),
    paceAnswers: await PARTS.paceAnswers.load(db),
    followUps: await PARTS.followUps.load(db),
    promises: await PARTS.promises.load(db),
    settings: await PARTS.settings.load(db),
  };
  return { facts, nobodies, readsSubjects: await readsSubjects(db) };
}

function ownerApart(everybody: readonly PersonFacts[]): Pick<Facts, 'owner' | 'people'> {
  const owner = everybody.find((person) => person.standing === 'owner');
  if (owner === undefined) throw new Error('The owner is missing from the store.');
  return { owner, people: everybody.filter((person) => person !== owner) };
}

async function followPeople(facts: Mutable<Facts>, touched: ReadonlySet<PersonId>, db: Kysely<Tables>): Promise<void> {
  if (touched.size === 0) return;
  const others = [facts.owner, ...facts.people].filter(({ id }) => !touched.has(id));
  const everybody = [...others, ...(await loadPeople(db, touched))].sort((one, other) => one.id - other.id);
  Object.assign(facts, ownerApart(everybody));
}

async function followInteractions(
  facts: Mutable<Facts>,
  touched: ReadonlySet<PersonId>,
  db: Kysely<Tables>,
): Promise<void> {
  if (touched.size === 0) return;
  facts.interactions = withRowsOf(facts.interactions, touched, await loadInteractionColumnsOf(db, touched));
}

async function followMentions(
  facts: Mutable<Facts>,
  touched: ReadonlySet<PersonId>,
  db: Kysely<Tables>,
): Promise<void> {
  if (touched.size === 0) return;
  const theirs = await loadMentions(db, touched);
  const isTheirs = Map.groupBy(facts.mentions, ({ person }) => touched.has(person));
  if (areAlike(isTheirs.get(true) ?? [], theirs)) return;
  const others = isTheirs.get(false) ?? [];
  // Each person's stay in their order.
  facts.mentions = [...others, ...theirs].sort((one, other) => one.person - other.person);
}

async function loadPeople(db: Kysely<Tables>, among?: ReadonlySet<PersonId>): Promise<PersonFacts[]> {
  const ids = among === undefined ? undefined : dialectOf(db).among([...among]);
  const rows = await db
    .selectFrom('person')
    .select(FACT_COLUMNS)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids!))
    .orderBy('id')
    .execute();
  const positions = await db
    .selectFrom('position')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('person', 'in', ids!))
    .orderBy('startedOn', 'desc')
    .orderBy('id')
    .execute();
  const education = await db
    .selectFrom('education')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('person', 'in', ids!))
    .orderBy('startedOn', 'desc')
    .orderBy('id')
    .execute();
  const topics = await db
    .selectFrom('topic')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('person', 'in', ids!))
    .orderBy('id')
    .execute();
  const positionsOf = Map.groupBy(positions, (row) => row.person);
  const educationOf = Map.groupBy(education, (row) => row.person);
  const topicsOf = Map.groupBy(topics, (row) => row.person);
  const keyKindsOf = await loadKeyKinds(db, ids);
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

async function loadKeyKinds(
  db: Kysely<Tables>,
  among: RawBuilder<PersonId> | undefined,
): Promise<ReadonlyMap<PersonId, ReadonlySet<StoredKey['kind']>>> {
  const kindsOf = new Map<PersonId, Set<StoredKey['kind']>>();
  for (const kind of ['linkedin', 'email', 'phone'] as const) {
    const rows =
      among === undefined
        ? await db.selectFrom('personKey').select('person').where('kind', '=', kind).execute()
        : // Of few people: found by the person, not by the kind.
          await db
            .selectFrom('personKey')
            .select('person')
            .where('person', 'in', among)
            .where(sql<string>`"kind" || ''`, '=', kind)
            .execute();
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
