import type { Kysely } from 'kysely';
import type { Day } from '../base/days.ts';
import type { Answer } from '../model/answer.ts';
import { type Store, write } from './store.ts';
import type { Tables } from './tables.ts';

/** What the owner answered about people and companies. */
export async function loadAnswers(db: Kysely<Tables>): Promise<Answer[]> {
  const rows = await db.selectFrom('answer').select(['subject', 'about', 'value']).orderBy('subject').execute();
  return rows.map(({ subject, about, value }) => ({ subject, about, value: value ?? undefined }));
}

/** Keeps an answer in the place of an earlier one. */
export async function keepAnswer(store: Store, { subject, about, value }: Answer, today: Day): Promise<void> {
  const row = { about, value: value ?? null, answeredOn: today };
  await write(store, { planning: true }, async (db) => {
    await db
      .insertInto('answer')
      .values({ subject, ...row })
      .onConflict((conflict) => conflict.column('subject').doUpdateSet(row))
      .execute();
  });
}

/** Takes an answer back; nothing happens where there was none. */
export async function dropAnswer(store: Store, subject: string): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    await db.deleteFrom('answer').where('subject', '=', subject).execute();
  });
}
