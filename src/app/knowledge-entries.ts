import { employerKey } from '../audit/employer-key.ts';
import { Refusal } from '../base/refusals.ts';
import type { KnowledgeEntry } from '../contract/knowledge-entry-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { companyKey } from '../knowledge/company-key.ts';
import { currentRole } from '../knowledge/profile.ts';
import { type FunctionId, leafName, TAXONOMIES } from '../knowledge/taxonomy.ts';
import { phraseKey, titleSaid } from '../knowledge/title-said.ts';
import type { Answer } from '../model/answer.ts';
import type { PersonFacts } from '../model/person.ts';
import { dropAnswer, keepAnswer } from '../store/answers.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';

/** What the owner said of titles and companies, answers to questions about companies among it. */
export async function listKnowledge({ memory, today, words }: Context): Promise<AnswerOf<'knowledge'>> {
  const { facts } = await memory.network(await today());
  return { entries: facts.answers.flatMap((answer) => toEntry(answer, facts.people, words) ?? []) };
}

/** Keeps what the owner says a title or a company means, in the place of an earlier word on it. @throws Refusal `invalid-input` */
export async function addKnowledge(
  { store, memory, today, words: told }: Context,
  { kind, words, means }: CheckedInputOf<'addKnowledge'>,
): Promise<AnswerOf<'addKnowledge'>> {
  const taxonomy = taxonomyOf(kind);
  if (!Object.hasOwn(taxonomy, means)) {
    throw new Refusal('invalid-input', {
      what: `A ${kind} cannot mean “${means}”. It can mean one of: ${Object.keys(taxonomy).join(', ')}.`,
    });
  }
  const key = kind === 'title' ? phraseKey(words) : companyKey(words);
  if (key === '')
    throw new Refusal('invalid-input', { what: `“${words}” has no word in it that a ${kind} could have.` });
  const day = await today();
  const answer: Answer = { subject: `${kind}:${key}`, about: '', value: means };
  await keepAnswer(store, answer, day);
  const { facts } = await memory.network(day);
  return toEntry(answer, facts.people, told)!; // kind and meaning were checked above
}

/** Takes back what was said; titles and companies are read by the dictionaries again. @throws Refusal `invalid-input` */
export async function removeKnowledge(
  { store, memory, today, words }: Context,
  { id }: CheckedInputOf<'removeKnowledge'>,
): Promise<AnswerOf<'removeKnowledge'>> {
  const { facts } = await memory.network(await today());
  const answer = facts.answers.find(({ subject }) => subject === id);
  if (answer === undefined || toEntry(answer, facts.people, words) === undefined) {
    throw new Refusal('invalid-input', {
      what: `You have said nothing called ${id}; the list of what you said has names.`,
    });
  }
  await dropAnswer(store, id);
  return { id };
}

function taxonomyOf(kind: 'title' | 'company'): (typeof TAXONOMIES)['function' | 'industry'] {
  return TAXONOMIES[kind === 'title' ? 'function' : 'industry'];
}

/** An answer as an entry; undefined of people, and where the owner was not sure. */
function toEntry(
  { subject, value }: Answer,
  people: readonly PersonFacts[],
  { questions }: Words,
): KnowledgeEntry | undefined {
  const match = /^(title|company):(.+)$/s.exec(subject);
  if (match === null || value === undefined) return undefined;
  const kind = match[1] === 'title' ? 'title' : 'company';
  const words = match[2] ?? '';
  // A title’s value was checked to be a function when it was kept; a stranger to the table finds nobody.
  const phrases = new Map([[words, value as FunctionId]]);
  const counts = people.filter((person) => {
    const { title, company } = currentRole(person);
    return kind === 'title' ? titleSaid(title, phrases) !== undefined : employerKey(company) === words;
  }).length;
  const sentence = questions.means(words, leafName(taxonomyOf(kind), value), counts);
  return { id: subject, kind, words, means: value, counts, sentence };
}
