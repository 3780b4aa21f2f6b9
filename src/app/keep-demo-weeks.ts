import { assess } from '../audit/assess.ts';
import { factsUntil } from '../audit/facts-until.ts';
import { type Day, mondayOf } from '../base/days.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { Facts } from '../model/facts.ts';
import { snapshotOf } from '../planning/tracking/snapshot.ts';
import { loadFacts } from '../store/facts.ts';
import type { Store } from '../store/store.ts';
import { saveWeekSnapshot } from '../store/week-snapshots.ts';

/** Weeks of the past in which the owner of the sample used the program. */
const WEEKS = 6;

/** The measures of earlier weeks, as they would have been kept in each: from what had happened and was said by then. */
export async function keepDemoWeeks(store: Store, today: Day): Promise<void> {
  const facts = await loadFacts(store);
  for (let ago = WEEKS; ago > 0; ago--) {
    const day = today - 7 * ago;
    const monday = mondayOf(day);
    const then = saidUntil(factsUntil(facts, day), day);
    const suggested = facts.outcomes.filter(({ week }) => week === monday).length;
    const snapshot = snapshotOf(then, assess(then, day, DEFAULT_VALUES), { monday, suggested });
    await saveWeekSnapshot(store, { monday, snapshot });
  }
}

/** What was decided, given and received by a day. */
function saidUntil(facts: Facts, day: Day): Facts {
  return {
    ...facts,
    outcomes: facts.outcomes.filter(({ decidedOn }) => decidedOn <= day),
    favours: facts.favours.filter((favour) => favour.day <= day),
    lifeEvents: facts.lifeEvents.filter((event) => event.day <= day),
  };
}
