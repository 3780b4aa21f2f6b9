import type { Kysely } from 'kysely';
import { type ToldLinks, toldLinkColumns } from '../model/told-links.ts';
import type { Tables } from './tables.ts';

/** Links whose rows are in memory as objects at once. */
const AT_ONCE = 20_000;

/** All links of which files have told, in the order in which they came. What is counted and what is read must be of one moment: see `read`. */
export async function loadToldLinks(db: Kysely<Tables>): Promise<ToldLinks> {
  const { count } = await db
    .selectFrom('toldLink')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const columns = toldLinkColumns(count);
  let last = 0;
  for (let place = 0; place < count; ) {
    const rows = await db
      .selectFrom('toldLink')
      .select(['id', 'a', 'b', 'probability'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    for (const { id, a, b, probability } of rows) {
      columns.a[place] = a;
      columns.b[place] = b;
      columns.probability[place] = probability;
      place++;
      last = id;
    }
  }
  return columns;
}
