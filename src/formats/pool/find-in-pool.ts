import type { PoolBand, PoolKey, PoolKeyKind } from '../../model/pool.ts';
import type { PoolFile } from './pool-file.ts';
import { poolHash } from './pool-secret.ts';

/** Somebody who stands in a pooling file: how strong the writer's tie is, and by what they were found. */
export interface PoolFound {
  readonly theirs: PoolBand;
  readonly by: PoolKeyKind;
}

/** Finds somebody by the first of their keys that stands in the file. Nothing else of the file can be asked for. */
export function findInPool(
  { people }: Pick<PoolFile, 'people'>,
  secret: Buffer,
): (keys: readonly PoolKey[]) => PoolFound | undefined {
  const strengths = new Map(people.flatMap(({ strength, keys }) => keys.map((key) => [key, strength] as const)));
  return (keys) => {
    for (const { kind, value } of keys) {
      const theirs = strengths.get(poolHash(secret, kind, value));
      if (theirs !== undefined) return { theirs, by: kind };
    }
    return undefined;
  };
}
