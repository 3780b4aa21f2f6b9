import type { Day } from '../base/days.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Facts } from '../model/facts.ts';
import type { PersonId } from '../model/ids.ts';
import type { MoveKind } from '../model/move.ts';
import { isAsk, isGift } from './goodwill.ts';
import { rowsOf } from './interactions-of.ts';

/** Days in which somebody turned to is left in peace unless they answer: this week and the one before. */
const PEACE_DAYS = 14;
/** Days after which a move that was skipped is forgiven. */
const SKIPS_REMEMBERED = 56;

/** What earlier weeks have to say about this one. */
export interface WeekHistory {
  /** Moves never to be suggested again, by kind and people. */
  readonly never: ReadonlySet<string>;
  /** Moves skipped in two weeks or more since they were last done. */
  readonly skippedTwice: ReadonlySet<string>;
  /** People to whom the owner turned lately and who have not answered yet. */
  readonly waiting: ReadonlySet<PersonId>;
  /** How many asks there may be beyond the offers of the week, from the last four weeks. */
  readonly asksAhead: number;
}

/** A move by kind and people, whatever the week. */
export function moveKey(kind: MoveKind, people: readonly PersonId[]): string {
  return [kind, ...people].join('-');
}

/** What was decided in earlier weeks, and what was given and asked in the last four. Source: science §9. */
export function weekHistory(facts: Facts, today: Day, values: Values): WeekHistory {
  const never = new Set<string>();
  const skips = new Map<string, Set<Day>>();
  const waiting = new Set<PersonId>();
  const wished = new Map(
    facts.people.flatMap(({ id, wishedChannelOn }) => (wishedChannelOn === undefined ? [] : [[id, wishedChannelOn]])),
  );
  for (const outcome of facts.outcomes.toSorted((a, b) => a.decidedOn - b.decidedOn)) {
    const key = moveKey(outcome.kind, outcome.people);
    // An event and a promise come once; what was said of one says nothing of the next.
    const isOnce = outcome.people.length === 0 || outcome.kind === 'keep-promise';
    if (outcome.state === 'never' && !isOnce) never.add(key);
    if (outcome.state === 'done') skips.delete(key);
    // Another channel is another try.
    const isSince = outcome.decidedOn > (wished.get(outcome.people[0] ?? 0) ?? Number.NEGATIVE_INFINITY);
    if (outcome.state === 'skipped' && isSince && today - outcome.decidedOn <= SKIPS_REMEMBERED) {
      skips.set(key, (skips.get(key) ?? new Set<Day>()).add(outcome.week));
    }
    const isLate = outcome.decidedOn <= today && today - outcome.decidedOn < PEACE_DAYS;
    if (outcome.state !== 'done' || !isLate || outcome.answered === true) continue;
    for (const person of outcome.people) if (!hasAnswered(facts, person, outcome.decidedOn, today)) waiting.add(person);
  }
  const skippedTwice = new Set([...skips].filter(([, weeks]) => weeks.size >= 2).map(([key]) => key));
  const late = facts.favours.filter((favour) => favour.day <= today && today - favour.day < values.askBalanceDays);
  const asks = late.filter((favour) => isAsk(favour.kind)).length;
  const gifts = late.filter((favour) => isGift(favour.kind)).length;
  return { never, skippedTwice, waiting, asksAhead: values.askBalanceMost + gifts - asks };
}

/** Heard from on a later day: what came on the same day may have come before. */
function hasAnswered({ interactions }: Facts, person: PersonId, since: Day, today: Day): boolean {
  const rows = rowsOf(interactions, person);
  for (let row = rows.from; row < rows.until; row++) {
    const day = interactions.day[row]!;
    if (day > since && day <= today && interactions.incoming[row]! > 0) return true;
  }
  return false;
}
