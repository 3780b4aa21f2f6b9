import type { UncertainEgo } from './uncertain-ego.ts';

/**
 * Which of the owner's ties are held by a shared group (Krackhardt's Simmelian ties, 1999): contact j, when some contact
 * k has a strong tie with the owner and likely knows j. Strong is ≥ 0.35, likely is ≥ 0.5 unless told otherwise.
 * docs/measures.md#simmelian-ties
 */
export function heldByGroup(ego: UncertainEgo, { strong = 0.35, likely = 0.5 } = {}): readonly boolean[] {
  const n = ego.contacts;
  return Array.from({ length: n }, (_, j) => {
    for (let k = 0; k < n; k++) {
      if (k !== j && ego.strengths[k]! >= strong && ego.links[j * n + k]! >= likely) return true;
    }
    return false;
  });
}
