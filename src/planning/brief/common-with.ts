import type { Assessment } from '../../audit/assessment.ts';
import { foldText } from '../../base/fold-text.ts';
import { timeAgo } from '../../base/time-ago.ts';
import type { PersonFacts } from '../../model/person.ts';
import { sharedSentence } from '../knowledge-words.ts';

/** Acquaintances named at most. */
const NAMED = 3;
/** Chance from which on two people are said to know each other probably. */
const PROBABLE = 0.5;

/** When they were last in touch, and their common ground, in sentences; empty when neither is known. */
export function commonWith(owner: PersonFacts, assessment: Assessment, place: number): string[] {
  return [...lastExchange(assessment, place), ...commonGroundWith(owner, assessment, place)];
}

/** Employers, schools, knowledge and people in common, in sentences; empty when none is known. */
export function commonGroundWith(owner: PersonFacts, assessment: Assessment, place: number): string[] {
  const person = assessment.people[place]!;
  return [
    ...sharedEmployers(owner, person),
    ...sharedSchools(owner, person),
    ...assessment.distances[place]!.shared.map((words) => sharedSentence(words, 'You')),
    ...sharedPeople(assessment, place),
  ];
}

function lastExchange({ ties, today }: Assessment, place: number): string[] {
  const { lastDay } = ties[place]!;
  return lastDay === undefined ? [] : [`You were last in touch ${timeAgo(today - lastDay)}.`];
}

function sharedEmployers(owner: PersonFacts, person: PersonFacts): string[] {
  const own = new Map(employersOf(owner).map((company) => [foldText(company), company]));
  const shared = new Set(
    employersOf(person)
      .map(foldText)
      .filter((company) => own.has(company)),
  );
  return [...shared].map((company) => `You have both worked at ${own.get(company)}.`);
}

function employersOf(person: PersonFacts): string[] {
  const all = person.positions.map((position) => position.company);
  return (person.company === undefined ? all : [person.company, ...all]).filter((company) => company.trim() !== '');
}

function sharedSchools(owner: PersonFacts, person: PersonFacts): string[] {
  const own = new Map(owner.education.map(({ school }) => [foldText(school), school]));
  const shared = new Set(person.education.map(({ school }) => foldText(school)).filter((school) => own.has(school)));
  return [...shared].filter((school) => school !== '').map((school) => `You both went to ${own.get(school)}.`);
}

/** People of the working network whom the person knows, or probably knows. */
function sharedPeople(assessment: Assessment, place: number): string[] {
  const { working, links, people } = assessment;
  const known = working
    .filter((other) => other !== place)
    .map((other) => ({ other, probability: links.probability(place, other) }))
    .filter(({ probability }) => probability >= PROBABLE)
    .sort((a, b) => b.probability - a.probability || a.other - b.other)
    .slice(0, NAMED);
  return known.map(({ other, probability }) =>
    probability === 1 ? `You both know ${people[other]!.name}.` : `You probably both know ${people[other]!.name}.`,
  );
}
