import type { Values } from '../model/constants/constants.ts';
import type { OwnerShare } from './owner-profile.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * e(y) in [0, 1]: how far a leaf is from what the owner knows, 0 for their main field. The least over the owner's fields of
 * leaf distance plus a little for fields they know less, so that a broad owner is near to more (Cohen & Levinthal 1990).
 */
export function nearness(taxonomy: Taxonomy, owner: readonly OwnerShare[], leaf: string, values: Values): number {
  let greatest = 0;
  for (const { p } of owner) greatest = Math.max(greatest, p);
  let least = 1;
  for (const { id, p } of owner) {
    if (p < values.ownerFieldLeastShare && p < greatest) continue;
    const apart = leafDistance(taxonomy, id, leaf, values) + values.distanceMinorField * (1 - p / greatest);
    least = Math.min(least, apart);
  }
  return least;
}

/** δ: 0 for the same leaf, the family's distance within a family, 1 otherwise. */
export function leafDistance(taxonomy: Taxonomy, one: string, other: string, values: Values): number {
  if (one === other) return 0;
  const family = taxonomy[one]?.family;
  return family !== undefined && family === taxonomy[other]?.family ? values.distanceSameFamily : 1;
}
