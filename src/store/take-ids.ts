import type { Transacted } from './store.ts';

/** Tables whose ids are given here: known before the row is written, and never given twice, also after a deletion. */
export type Numbered =
  | 'person'
  | 'personKey'
  | 'position'
  | 'education'
  | 'topic'
  | 'trait'
  | 'interaction'
  | 'favour'
  | 'toldLink'
  | 'nobody'
  | 'merge'
  | 'lifeEvent'
  | 'objective'
  | 'idea'
  | 'question'
  | 'return'
  | 'promise'
  | 'introduction'
  | 'event'
  | 'batch'
  | 'change';

/** Reserves `count` ids in a row and returns the first. */
export async function takeIds(db: Transacted, table: Numbered, count: number): Promise<number> {
  const { last } = await db
    .insertInto('counter')
    .values({ name: table, last: count })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((column) => ({ last: column('counter.last', '+', count) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last - count + 1;
}
