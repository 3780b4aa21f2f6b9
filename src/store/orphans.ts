import { type RawBuilder, sql } from 'kysely';
import type { BatchId } from '../model/ids.ts';
import type { VouchTable } from './tables.ts';

/** Ids of rows for which this batch vouches and no other, to be used as a set within a query. */
export function orphans(batch: BatchId, entity: VouchTable['entity']): RawBuilder<number> {
  return sql<number>`(
    select mine."entityId" from "vouch" mine where mine."batch" = ${batch} and mine."entity" = ${entity} and not exists (
      select 1 from "vouch" other where other."entity" = mine."entity" and other."entityId" = mine."entityId"
        and other."batch" <> mine."batch"))`;
}
