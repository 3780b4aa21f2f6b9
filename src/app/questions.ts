import { toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { QuestionShape } from '../contract/question-routes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { QuestionId } from '../model/ids.ts';
import type { Question, Says } from '../model/question.ts';
import { agreement } from '../planning/questions/agreement.ts';
import { tellingWords } from '../planning/questions/telling-words.ts';
import { whomToAsk } from '../planning/questions/whom-to-ask.ts';
import {
  answerQuestion as answer,
  closeQuestion as close,
  addQuestion as insert,
  listQuestions as list,
  questionById,
  removeQuestion as remove,
} from '../store/questions.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';

/** Questions, the newest first. */
export async function listQuestions({ store, memory, today }: Context): Promise<AnswerOf<'questions'>> {
  const network = await memory.network(await today());
  return { questions: (await list(store)).map((question) => toQuestionShape(question, network)) };
}

/** One question. @throws Refusal `question-not-found` */
export async function seeQuestion(
  { store, memory, today }: Context,
  { id }: { readonly id: QuestionId },
): Promise<QuestionShape> {
  return toQuestionShape(await questionById(store, id), await memory.network(await today()));
}

/** Keeps a question, and names whom to ask. */
export async function askQuestion(
  context: Context,
  { text, topics, before }: CheckedInputOf<'askQuestion'>,
): Promise<AnswerOf<'askQuestion'>> {
  const askedOn = await context.today();
  const id = await insert(context.store, { text, topics, askedOn, before: before ?? undefined });
  return seeQuestion(context, { id });
}

/** Keeps what the owner thinks now. @throws Refusal `question-not-found` */
export async function closeQuestion(
  context: Context,
  { id, after }: CheckedInputOf<'closeQuestion'>,
): Promise<AnswerOf<'closeQuestion'>> {
  await close(context.store, id, { after, day: await context.today() });
  return seeQuestion(context, { id });
}

/** Opens a closed question again. @throws Refusal `question-not-found` */
export async function reopenQuestion(
  context: Context,
  { id }: CheckedInputOf<'reopenQuestion'>,
): Promise<AnswerOf<'reopenQuestion'>> {
  await close(context.store, id, undefined);
  return seeQuestion(context, { id });
}

/** Takes a question away. @throws Refusal `question-not-found` */
export async function removeQuestion(
  { store }: Context,
  { id }: CheckedInputOf<'removeQuestion'>,
): Promise<AnswerOf<'removeQuestion'>> {
  await remove(store, id);
  return { id };
}

/** Notes what somebody answered. @throws Refusal `question-not-found`, `person-not-found` */
export async function answerQuestion(
  context: Context,
  { id, person, says, note }: CheckedInputOf<'answerQuestion'>,
): Promise<AnswerOf<'answerQuestion'>> {
  const day = await context.today();
  const known = (await context.memory.network(day)).personOf(person);
  if (known === undefined || known.standing === 'owner') throw new Refusal('person-not-found', { id: person });
  const noted = note === null || note === '' ? {} : { note };
  await answer(context.store, id, { person, answer: { day, says, ...noted } });
  return seeQuestion(context, { id });
}

/** Takes an answer back. @throws Refusal `question-not-found` */
export async function unanswerQuestion(
  context: Context,
  { id, person }: CheckedInputOf<'unanswerQuestion'>,
): Promise<AnswerOf<'unanswerQuestion'>> {
  await answer(context.store, id, { person, answer: undefined });
  return seeQuestion(context, { id });
}

function toQuestionShape(question: Question, { assessment, nameOf }: KnownNetwork): QuestionShape {
  const { before, after, closedOn } = question;
  const topics = question.topics.length > 0 ? question.topics : tellingWords(question.text);
  const sources = whomToAsk(assessment, topics, {
    count: assessment.values.questionSources,
    asked: new Set(question.answers.map(({ person }) => person)),
  });
  const agreed = agreement(assessment, question.answers);
  return {
    id: question.id,
    text: question.text,
    topics: [...question.topics],
    askedOn: toIsoDay(question.askedOn),
    closedOn: closedOn === undefined ? null : toIsoDay(closedOn),
    before: before ?? null,
    after: after ?? null,
    changed: after === undefined ? null : changedSentence(before, after, assessment.words),
    sources: {
      people: sources.people.map(({ person, ...rest }) => ({ person: { id: person, name: nameOf(person) }, ...rest })),
      independent: sources.independent,
      sentence: sources.sentence,
    },
    answers: question.answers.map(({ person, day, says, note }) => ({
      person: { id: person, name: nameOf(person) },
      day: toIsoDay(day),
      says,
      note: note ?? null,
    })),
    agreement: { ...agreed, independent: { ...agreed.independent } },
    ask: topics.length > 0 ? null : assessment.words.questions.needsTopic,
  };
}

function changedSentence(before: Question['before'], after: Says, { questions }: Words): string {
  if (before === undefined) return questions.thinkNow(after);
  return before === after ? questions.stillThink(after) : questions.changed(before, after);
}
