import { roleAsAsked } from '../audit/answers.ts';
import { type Ask, asksWorth, withChoices } from '../audit/asks.ts';
import { employerKey } from '../audit/employer-key.ts';
import { Refusal } from '../base/refusals.ts';
import type { AskShape } from '../contract/knowledge-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { leafName, TAXONOMIES } from '../knowledge/taxonomy.ts';
import type { PersonFacts } from '../model/person.ts';
import { dropAnswer, keepAnswer } from '../store/answers.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';

/** Of those at a company so many are named. */
const NAMED = 3;

/** The few questions whose answers would sharpen most, the most telling first. */
export async function listAsks(
  { memory, today, words }: Context,
  { limit, person }: CheckedInputOf<'asks'>,
): Promise<AnswerOf<'asks'>> {
  const network = await memory.network(await today());
  const { assessment, facts } = network;
  const worth = asksWorth(assessment, facts.objectives).filter(
    (ask) => person === undefined || ask.people.includes(person),
  );
  return {
    total: worth.length,
    asks: worth.slice(0, limit).map((ask) => toAskShape(network, withChoices(assessment, ask))),
    answers: { work: answersIn('function', words), business: answersIn('industry', words) },
  };
}

/** Keeps the owner’s answer; a company’s counts for everybody there. @throws Refusal `person-not-found`, `invalid-input` */
export async function answerAsk(
  { store, memory, today, words }: Context,
  { id, value }: CheckedInputOf<'answerAsk'>,
): Promise<AnswerOf<'answerAsk'>> {
  const day = await today();
  const { personOf, facts } = await memory.network(day);
  const [kind, name = ''] = split(id);
  const taxonomy = TAXONOMIES[kind === 'person' ? 'function' : 'industry'];
  if (value !== null && taxonomy[value] === undefined) {
    throw new Refusal('invalid-input', {
      what: `“${value}” is none of the answers: ${Object.keys(taxonomy).join(', ')}.`,
    });
  }
  const person = kind === 'person' ? personOf(Number(name)) : undefined;
  if (kind === 'person' && (person === undefined || person.standing === 'owner')) {
    throw new Refusal('person-not-found', { id: name });
  }
  const about = person === undefined ? '' : roleAsAsked(person);
  await keepAnswer(store, { subject: id, about, value: value ?? undefined }, day);
  const said = value === null ? words.questions.notSure : words.knowledge.field(leafName(taxonomy, value));
  return { id, value, sentence: `${person?.name ?? companyCalled(name, facts.people)}: ${said}.` };
}

/** Takes an answer back: the question comes again. */
export async function takeBackAsk(
  { store }: Context,
  { id }: CheckedInputOf<'takeBackAsk'>,
): Promise<AnswerOf<'takeBackAsk'>> {
  await dropAnswer(store, id);
  return { id };
}

/** A company as people write it, from the key by which companies are compared. */
function companyCalled(key: string, people: readonly PersonFacts[]): string {
  return people.find(({ company }) => employerKey(company) === key)?.company ?? key;
}

function split(id: string): readonly ['person' | 'company', string] {
  const match = /^(person|company):(.+)$/s.exec(id);
  if (match === null || (match[1] === 'person' && !/^\d{1,15}$/.test(match[2]!))) {
    throw new Refusal('invalid-input', {
      what: `${id} is no question; questions are called person:12 or company:acme.`,
    });
  }
  return [match[1] === 'person' ? 'person' : 'company', match[2]!];
}

function answersIn(attribute: 'function' | 'industry', { knowledge }: Words): { value: string; text: string }[] {
  return Object.keys(TAXONOMIES[attribute]).map((value) => ({
    value,
    text: knowledge.field(leafName(TAXONOMIES[attribute], value)),
  }));
}

function toAskShape({ nameOf }: KnownNetwork, ask: Ask): AskShape {
  return {
    id: ask.id,
    kind: ask.kind,
    people: ask.people.slice(0, NAMED).map((id) => ({ id, name: nameOf(id) })),
    counts: ask.people.length,
    sentence: ask.sentence,
    because: ask.because,
    gain: ask.gain,
    choices: ask.choices.map(({ value, text }) => ({ value, text })),
  };
}
