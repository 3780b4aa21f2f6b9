import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { PersonId, QuestionId } from '../model/ids.ts';
import type { Question, QuestionAnswer, Says } from '../model/question.ts';
import { toJson, wordsOf } from './json-column.ts';
import { present } from './person-row.ts';
import { type Store, type Transacted, write } from './store.ts';
import { takeIds } from './take-ids.ts';

/** A question as the owner asks it. */
export interface NewQuestion {
  readonly text: string;
  readonly topics: readonly string[];
  readonly askedOn: Day;
  readonly before?: Says | undefined;
}

/** Keeps a question. */
export async function addQuestion(store: Store, { text, topics, askedOn, before }: NewQuestion): Promise<QuestionId> {
  return await write(store, { planning: true }, async (db) => {
    const id = await takeIds(db, 'question', 1);
    const row = { id, text, topics: toJson(topics), askedOn, closedOn: null, before: before ?? null, after: null };
    await db.insertInto('question').values(row).execute();
    return id;
  });
}

/** Keeps what somebody answered; undefined takes it back. @throws Refusal `question-not-found` */
export async function answerQuestion(
  store: Store,
  question: QuestionId,
  { person, answer }: { readonly person: PersonId; readonly answer: Omit<QuestionAnswer, 'person'> | undefined },
): Promise<void> {
  await changing(store, question, async (db) => {
    await db.deleteFrom('questionAnswer').where('question', '=', question).where('person', '=', person).execute();
    if (answer === undefined) return;
    const { day, says, note } = answer;
    await db
      .insertInto('questionAnswer')
      .values({ question, person, day, says, note: note ?? null })
      .execute();
  });
}

/** Keeps what the owner thinks now, and closes the question; undefined opens it again. @throws Refusal `question-not-found` */
export async function closeQuestion(
  store: Store,
  id: QuestionId,
  closed: { readonly after: Says; readonly day: Day } | undefined,
): Promise<void> {
  await changing(store, id, async (db) => {
    await db
      .updateTable('question')
      .set({ closedOn: closed?.day ?? null, after: closed?.after ?? null })
      .where('id', '=', id)
      .execute();
  });
}

/** Takes a question away, with its answers. @throws Refusal `question-not-found` */
export async function removeQuestion(store: Store, id: QuestionId): Promise<void> {
  await changing(store, id, async (db) => {
    await db.deleteFrom('question').where('id', '=', id).execute();
  });
}

/** All questions, the newest first. */
export async function listQuestions({ db }: Store): Promise<readonly Question[]> {
  const rows = await db.selectFrom('question').selectAll().orderBy('id', 'desc').execute();
  const answers = await db.selectFrom('questionAnswer').selectAll().orderBy('day').orderBy('person').execute();
  const given = Map.groupBy(answers, (row) => row.question);
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    topics: wordsOf(row.topics),
    askedOn: row.askedOn,
    ...present('closedOn', row.closedOn),
    ...present('before', row.before),
    ...present('after', row.after),
    answers: (given.get(row.id) ?? []).map(({ person, day, says, note }) => ({
      person,
      day,
      says,
      ...present('note', note),
    })),
  }));
}

/** Question `id`. @throws Refusal `question-not-found` */
export async function questionById(store: Store, id: QuestionId): Promise<Question> {
  const question = (await listQuestions(store)).find((one) => one.id === id);
  if (question === undefined) throw new Refusal('question-not-found', { id });
  return question;
}

async function changing(store: Store, id: QuestionId, work: (db: Transacted) => Promise<void>): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const found = await db.selectFrom('question').select('id').where('id', '=', id).executeTakeFirst();
    if (found === undefined) throw new Refusal('question-not-found', { id });
    await work(db);
  });
}
