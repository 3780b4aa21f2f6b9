import type { Day } from '../base/days.ts';
import { distance } from '../knowledge/distance.ts';
import { networkPrior } from '../knowledge/network-prior.ts';
import { ownerProfile } from '../knowledge/owner-profile.ts';
import { profileOf } from '../knowledge/profile.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Facts } from '../model/facts.ts';
import { type Participation, participationsOf } from '../model/interactions.ts';
import type { Mention } from '../model/mention.ts';
import type { PersonFacts } from '../model/person.ts';
import { wordsIn } from '../words/words.ts';
import { saidBy } from './answers.ts';
import type { Assessment, Tie } from './assessment.ts';
import { circlesOf } from './circles.ts';
import { groupsOf } from './groups.ts';
import { learntOptima } from './learnt-optima.ts';
import { linksAmong } from './links.ts';
import { tieOf } from './tie.ts';
import { tracesOf } from './traces.ts';
import { networkAmong, sharedContacts, workingNetwork } from './working-network.ts';

const NOTHING_HAPPENED: readonly Participation[] = [];
const NO_MENTIONS: readonly Mention[] = [];

/**
 * What the network is like on a day. Ties are measured twice: alone first, then knowing how many contacts each shares
 * with the owner, which takes a first working network to know. What is expected of people of whom little is known comes
 * from the owner's real contacts only: nominal ones never move a number (science §12.7).
 */
export function assess(facts: Facts, today: Day, values: Values): Assessment {
  const { people } = facts;
  const placeOf = new Map(people.map((person, place) => [person.id, place]));
  const mentions = Map.groupBy(facts.mentions, (mention) => mention.person);
  const said = saidBy(facts.answers, people);
  const { industryOfCompany, functionOfPhrase } = said;
  const profiles = people.map((person) =>
    profileOf(person, {
      values,
      mentions: mentions.get(person.id) ?? NO_MENTIONS,
      functionSaid: said.functionOf(person),
      industryOfCompany,
      functionOfPhrase,
    }),
  );
  const owner = ownerProfile(facts.owner, today, values, {
    mentions: mentions.get(facts.owner.id) ?? NO_MENTIONS,
    industryOfCompany,
    functionOfPhrase,
  });
  const alone = firstTies(facts, today, values);
  const prior = networkPrior(profiles.filter((_, place) => alone[place]!.isReal && !people[place]!.ended));
  const links = linksAmong(tracesOf(facts, profiles, today), facts.links, placeOf, values);
  const shared = sharedContacts(alone, workingNetwork(people, alone, values), links, values);
  const ties = alone.map((tie, place) =>
    shared[place] === 0
      ? tie
      : tieIn(people[place]!, { ...tie.evidence, sharedContacts: shared[place]! }, today, values),
  );
  const working = workingNetwork(people, ties, values);
  const slotOf = new Int32Array(people.length).fill(-1);
  for (const [slot, place] of working.entries()) slotOf[place] = slot;
  const network = networkAmong(working, ties, links, values);
  const circles = circlesOf(people, profiles, owner, { working, network, known: facts.knownGroups, values });
  return {
    today,
    values,
    words: wordsIn('en'),
    people,
    placeOf,
    owner,
    settled: said.settled,
    prior,
    profiles,
    distances: profiles.map((profile) => distance(owner, profile, prior, values)),
    ties,
    working,
    slotOf,
    network,
    links,
    groups: groupsOf(people, profiles, { circles, known: facts.knownGroups }),
    optima: learntOptima(facts.outcomes, values),
    circleOf: circles.circleOf,
    ownCircle: circles.own,
    circleNames: circles.names,
  };
}

function firstTies(facts: Facts, today: Day, values: Values): Tie[] {
  const slots = new Map(facts.interactions.people.map((person, slot) => [person, slot]));
  return facts.people.map((person) => {
    const slot = slots.get(person.id);
    const all = slot === undefined ? NOTHING_HAPPENED : participationsOf(facts.interactions, slot);
    // What is only planned is no evidence, nor is having been copied.
    const isEvidence = ({ day, isBystander }: Participation): boolean => day <= today && isBystander !== true;
    const participations = all.every(isEvidence) ? all : all.filter(isEvidence);
    return tieIn(person, { participations, sharedContacts: 0 }, today, values);
  });
}

function tieIn(
  person: PersonFacts,
  evidence: Pick<Tie['evidence'], 'participations' | 'sharedContacts'>,
  today: Day,
  values: Values,
): Tie {
  const { participations, sharedContacts: shared } = evidence;
  const { closeness, closenessOn, contexts, competence } = person;
  const whole = {
    participations,
    contexts,
    sharedContacts: shared,
    ...(closeness === undefined ? {} : { closeness }),
    ...(closenessOn === undefined ? {} : { closenessOn }),
  };
  return tieOf(whole, today, values, { competence });
}
