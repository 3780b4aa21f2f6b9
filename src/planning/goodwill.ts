import { assertNever } from '../base/assert-never.ts';
import { clamp } from '../base/clamp.ts';
import type { Day } from '../base/days.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Favour } from '../model/facts.ts';
import type { FavourKind } from '../model/favour.ts';
import type { PersonId } from '../model/ids.ts';

/**
 * Goodwill G with one person, in [−3, 3]: what was given and asked, fading with a half-life of 180 days.
 * Never shown as a balance; it only decides whether to give first. Source: science §5.2.
 */
export function goodwill(favours: readonly Favour[], today: Day, values: Values): number {
  let sum = 0;
  for (const favour of favours) {
    const age = Math.max(0, today - favour.day);
    sum += weightOf(favour.kind, values) * 2 ** (-age / values.goodwillHalfLifeDays);
  }
  return clamp(sum, -values.goodwillMost, values.goodwillMost);
}

/** Goodwill of everybody a favour is known of; others have 0. Favours later than `today` do not count yet. */
export function goodwillByPerson(
  favours: readonly Favour[],
  today: Day,
  values: Values,
): ReadonlyMap<PersonId, number> {
  const known = Map.groupBy(
    favours.filter((favour) => favour.day <= today),
    (favour) => favour.person,
  );
  return new Map([...known].map(([person, list]) => [person, goodwill(list, today, values)]));
}

/** Whether something may be asked now: goodwill is not spent, or the tie is strong enough. Source: science §5.2. */
export function canAsk(tie: { goodwill: number; strength: number }, values: Values): boolean {
  return tie.goodwill >= 0 || tie.strength >= values.askStrength;
}

/** True within a week after an offer that had to come first: the ask it prepares waits. Source: science §5.2. */
export function isAskOnHold(favours: readonly Favour[], today: Day, values: Values): boolean {
  const gifts = favours.filter((favour) => isGift(favour.kind) && today - favour.day < values.askWaitDays);
  const before = favours.filter((favour) => !gifts.includes(favour));
  return gifts.some((gift) => gift.day <= today) && goodwill(before, today, values) < 0;
}

/** Something the owner gave without asking for anything. */
export function isGift(kind: FavourKind): boolean {
  return kind.startsWith('gave-') || kind === 'congratulated';
}

/** Something the owner asked for. */
export function isAsk(kind: FavourKind): boolean {
  return kind.startsWith('asked-') || kind === 'passed-on-idea';
}

function weightOf(kind: FavourKind, values: Values): number {
  switch (kind) {
    case 'gave-help':
    case 'gave-introduction':
    case 'gave-feedback':
    case 'gave-resource':
    case 'congratulated':
      return values.goodwillGave;
    case 'they-thanked':
      return values.goodwillThanked;
    case 'asked-advice':
      return values.goodwillAskedAdvice;
    case 'asked-introduction':
      return values.goodwillAskedIntroduction;
    case 'asked-favour':
      return values.goodwillAskedFavour;
    case 'passed-on-idea':
      return values.goodwillPassedOnIdea;
    default:
      return assertNever(kind);
  }
}
