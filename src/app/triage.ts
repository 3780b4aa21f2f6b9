import { triageOrder } from '../audit/triage-order.ts';
import { toIsoDay } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { answerTriage as keepAnswer, unanswerTriage as takeBack, triageAnswers } from '../store/triage.ts';
import type { Context } from './context.ts';

/** Answers after which the plan is useful. */
const USEFUL_AFTER = 20;

/** Whom to ask about, the likeliest first; those already answered or skipped are left out. */
export async function seeTriage(
  { store, memory, today }: Context,
  { limit }: CheckedInputOf<'triage'>,
): Promise<AnswerOf<'triage'>> {
  const network = await memory.network(await today());
  const answers = await triageAnswers(store);
  const asked = new Set(answers.map(({ person }) => person));
  const order = triageOrder(network.facts, network.assessment).filter(({ person }) => !asked.has(person.id));
  return {
    answered: answers.filter(({ closeness }) => closeness !== undefined).length,
    // With few people known, all of them are enough.
    usefulAfter: Math.min(USEFUL_AFTER, network.facts.people.length),
    remaining: order.length,
    people: order.slice(0, limit).map(({ person, messages, lastDay, because }) => ({
      id: person.id,
      name: person.name,
      company: person.company ?? null,
      title: person.title ?? null,
      messages,
      lastInteraction: lastDay === undefined ? null : toIsoDay(lastDay),
      connectedOn: person.connectedOn === undefined ? null : toIsoDay(person.connectedOn),
      because,
      closeness: person.closeness ?? null,
    })),
  };
}

/** Keeps how close somebody is; null skips the question. */
export async function answerTriage(
  { store, today }: Context,
  { id, closeness }: CheckedInputOf<'answerTriage'>,
): Promise<AnswerOf<'answerTriage'>> {
  await keepAnswer(store, id, closeness, await today());
  return { id, closeness, answered: await countAnswered(store) };
}

/** Takes an answer back. */
export async function unanswerTriage(
  { store }: Context,
  { id }: CheckedInputOf<'unanswerTriage'>,
): Promise<AnswerOf<'unanswerTriage'>> {
  await takeBack(store, id);
  return { id, answered: await countAnswered(store) };
}

async function countAnswered(store: Context['store']): Promise<number> {
  const answers = await triageAnswers(store);
  return answers.filter(({ closeness }) => closeness !== undefined).length;
}
