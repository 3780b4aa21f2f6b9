import { FUNCTION_IDS } from '../knowledge/data/functions.ts';
import { INDUSTRY_IDS } from '../knowledge/data/industries.ts';
import type { FunctionId, IndustryId } from '../knowledge/taxonomy.ts';
import type { Answer } from '../model/answer.ts';
import type { PersonFacts } from '../model/person.ts';

const PERSON = 'person:';
const COMPANY = 'company:';
const TITLE = 'title:';

/** What the owner answered, ready to be looked up. */
export interface Said {
  readonly functionOf: (person: PersonFacts) => FunctionId | undefined;
  readonly industryOfCompany: ReadonlyMap<string, IndustryId>;
  /** What titles mean, by phrase key. */
  readonly functionOfPhrase: ReadonlyMap<string, FunctionId>;
  /** Subjects that were answered, also with “not sure”, and whose answer still holds: nobody asks again. */
  readonly settled: ReadonlySet<string>;
}

/** Answers as they hold today: what was said of a person holds until their title or company changes. */
export function saidBy(answers: readonly Answer[], people: readonly PersonFacts[]): Said {
  const bySubject = new Map(answers.map((answer) => [answer.subject, answer]));
  const industryOfCompany = new Map<string, IndustryId>();
  const functionOfPhrase = new Map<string, FunctionId>();
  const settled = new Set<string>();
  for (const { subject, value } of answers) {
    if (subject.startsWith(TITLE)) {
      const work = FUNCTION_IDS.find((id) => id === value);
      if (work !== undefined) functionOfPhrase.set(subject.slice(TITLE.length), work);
    }
    if (!subject.startsWith(COMPANY)) continue;
    settled.add(subject);
    const industry = INDUSTRY_IDS.find((id) => id === value);
    if (industry !== undefined) industryOfCompany.set(subject.slice(COMPANY.length), industry);
  }
  const answerOf = (person: PersonFacts): Answer | undefined => {
    const answer = bySubject.get(`${PERSON}${person.id}`);
    return answer?.about === roleAsAsked(person) ? answer : undefined;
  };
  for (const { subject } of answers) {
    if (!subject.startsWith(PERSON)) continue;
    const person = personIn(people, Number(subject.slice(PERSON.length)));
    if (person !== undefined && answerOf(person) !== undefined) settled.add(subject);
  }
  return {
    functionOf: (person) => {
      const value = answerOf(person)?.value;
      return value === undefined ? undefined : FUNCTION_IDS.find((id) => id === value);
    },
    industryOfCompany,
    functionOfPhrase,
    settled,
  };
}

/** By ascending id they stand. */
function personIn(people: readonly PersonFacts[], id: number): PersonFacts | undefined {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle]!.id < id) low = middle + 1;
    else high = middle;
  }
  return people[low]?.id === id ? people[low] : undefined;
}

/** Title and company as an answer remembers them. */
export function roleAsAsked({ title = '', company = '' }: Pick<PersonFacts, 'title' | 'company'>): string {
  return `${title} · ${company}`;
}
