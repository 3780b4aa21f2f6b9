import { sql } from 'kysely';
import type { Day } from '../base/days.ts';
import type { BatchId } from '../model/ids.ts';
import { insertRows } from './insert-rows.ts';
import type { Transacted } from './store.ts';
import { takeIds } from './take-ids.ts';

/** An export that holds fewer of the known connections is a part of one, and says nothing of those whom it lacks. */
const WHOLE = 0.8;

const TEXT = 'Gone from the export: you may no longer be connected.';

/**
 * Notices connections that earlier exports told of and that this import, of a newer export, lacks: a life event each, once;
 * nobody is removed. How many there are.
 */
export async function noticeGone(
  db: Transacted,
  { batch, today, firstOwn }: { readonly batch: BatchId; readonly today: Day; readonly firstOwn: number },
): Promise<number> {
  const { rows } = await sql<{ id: number; listed: number; noticed: number }>`
    select p."id" as "id",
      exists (select 1 from "vouch" v where v."batch" = ${batch} and v."entity" = 'facts' and v."entityId" = p."id") as "listed",
      exists (select 1 from "lifeEvent" e where e."person" = p."id" and e."kind" = 'gone') as "noticed"
    from "person" p where p."connectedOn" is not null and p."imported" = 1 and p."id" < ${firstOwn}
    order by p."id"`.execute(db);
  const missing = rows.filter(({ listed }) => listed === 0);
  if (rows.length - missing.length < WHOLE * rows.length) return 0;
  const gone = missing.filter(({ noticed }) => noticed === 0);
  const first = await takeIds(db, 'lifeEvent', gone.length);
  await insertRows(
    db,
    'lifeEvent',
    gone.map(({ id }, k) => ({ id: first + k, person: id, kind: 'gone' as const, day: today, batch, text: TEXT })),
  );
  return gone.length;
}
