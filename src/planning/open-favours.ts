import type { Day } from '../base/days.ts';
import type { FavourKind } from '../model/favour.ts';
import { isAsk, isGift } from './goodwill.ts';

/** A favour with what decides whether it is open; one out of an old file has no day. */
interface DatedFavour {
  readonly kind: FavourKind;
  readonly day?: Day | undefined;
}

/**
 * Favours that the owner was done and has given nothing for since. A gift of the same day counts as given back; without
 * a day nothing can be said, and the favour is not open. No balance: one gift answers all that came before it.
 */
export function openFavours<F extends DatedFavour>(favours: readonly F[]): readonly F[] {
  const lastGift = Math.max(
    Number.NEGATIVE_INFINITY,
    ...favours.flatMap(({ kind, day }) => (isGift(kind) && day !== undefined ? [day] : [])),
  );
  return favours.filter(({ kind, day }) => isAsk(kind) && day !== undefined && day > lastGift);
}
