import type { Assessment } from '../../audit/assessment.ts';
import { foldText } from '../../base/fold-text.ts';
import { commonParts } from '../../knowledge/common-ground.ts';
import type { PersonFacts } from '../../model/person.ts';
import type { BriefWords } from './brief-words/brief-words.ts';
import { briefWordsIn } from './brief-words/words-in.ts';

/** Acquaintances named at most. */
const NAMED = 3;
/** Chance from which on two people are said to know each other probably. */
const PROBABLE = 0.5;

/** When they were last in touch, and their common ground, in sentences; empty when neither is known. */
export function commonWith(owner: PersonFacts, assessment: Assessment, place: number): string[] {
  const { lastDay } = assessment.ties[place]!;
  const { lastInTouch } = briefWordsIn(assessment.words.language);
  return [
    ...(lastDay === undefined ? [] : [lastInTouch(assessment.today - lastDay)]),
    ...commonGroundWith(owner, assessment, place),
  ];
}

/** Employers, schools, knowledge and people in common, in sentences; empty when none is known. */
export function commonGroundWith(owner: PersonFacts, assessment: Assessment, place: number): string[] {
  const words = briefWordsIn(assessment.words.language);
  const person = assessment.people[place]!;
  const { profiles, prior, values } = assessment;
  return [
    ...sharedEmployers(owner, person).map(words.bothWorkedAt),
    ...sharedSchools(owner, person).map(words.bothWentTo),
    ...commonParts(assessment.owner, profiles[place]!, prior, values).map(words.shared),
    ...sharedPeople(assessment, place, words),
  ];
}

function sharedEmployers(owner: PersonFacts, person: PersonFacts): string[] {
  const own = new Map(employersOf(owner).map((company) => [foldText(company), company]));
  const shared = new Set(employersOf(person).map(foldText));
  return [...shared].flatMap((company) => own.get(company) ?? []);
}

function employersOf(person: PersonFacts): string[] {
  const all = person.positions.map((position) => position.company);
  return (person.company === undefined ? all : [person.company, ...all]).filter((company) => company.trim() !== '');
}

function sharedSchools(owner: PersonFacts, person: PersonFacts): string[] {
  const own = new Map(owner.education.map(({ school }) => [foldText(school), school]));
  const shared = new Set(person.education.map(({ school }) => foldText(school)));
  return [...shared].filter((school) => school !== '').flatMap((school) => own.get(school) ?? []);
}

/** People of the working network whom the person knows, or probably knows. */
function sharedPeople(assessment: Assessment, place: number, { bothKnow }: BriefWords): string[] {
  const { working, links, people } = assessment;
  const known = working
    .filter((other) => other !== place)
    .map((other) => ({ other, probability: links.probability(place, other) }))
    .filter(({ probability }) => probability >= PROBABLE)
    .sort((a, b) => b.probability - a.probability || a.other - b.other)
    .slice(0, NAMED);
  return known.map(({ other, probability }) => bothKnow(people[other]!.name, probability === 1));
}
