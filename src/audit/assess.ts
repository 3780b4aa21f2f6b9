import { areAlike } from '../base/are-alike.ts';
import type { Day } from '../base/days.ts';
import { type Distance, distance } from '../knowledge/distance.ts';
import { type NetworkPrior, networkPrior } from '../knowledge/network-prior.ts';
import { ownerProfile } from '../knowledge/owner-profile.ts';
import { type Profile, profileOf } from '../knowledge/profile.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import { type InteractionRows, type Participation, participationsIn } from '../model/interactions.ts';
import type { Mention } from '../model/mention.ts';
import type { PersonFacts } from '../model/person.ts';
import { wordsIn } from '../words/words.ts';
import { type Said, saidBy } from './answers.ts';
import type { Assessment, Tie } from './assessment.ts';
import { circlesOf } from './circles.ts';
import { type Before, beside, both, changedLinks, followed, sameEntries, type Workings } from './followed.ts';
import { belongingsOf, belongingsOfOne, type FoundGroup, groupsOf } from './groups.ts';
import { learntOptima } from './learnt-optima.ts';
import { linksAmong } from './links.ts';
import { onceFor } from './once-for.ts';
import { slotsOf } from './slots-of.ts';
import { tieOf } from './tie.ts';
import { type Traces, type TracesFrom, tracesAgain, tracesOf } from './traces.ts';
import { networkAmong, pairProbabilities, sharedContacts, strengthInside, workingNetwork } from './working-network.ts';

const NOTHING_HAPPENED: readonly Participation[] = [];
const NO_MENTIONS: readonly Mention[] = [];

/**
 * What the network is like on a day. Ties are measured twice: alone first, then knowing how many contacts each shares
 * with the owner, which takes a first working network to know. What is expected of people of whom little is known comes
 * from the owner's real contacts only: nominal ones never move a number (science §12.7).
 *
 * With an assessment of before, of the same day and values, what follows from the same facts is taken over from it: the result is
 * the same, and after a small change it takes a fraction of the time.
 */
export function assess(facts: Facts, today: Day, values: Values, earlier?: Assessment): Assessment {
  const { people } = facts;
  const before = beforeOf(earlier, { facts, today, values });
  const placeOf =
    before !== undefined && facts.people.length === before.facts.people.length && !before.placesThen.includes(-1)
      ? before.assessment.placeOf
      : new Map(people.map((person, place) => [person.id, place]));
  const said = saidBy(facts.answers, people);
  const mentionsOf = mentionsByPerson(facts.mentions);
  const profiles = profilesOf(facts, values, { said, before });
  const owner = kept(
    before?.assessment.owner,
    ownerProfile(facts.owner, today, values, {
      mentions: mentionsOf.get(facts.owner.id) ?? NO_MENTIONS,
      industryOfCompany: said.industryOfCompany,
      functionOfPhrase: said.functionOfPhrase,
    }),
  );
  const happened = happenedBy(facts, today);
  const tieSharing = (place: number, shared: number): Tie =>
    tieIn(people[place]!, happened(people[place]!.id), shared, { today, values });
  const alone = before
    ? followed(before, before.alone, before.isSame, (place) => tieSharing(place, 0))
    : people.map((_, place) => tieSharing(place, 0));
  const prior = priorOf({ people, profiles, alone }, before);
  const knownTraces = tracesThen({ facts, profiles, today }, before);
  const traces = tracesOf({ facts, profiles, today }, knownTraces);
  const links = linksAmong(traces, facts.links, placeOf, values);
  const strengthsAlone = strengthsOf(people, alone, {
    values,
    before,
    known: before?.strengthsAlone,
    ties: before?.alone,
  });
  const workingAlone = workingNetwork(people, strengthsAlone, values);
  const changed = before && changedLinks(before, { facts, traces, knownTraces, alone, workingAlone });
  const pairs = pairProbabilities(links, { people, values }, (one, other, key) =>
    changed?.ofPlace[one] === 0 && changed.ofPlace[other] === 0 ? before?.pairs.get(key) : undefined,
  );
  const { probabilityOf } = pairs;
  const shared = sharedContacts(alone, workingAlone, links, {
    probabilityOf,
    known: (place) => (changed?.ofShared[place] === 0 ? before?.shared[before.placesThen[place]!] : undefined),
  });
  const tieAt = (place: number): Tie => (shared[place] === 0 ? alone[place]! : tieSharing(place, shared[place]!));
  const ties = before
    ? followed(before, before.assessment.ties, both(before.isSame, sameNumbers(shared, before)), tieAt)
    : people.map((_, place) => tieAt(place));
  const strengths = strengthsOf(people, ties, {
    values,
    before,
    known: before?.strengths,
    ties: before?.assessment.ties,
  });
  const working = workingNetwork(people, strengths, values);
  const slotOf = new Int32Array(people.length).fill(-1);
  for (const [slot, place] of working.entries()) slotOf[place] = slot;
  const network = networkAmong(working, ties, probabilityOf);
  const circles = circlesOf(people, profiles, owner, { working, network, known: facts.knownGroups, values });
  const belongings = belongingsIn({ people, profiles }, before);
  const assessment: Assessment = {
    today,
    values,
    words: wordsIn('en'),
    people,
    placeOf,
    owner,
    settled: said.settled,
    prior,
    profiles,
    distances: distancesOf(profiles, { owner, prior, values, before }),
    ties,
    working,
    slotOf,
    network,
    links,
    groups: groupsOf(belongings, people, { circles, known: facts.knownGroups }),
    optima: learntOptima(facts.outcomes, values),
    circleOf: circles.circleOf,
    ownCircle: circles.own,
    circleNames: circles.names,
  };
  workingsOf.set(assessment, {
    facts,
    assessment,
    traces: knownTraces,
    alone,
    strengthsAlone,
    workingAlone,
    shared,
    strengths,
    pairs: pairs.asked,
    belongings,
  });
  return assessment;
}

