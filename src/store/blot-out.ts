import { sql } from 'kysely';
import { dialectOf } from './dialect.ts';
import { type AnyRow, sameKey } from './row-changes.ts';
import type { Transacted } from './store.ts';

/** What stands in a text where a forgotten person was named. */
const BLOT = 'somebody forgotten';

/** Where files, reports and the owner's own words may name a person. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  person: ['notes', 'headline', 'summary', 'seeks', 'offers'],
  trait: ['value'],
  interaction: ['subject', 'note'],
  favour: ['about'],
  objective: ['text'],
  move: ['payload', 'note', 'features'],
  idea: ['text'],
  ideaPerson: ['objection'],
  question: ['text'],
  questionAnswer: ['note'],
  return: ['text'],
  introduction: ['note'],
  event: ['name', 'place'],
  knownGroup: ['name', 'given'],
  lifeEvent: ['text'],
  batch: ['report'],
  batchRow: ['file', 'reason'],
  change: ['before', 'after'],
  merge: ['before'],
  setting: ['value'],
};

/** Blots names and addresses out of every text, as whole words. How many texts held one. */
export async function blotOut(db: Transacted, words: readonly string[]): Promise<number> {
  let texts = 0;
  for (const word of words) {
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'giu',
    );
    for (const [table, columns] of Object.entries(TEXTS)) {
      const key = await dialectOf(db).keyOf(db, table);
      for (const column of columns) {
        const name = sql.ref(column);
        const wanted = sql.join([...key, column].map((one) => sql.ref(one)));
        const { rows } = await sql<AnyRow>`
          select ${wanted} from ${sql.table(table)} where ${name} is not null`.execute(db);
        for (const row of rows) {
          const text = String(row[column]);
          const blotted = text.replace(whole, BLOT);
          if (blotted === text) continue;
          await sql`update ${sql.table(table)} set ${name} = ${blotted} where ${sameKey(key, row)}`.execute(db);
          texts += 1;
        }
      }
    }
  }
  return texts;
}
