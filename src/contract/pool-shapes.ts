import { z } from 'zod';
import { PoolBand, PoolKeyKind } from '../model/pool.ts';
import { PersonName } from './day-and-name.ts';

/** A pooling file to be saved. */
export const PoolExported = z.object({
  /** What to call it: `tertius-pool-2026-11-24.json`. */
  name: z.string(),
  content: z.string(),
  /** How many people it tells of. */
  people: z.number().int(),
  /** How many are truly known but left out, as nothing tells them apart from others. */
  leftOut: z.number().int(),
});

/** What `tertius pool export` prints. */
export const PoolWritten = PoolExported.omit({ name: true, content: true }).extend({ file: z.string() });
export type PoolWritten = z.infer<typeof PoolWritten>;

/** What two networks have in common; of everybody else in the file nothing is told. */
export const PoolCompared = z.object({
  both: z.array(
    z.object({
      person: PersonName,
      mine: PoolBand,
      theirs: PoolBand,
      /** What was the same; by `name` alone it may be a namesake. */
      by: PoolKeyKind,
    }),
  ),
  /** Whom the owner only knows of, a prospect or a contact in name only, and the writer truly knows: an introduction to ask for. */
  throughThem: z.array(z.object({ person: PersonName, theirs: PoolBand, by: PoolKeyKind })),
  targets: z.array(
    z.object({
      /** As it was typed. */
      target: z.string(),
      /** How strong their tie is; null where they are not known to know the target. */
      theirs: PoolBand.nullable(),
      by: PoolKeyKind.nullable(),
      /** False where the target was typed as a name alone and the file tells nobody by that. */
      isTold: z.boolean(),
    }),
  ),
});
export type PoolCompared = z.infer<typeof PoolCompared>;