const workingsOf = new WeakMap<Assessment, Workings>();

function beforeOf(
  earlier: Assessment | undefined,
  { facts, today, values }: { readonly facts: Facts; readonly today: Day; readonly values: Values },
): Before | undefined {
  const workings = earlier === undefined ? undefined : workingsOf.get(earlier);
  if (workings === undefined || earlier?.today !== today || !areAlike(earlier.values, values)) return undefined;
  return beside(workings, facts);
}

/** What was there before where it says the same, so that what follows from it need not be found anew. */
function kept<Value>(before: Value | undefined, now: Value): Value {
  return before !== undefined && areAlike(before, now) ? before : now;
}

const mentionsByPerson = onceFor(
  (mentions: readonly Mention[]): ReadonlyMap<PersonId, readonly Mention[]> =>
    Map.groupBy(mentions, (mention) => mention.person),
);

function profilesOf(
  { people, mentions, answers }: Facts,
  values: Values,
  { said, before }: { readonly said: Said; readonly before: Before | undefined },
): readonly Profile[] {
  const mentionsOf = mentionsByPerson(mentions);
  const { industryOfCompany, functionOfPhrase } = said;
  const profileIn = (person: PersonFacts): Profile =>
    profileOf(person, {
      values,
      mentions: mentionsOf.get(person.id) ?? NO_MENTIONS,
      functionSaid: said.functionOf(person),
      industryOfCompany,
      functionOfPhrase,
    });
  if (before === undefined) return people.map(profileIn);
  const then = before.assessment.profiles;
  const { facts } = before;
  const otherMentions = changedMentions(mentions, facts.mentions);
  const isSame = sameEntries(people, facts.people, before.placesThen);
  if (otherMentions.size > 0)
    for (const [place, { id }] of people.entries()) if (otherMentions.has(id)) isSame[place] = 0;
  if (answers === facts.answers) return followed(before, then, isSame, (place) => profileIn(people[place]!));
  // An answer may tell of many; of most it says nothing.
  return people.map((person, place) => {
    const profile = profileIn(person);
    return isSame[place] === 1 ? kept(then[before.placesThen[place]!], profile) : profile;
  });
}

/** 1 by place where a person shares as many contacts as before. */
function sameNumbers(shared: Float64Array, before: Before): Uint8Array {
  const same = new Uint8Array(shared.length);
  for (let place = 0; place < same.length; place++) {
    const then = before.placesThen[place]!;
    if (then >= 0 && before.shared[then] === shared[place]) same[place] = 1;
  }
  return same;
}

/** Of whom the texts are others, or others stand in between. */
function changedMentions(now: readonly Mention[], then: readonly Mention[]): ReadonlySet<PersonId> {
  if (now === then) return new Set();
  const [of, ofThen] = [mentionsByPerson(now), mentionsByPerson(then)];
  const people = new Set([...of.keys(), ...ofThen.keys()]);
  return new Set([...people].filter((person) => !hasSameEntries(of.get(person), ofThen.get(person))));
}

function hasSameEntries<Entry>(one: readonly Entry[] = [], other: readonly Entry[] = []): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

type Known = Pick<Workings, 'alone'> & Pick<Assessment, 'people' | 'profiles'>;

function priorOf(now: Known, before: Before | undefined): NetworkPrior {
  if (before === undefined) return networkPrior(realProfiles(now));
  const { assessment, alone, placesThen } = before;
  const then: Known = { ...assessment, alone };
  const isReal = ({ people, alone: ties }: Known, place: number): boolean =>
    ties[place]!.isReal && !people[place]!.ended;
  const same = both(
    sameEntries(now.profiles, then.profiles, placesThen),
    both(sameEntries(now.alone, then.alone, placesThen), sameEntries(now.people, then.people, placesThen)),
  );
  let isAsThen = now.people.length === then.people.length;
  for (let place = 0; isAsThen && place < same.length; place++) {
    if (same[place] === 1 && placesThen[place] === place) continue;
    const isRealNow = isReal(now, place);
    isAsThen =
      placesThen[place] === place &&
      isRealNow === isReal(then, place) &&
      (!isRealNow || now.profiles[place] === then.profiles[place]);
  }
  return isAsThen ? assessment.prior : kept(assessment.prior, networkPrior(realProfiles(now)));
}

