import type { Values } from '../model/constants/constants.ts';
import type { Assessment } from './assessment.ts';
import { onceFor } from './once-for.ts';
import { accessOf } from './tie-fit.ts';

/**
 * γ in [0, 1]: how little the others of a person's group already give the owner, less for the owner's own group
 * (science §4.3). A person whose group is not known is neither new nor old.
 */
export function newnessOf(assessment: Assessment, place: number): number {
  const { circleOf, ownCircle, slotOf, network, values } = assessment;
  const circle = circleOf[place];
  if (circle === undefined) return values.newnessUnknown;
  const slots = slotsByCircle(assessment).get(circle) ?? [];
  const others = slots.filter((slot) => slot !== slotOf[place]).map((slot) => network.strengths[slot]!);
  return newness(others, { isOwn: circle === ownCircle }, values);
}

/** γ from the strengths of the owner's ties with the others of a group. */
export function newness(others: readonly number[], group: { readonly isOwn: boolean }, values: Values): number {
  let left = group.isOwn ? values.newnessOwnGroup : 1;
  for (const strength of others) left *= 1 - values.newnessUsed * accessOf(strength, values);
  return left;
}

const slotsByCircle: (assessment: Assessment) => ReadonlyMap<string, readonly number[]> = onceFor(
  ({ working, circleOf }) => {
    const slots = new Map<string, number[]>();
    for (const [slot, place] of working.entries()) {
      const circle = circleOf[place];
      if (circle === undefined) continue;
      const known = slots.get(circle);
      if (known === undefined) slots.set(circle, [slot]);
      else known.push(slot);
    }
    return slots;
  },
);
