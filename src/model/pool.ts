import { z } from 'zod';

/** How strong a tie is that a pooling file tells of; those that are nominal are not told. */
export const PoolBand = z.enum(['weak', 'medium', 'strong']);
export type PoolBand = z.infer<typeof PoolBand>;

/** By what two networks know somebody to be the same person, the surest first; `employer` is the full name with the employer. */
export const PoolKeyKind = z.enum(['email', 'linkedin', 'phone', 'employer', 'name']);
export type PoolKeyKind = z.infer<typeof PoolKeyKind>;

/** One thing by which another network may know the same person, spelled the same in both. */
export interface PoolKey {
  readonly kind: PoolKeyKind;
  readonly value: string;
}
