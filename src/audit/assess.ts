import type { Day } from '../base/days.ts';
import { distance } from '../knowledge/distance.ts';
import { networkPrior } from '../knowledge/network-prior.ts';
import { ownerProfile } from '../knowledge/owner-profile.ts';
import { profileOf } from '../knowledge/profile.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
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
  const happened = happenedBy(facts, today);
  const alone = people.map((person) => tieIn(person, happened(person.id), 0, { today, values }));
  const prior = networkPrior(profiles.filter((_, place) => alone[place]!.isReal && !people[place]!.ended));
  const links = linksAmong(tracesOf(facts, profiles, today), facts.links, placeOf, values);
  const shared = sharedContacts(alone, workingNetwork(people, alone, values), links, values);
  const ties = alone.map((tie, place) =>
    shared[place] === 0 ? tie : tieIn(people[place]!, happened(people[place]!.id), shared[place]!, { today, values }),
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

/** What happened with somebody, as far as it is evidence: what is only planned is none, nor is having been copied. */
function happenedBy(facts: Facts, today: Day): (person: PersonId) => () => readonly Participation[] {
  const slots = new Map(facts.interactions.people.map((person, slot) => [person, slot]));
  const isEvidence = ({ day, isBystander }: Participation): boolean => day <= today && isBystander !== true;
  return (person) => {
    const slot = slots.get(person);
    if (slot === undefined) return () => NOTHING_HAPPENED;
    return () => {
      const all = participationsOf(facts.interactions, slot);
      return all.every(isEvidence) ? all : all.filter(isEvidence);
    };
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