function realProfiles({ people, profiles, alone }: Known): Profile[] {
  return profiles.filter((_, place) => alone[place]!.isReal && !people[place]!.ended);
}

function strengthsOf(
  people: readonly PersonFacts[],
  ties: readonly Tie[],
  earlier: {
    readonly values: Values;
    readonly before: Before | undefined;
    readonly known: Float64Array | undefined;
    readonly ties: readonly Tie[] | undefined;
  },
): Float64Array {
  const { values, before, known } = earlier;
  const holds = before && both(before.isSame, sameEntries(ties, earlier.ties!, before.placesThen));
  const strengths = new Float64Array(ties.length);
  for (let place = 0; place < strengths.length; place++) {
    strengths[place] =
      holds?.[place] === 1 ? known![before!.placesThen[place]!]! : strengthInside(people[place]!, ties[place]!, values);
  }
  return strengths;
}

function belongingsIn(
  { people, profiles }: Pick<Assessment, 'people' | 'profiles'>,
  before: Before | undefined,
): readonly FoundGroup[] {
  if (before === undefined) return belongingsOf(people, profiles);
  const then = before.assessment;
  const { placesThen } = before;
  const same = both(sameEntries(profiles, then.profiles, placesThen), sameEntries(people, then.people, placesThen));
  let holds = people.length === then.people.length;
  for (let place = 0; holds && place < same.length; place++) {
    holds =
      placesThen[place] === place &&
      (same[place] === 1 ||
        areAlike(
          belongingsOfOne(people[place]!, profiles[place]!),
          belongingsOfOne(then.people[place]!, then.profiles[place]!),
        ));
  }
  return holds ? before.belongings : belongingsOf(people, profiles);
}

function distancesOf(
  profiles: readonly Profile[],
  {
    owner,
    prior,
    values,
    before,
  }: Pick<Assessment, 'owner' | 'prior' | 'values'> & { readonly before: Before | undefined },
): readonly Distance[] {
  const distanceOf = (profile: Profile): Distance => distance(owner, profile, prior, values);
  if (before?.assessment.owner !== owner || before.assessment.prior !== prior) return profiles.map(distanceOf);
  const then = before.assessment;
  return followed(before, then.distances, sameEntries(profiles, then.profiles, before.placesThen), (place) =>
    distanceOf(profiles[place]!),
  );
}

/** Traces that were read before, as far as they hold; whom files tell of is part of everybody's. */
function tracesThen(from: TracesFrom, before: Before | undefined): (Traces | undefined)[] {
  const { facts, profiles } = from;
  if (before === undefined || facts.toldLinks !== before.facts.toldLinks)
    return new Array<Traces | undefined>(facts.people.length).fill(undefined);
  const again = tracesAgain(from);
  const then = before.assessment.profiles;
  return followed(
    before,
    before.traces,
    both(before.isSame, sameEntries(profiles, then, before.placesThen)),
    (place, traces) => traces && again(place, traces),
  );
}

/** What happened with somebody, as far as it is evidence: what is only planned is none, nor is having been copied. */
function happenedBy({ interactions }: Facts, today: Day): (person: PersonId) => () => readonly Participation[] {
  const slots = slotsOf(interactions);
  const { people: _, start, end, ...rows } = interactions;
  return (person) => {
    const slot = slots.get(person);
    if (slot === undefined) return () => NOTHING_HAPPENED;
    return evidenceIn(rows, person, { from: start[slot]!, until: end[slot]!, today });
  };
}

/** Ties outlive the facts that they were read from: what is made here holds on to the rows alone. */
function evidenceIn(
  rows: InteractionRows,
  person: PersonId,
  span: { readonly from: number; readonly until: number; readonly today: Day },
): () => readonly Participation[] {
  return () => {
    const all = participationsIn(rows, person, span);
    const isEvidence = ({ day, isBystander }: Participation): boolean => day <= span.today && isBystander !== true;
    return all.every(isEvidence) ? all : all.filter(isEvidence);
  };
}

function tieIn(
  person: PersonFacts,
  happened: () => readonly Participation[],
  sharedContacts: number,
  { today, values }: { readonly today: Day; readonly values: Values },
): Tie {
  const { closeness, closenessOn, contexts, competence } = person;
  const said = {
    contexts,
    sharedContacts,
    ...(closeness === undefined ? {} : { closeness }),
    ...(closenessOn === undefined ? {} : { closenessOn }),
  };
  const tie = tieOf({ participations: happened(), ...said }, today, values, { competence });
  // There may be a million of them, so they are made again when they are asked for, and kept as long as memory allows.
  let kept: WeakRef<readonly Participation[]> | undefined;
  const evidence = {
    ...said,
    get participations() {
      const known = kept?.deref();
      if (known !== undefined) return known;
      const made = happened();
      kept = new WeakRef(made);
      return made;
    },
  };
  return { ...tie, evidence };
}
