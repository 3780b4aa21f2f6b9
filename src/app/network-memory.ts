import { assess } from '../audit/assess.ts';
import type { Assessment, GroupKind, Tie } from '../audit/assessment.ts';
import { inLanguage } from '../audit/in-language.ts';
import { onceFor } from '../audit/once-for.ts';
import type { Day } from '../base/days.ts';
import { isRefusal } from '../base/refusals.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { KnownGroup } from '../model/known-group.ts';
import type { Language } from '../model/language.ts';
import type { PersonFacts } from '../model/person.ts';
import { followFacts, type KnownFacts, loadKnownFacts } from '../store/facts.ts';
import { rememberGroups } from '../store/known-groups.ts';
import { type Revision, readRevision } from '../store/revision.ts';
import type { Store } from '../store/store.ts';
import { valuesInForce } from './model-values.ts';

/** Everything known, and what it amounts to, on one day. */
export interface KnownNetwork {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly today: Day;
  readonly revision: Revision;
  /** The owner included. */
  personOf(id: PersonId): PersonFacts | undefined;
  nameOf(id: PersonId): string;
  tieOf(id: PersonId): Tie | undefined;
  /** Names of the groups somebody belongs to, the most telling first. */
  groupsOf(id: PersonId): readonly string[];
}

/** Keeps the network as last computed until something changes, so that a warm answer takes milliseconds. */
export interface NetworkMemory {
  /** As it is told in a language, English unless said otherwise. */
  network(today: Day, language?: Language): Promise<KnownNetwork>;
  /** Writes something, in so many transactions, that leaves the network as it was: what a week suggests. */
  keepThrough(transactions: number, work: () => Promise<void>): Promise<void>;
}

/** The memory of one open store. */
export function createNetworkMemory(store: Store): NetworkMemory {
  let remembered: KnownNetwork | undefined;
  /** What it was made of. */
  let known: KnownFacts | undefined;
  /** Ends with whatever is being read now. */
  let lastRead: Promise<unknown> = Promise.resolve();
  /** The one remembered, in other languages. */
  let told = new Map<Language, KnownNetwork>();
  return {
    async network(today, language = 'en') {
      const network = (await ifStill(today)) ?? (await readInTurn(today));
      if (language === network.assessment.words.language) return network;
      const known = told.get(language);
      if (known?.facts === network.facts) return known;
      const made = knownNetwork(network.facts, inLanguage(network.assessment, language), network.revision);
      if (remembered?.facts === network.facts) told.set(language, made);
      return made;
    },
    keepThrough,
  };

  /** What is remembered, if it is of this day and nothing was written since. */
  async function ifStill(today: Day): Promise<KnownNetwork | undefined> {
    const { everything } = await readRevision(store);
    return remembered?.today === today && remembered.revision.everything === everything ? remembered : undefined;
  }

  /** Of many who ask at once after a change, the first reads for all. */
  async function readInTurn(today: Day): Promise<KnownNetwork> {
    const turn = lastRead.then(async () => (await ifStill(today)) ?? (await load(today)));
    lastRead = turn.catch(() => undefined);
    return await turn;
  }

  async function load(today: Day): Promise<KnownNetwork> {
    told = new Map();
    if (remembered?.today !== today) remembered = undefined;
    known = known && (await followFacts(store, known));
    // Where all is read anew, what was known before is let go first: both together would take twice the memory.
    if (known === undefined) remembered = undefined;
    known ??= await loadKnownFacts(store);
    const { facts, revision } = known;
    const assessment = assess(facts, today, await valuesInForce(store), remembered?.assessment);
    const network = knownNetwork(facts, assessment, revision);
    remembered = network;
    const changed = changedCommunities(network);
    if (changed.length > 0) await whenFree(() => keepThrough(1, () => rememberGroups(store, changed)));
    return latestOf(network);
  }

  /** The same with the revision of now, where what was written since left it as it was. */
  function latestOf(network: KnownNetwork): KnownNetwork {
    return remembered?.facts === network.facts ? remembered : network;
  }

  async function keepThrough(transactions: number, work: () => Promise<void>): Promise<void> {
    const before = await readRevision(store);
    await work();
    const after = await readRevision(store);
    // Another process may have written in between: then the network is read anew.
    const isOurs = after.everything === before.everything + transactions && after.planning === before.planning;
    if (isOurs && remembered?.revision.everything === before.everything) {
      remembered = { ...remembered, revision: after };
      told = new Map([...told].map(([language, network]) => [language, { ...network, revision: after }]));
    }
  }
}

/** Communities that hold other people than when they were last seen, or are new: kept, so that they are known again. */
function changedCommunities({ facts, assessment }: KnownNetwork): KnownGroup[] {
  const known = new Map(facts.knownGroups.map((group) => [group.id, group]));
  return assessment.groups
    .filter(({ kind, id, people }) => kind === 'cluster' && known.get(id)?.people.join() !== people.join())
    .map(({ id, name, people }) => ({ id, name: known.get(id)?.name ?? name, people }));
}

/** Does something that can wait for the next time: another process may be writing for long, as an import does. */
export async function whenFree(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/** Kinds of groups, the most telling of a person first. */
const TELLING: readonly GroupKind[] = ['cluster', 'employer', 'association', 'school', 'field', 'place'];

/** The network with its look-ups by person, each made when first asked for. */
function knownNetwork(facts: Facts, assessment: Assessment, revision: Revision): KnownNetwork {
  const personOf = (id: PersonId): PersonFacts | undefined => {
    const place = assessment.placeOf.get(id);
    return place === undefined ? (id === facts.owner.id ? facts.owner : undefined) : facts.people[place];
  };
  return {
    facts,
    assessment,
    today: assessment.today,
    revision,
    personOf,
    nameOf: (id) => personOf(id)?.name ?? `#${id}`,
    tieOf(id) {
      const place = assessment.placeOf.get(id);
      return place === undefined ? undefined : assessment.ties[place];
    },
    groupsOf: (id) => groupNames(assessment).get(id) ?? [],
  };
}

const groupNames = onceFor((assessment: Assessment): ReadonlyMap<PersonId, readonly string[]> => {
  const groups = new Map<PersonId, string[]>();
  const ranked = assessment.groups.toSorted((one, other) => TELLING.indexOf(one.kind) - TELLING.indexOf(other.kind));
  for (const group of ranked) {
    for (const id of group.people) {
      const names = groups.get(id);
      if (names === undefined) groups.set(id, [group.name]);
      else if (!names.includes(group.name)) names.push(group.name);
    }
  }
  return groups;
});
