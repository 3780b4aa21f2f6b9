import { saidBy } from '../audit/answers.ts';
import type { Assessment, Tie } from '../audit/assessment.ts';
import { tieMeasures, tieSentence } from '../audit/tie-sentences.ts';
import { tieTrend } from '../audit/tie-trend.ts';
import { mondayOf, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { KnowledgeShape, PersonWhole } from '../contract/shapes.ts';
import { distanceSentence } from '../knowledge/distance-sentence.ts';
import { knownPart } from '../knowledge/distribution.ts';
import { topicKey } from '../knowledge/find-topics.ts';
import { learnFromEachOther } from '../knowledge/learn-from.ts';
import { currentRole } from '../knowledge/profile.ts';
import { readJob } from '../knowledge/read-job.ts';
import type { PersonId } from '../model/ids.ts';
import type { Trait } from '../model/person.ts';
import { commonGroundWith } from '../planning/brief/common-with.ts';
import { openFavours } from '../planning/open-favours.ts';
import { favoursWith } from '../store/favours.ts';
import { timelineOf } from '../store/interactions.ts';
import { lifeEventsOf } from '../store/life-events.ts';
import { movesOfWeek } from '../store/moves.ts';
import { personById } from '../store/people.ts';
import type { StoredPerson } from '../store/person-row.ts';
import { birthdayText } from './birthday-text.ts';
import type { Context } from './context.ts';
import { keepShapeOf } from './keep-in-touch.ts';
import { toPersonRow } from './list-people.ts';
import type { KnownNetwork } from './network-memory.ts';
import { distinctTopics, profileAddress, toEducationShape, toPositionShape } from './owner.ts';
import { toInteractionShape } from './save-log.ts';

/** The latest of what happened, where nobody asks for more; all of it is counted. */
const TIMELINE = 500;
/** The most that the page shows at once of what would otherwise run on. */
const LINKS = 12;
/** Below this it would only be noise to say that two may know each other. */
const LEAST_LINK = 0.1;

/** One person, whole. @throws Refusal `person-not-found`, also for the owner */
export async function seePerson(
  { store, memory, today, words }: Context,
  { id, interactions = TIMELINE }: CheckedInputOf<'person'>,
): Promise<AnswerOf<'person'>> {
  const day = await today();
  const network = await memory.network(day);
  const person = await personById(store, id);
  const tie = network.tieOf(id);
  if (person.standing === 'owner' || tie === undefined) throw new Refusal('person-not-found', { id });
  const [timeline, favours, lifeEvents, week] = await Promise.all([
    timelineOf(store, id, { limit: interactions }),
    favoursWith(store, id),
    lifeEventsOf(store, id),
    movesOfWeek(store, mondayOf(day)),
  ]);
  const open = new Set(openFavours(favours));
  const valuesOf = (kind: 'email' | 'phone' | 'linkedin'): string[] =>
    person.keys.filter((key) => key.kind === kind).map(({ value }) => value);
  return {
    ...toPersonRow(person, network, {
      emails: valuesOf('email'),
      phones: valuesOf('phone'),
      labels: namesOf(person, 'label'),
    }),
    givenName: person.givenName ?? null,
    familyName: person.familyName ?? null,
    credentials: person.credentials ?? null,
    location: person.location ?? null,
    urls: valuesOf('linkedin').map(profileAddress),
    connectedOn: person.connectedOn === undefined ? null : toIsoDay(person.connectedOn),
    closeness: person.closeness ?? null,
    closenessOn: person.closenessOn === undefined ? null : toIsoDay(person.closenessOn),
    contexts: [...person.contexts],
    competence: person.competence ?? null,
    advocacy: person.advocacy ?? null,
    pinned: person.pinned,
    ended: person.ended,
    isPrivate: person.isPrivate === true,
    cadenceDays: person.cadenceDays ?? null,
    pausedUntil: person.pausedUntil === undefined ? null : toIsoDay(person.pausedUntil),
    seeks: [...(person.seeks ?? [])],
    offers: [...(person.offers ?? [])],
    wishedChannel: person.wishedChannel ?? null,
    keepInTouch: keepShapeOf(network, id, week),
    notes: person.notes,
    positions: person.positions.map(toPositionShape),
    education: person.education.map(toEducationShape),
    knowledge: knowledgeOf(network, id),
    tie: {
      strength: tie.strength,
      band: tie.band,
      trust: tie.trust,
      dormant: tie.isDormant,
      sentence: tieSentence(tie, day, words),
      parts: [...tieMeasures(tie, words)],
      trend: trendOf(tie, network.assessment),
    },
    interactions: timeline.interactions.map((interaction) => toInteractionShape(interaction, id, words)),
    interactionsTotal: timeline.total,
    links: linksOf(network, id),
    favours: favours.map((favour) => ({
      id: favour.id,
      kind: favour.kind,
      day: favour.day === undefined ? null : toIsoDay(favour.day),
      sentence: words.history.favour(favour.kind, favour.about),
      open: open.has(favour),
      told: favour.isTold,
    })),
    lifeEvents: lifeEvents.map(({ day: on, text }) => ({ day: toIsoDay(on), text: words.lifeEvents.news(text) })),
    birthday: birthdayText(person),
    events: namesOf(person, 'event'),
    details: person.traits
      .filter(({ kind }) => kind === 'detail')
      .map(({ name, value }) => ({ name: words.kept(name), value })),
    nextMove: week.find(({ state, people }) => state === 'suggested' && people.includes(id))?.id ?? null,
  };
}

function trendOf(tie: Tie, { today, values, words }: Assessment): PersonWhole['tie']['trend'] {
  const trend = tieTrend(tie, today, values);
  if (trend === undefined) return null;
  return {
    sentence: words.ties.trend(trend.verdict),
    readings: trend.readings.map(({ day, strength }) => ({ day: toIsoDay(day), strength })),
  };
}

function namesOf({ traits }: StoredPerson, kind: Trait['kind']): string[] {
  return traits.filter((trait) => trait.kind === kind).map(({ name }) => name);
}

function knowledgeOf({ assessment, facts, personOf }: KnownNetwork, id: PersonId): KnowledgeShape | null {
  const place = assessment.placeOf.get(id);
  if (place === undefined) return null;
  const profile = assessment.profiles[place]!;
  const distance = assessment.distances[place]!;
  const { mu, sigma, kappa, different } = distance;
  const { field } = assessment.words.knowledge;
  const declared = personOf(id)?.topics ?? [];
  const declaredKeys = new Set(declared.map(({ topic }) => topicKey(topic)));
  const { title, company } = currentRole(assessment.people[place]!);
  const { industryOfCompany } = saidBy(facts.answers, []);
  const employer = readJob(title, company, { industryOfCompany }).company;
  const learn = learnFromEachOther(assessment.owner, profile, assessment.prior, assessment.values);
  return {
    d: mu,
    sigma,
    kappa,
    functions: profile.functions.map(({ id: leaf, p }) => ({ id: leaf, p })),
    industry: profile.industries.map(({ id: leaf, p }) => ({ id: leaf, p })),
    topics: distinctTopics(declared),
    mentioned: [...profile.topicNames].flatMap(([key, name]) => (declaredKeys.has(key) ? [] : [name])),
    seniority: profile.seniority ?? null,
    companySize: employer.size ?? null,
    atSchool: employer.isSchool,
    because:
      knownPart(profile.functions).length + knownPart(profile.industries).length === 0 ? [] : [...profile.because],
    sentence: distanceSentence(distance, assessment.words),
    shared: commonGroundWith(facts.owner, assessment, place),
    different: different.map(field),
    fromThem: learn.fromThem.map(field),
    fromOwner: learn.fromOwner.map(field),
  };
}

/** Whom of those the owner really knows this person may know, the likeliest first; nobody is said to know anybody for certain but by the owner's word. */
function linksOf({ assessment, nameOf }: KnownNetwork, id: PersonId): PersonWhole['links'] {
  const place = assessment.placeOf.get(id);
  if (place === undefined) return [];
  return assessment.working
    .filter((other) => other !== place)
    .map((other) => ({ other, link: assessment.links.between(place, other) }))
    .filter(({ link }) => link.isDeclared || link.probability >= LEAST_LINK)
    .sort((a, b) => Number(b.link.isDeclared) - Number(a.link.isDeclared) || b.link.probability - a.link.probability)
    .slice(0, LINKS)
    .map(({ other, link }) => {
      const person = assessment.people[other]!.id;
      return {
        person: { id: person, name: nameOf(person) },
        probability: link.probability,
        declared: link.isDeclared,
        because: assessment.words.links.because(link.evidence.map(({ trace }) => trace)),
      };
    });
}
