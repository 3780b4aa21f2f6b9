import type { Updateable } from 'kysely';
import type { Day } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { PersonId } from '../model/ids.ts';
import type { Closeness } from '../model/person.ts';
import { toJson } from './json-column.ts';
import { present } from './person-row.ts';
import { type Store, write } from './store.ts';
import type { PersonTable } from './tables.ts';

/** An answer to “whom do you really talk to?”. */
export interface TriageAnswer {
  readonly person: PersonId;
  /** Absent: skipped. */
  readonly closeness?: Closeness;
  readonly answeredOn: Day;
}

const ANSWERED = ['closeness', 'closenessOn', 'standing', 'handEdited'] as const;

/**
 * How close the owner says a person is; null skips the question. A prospect to whom the owner is close becomes a contact.
 * @throws Refusal `person-not-found`
 */
export async function answerTriage(
  store: Store,
  person: PersonId,
  closeness: Closeness | null,
  today: Day,
): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const row = await db
      .selectFrom('person')
      .select(ANSWERED)
      .where('id', '=', person)
      .where('standing', '!=', 'owner')
      .executeTakeFirst();
    if (row === undefined) throw new Refusal('person-not-found', { id: person });
    const earlier = await db
      .selectFrom('triageAnswer')
      .select('before')
      .where('person', '=', person)
      .executeTakeFirst();
    const before = earlier?.before ?? toJson(row);
    if (closeness !== null) {
      const standing = row.standing === 'prospect' && closeness > 0 ? 'contact' : row.standing;
      await db
        .updateTable('person')
        .set({ closeness, closenessOn: today, standing })
        .where('id', '=', person)
        .execute();
    }
    const answer = { closeness, answeredOn: today };
    await db
      .insertInto('triageAnswer')
      .values({ person, ...answer, before })
      .onConflict((conflict) => conflict.column('person').doUpdateSet(answer))
      .execute();
  });
}

/** Takes an answer back: the person is as before it, and is asked about again. @throws Refusal `person-not-found` */
export async function unanswerTriage(store: Store, person: PersonId): Promise<void> {
  await write(store, { planning: true }, async (db) => {
    const answer = await db.selectFrom('triageAnswer').selectAll().where('person', '=', person).executeTakeFirst();
    if (answer === undefined) throw new Refusal('person-not-found', { id: person });
    if (answer.closeness !== null) {
      // Written by answerTriage above.
      const before = JSON.parse(answer.before) as Updateable<PersonTable>;
      await db.updateTable('person').set(before).where('id', '=', person).execute();
    }
    await db.deleteFrom('triageAnswer').where('person', '=', person).execute();
  });
}

/** All answers and skips, in the order of people. */
export async function triageAnswers(store: Store): Promise<readonly TriageAnswer[]> {
  const rows = await store.db.selectFrom('triageAnswer').selectAll().orderBy('person').execute();
  return rows.map((row) => ({
    person: row.person,
    // Written through the schema of Closeness only.
    ...present('closeness', row.closeness as Closeness | null),
    answeredOn: row.answeredOn,
  }));
}
