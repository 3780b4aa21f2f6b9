import type { Assessment } from '../../audit/assessment.ts';
import type { Day } from '../../base/days.ts';
import { CHANNELS, isLive, isNominal } from '../../model/channel.ts';
import type { Facts } from '../../model/facts.ts';
import { isAsk, isGift } from '../goodwill.ts';
import { newPeople } from '../pace/new-people.ts';
import { trialsOf } from '../response/trials.ts';

/** How often something came true among so many cases; `rateOf` gives its interval. */
export interface Tally {
  readonly hits: number;
  readonly tried: number;
}

/** What the owner did, as against what came of it: the leading measures. Source: science §11. */
export interface WeekRates {
  /** Moves done among those that this week suggested. */
  readonly done: Tally;
  /** People spoken with among those in touch with, in the last four weeks. */
  readonly live: Tally;
  /** Favours given among all given and asked, in the last four weeks. */
  readonly given: Tally;
  /** People who heard from the owner again in time, among those first met in the last six weeks for whom that can be told. */
  readonly secondTouch: Tally;
  /** Approaches answered among those of the last twelve weeks whose end is known. */
  readonly answered: Tally;
}

const FOUR_WEEKS = 28;
const TWELVE_WEEKS = 84;

/** The leading measures of the week that begins on `monday`, as far as today. `suggested`: how many moves the week had. */
export function weekRates(
  facts: Facts,
  assessment: Assessment,
  { monday, suggested }: { readonly monday: Day; readonly suggested: number },
): WeekRates {
  const { today, values } = assessment;
  const until = Math.min(today, monday + 6);
  const done = facts.outcomes.filter(({ week, state }) => week === monday && state === 'done').length;
  const lately = facts.favours.filter(({ day }) => day <= until && until - day < FOUR_WEEKS);
  const gifts = lately.filter(({ kind }) => isGift(kind)).length;
  const trials = trialsOf(facts, until, values).filter(({ day }) => until - day < TWELVE_WEEKS);
  return {
    done: { hits: done, tried: Math.max(done, suggested) },
    live: touches(facts, until),
    given: { hits: gifts, tried: gifts + lately.filter(({ kind }) => isAsk(kind)).length },
    secondTouch: secondTouch(facts, assessment, until),
    answered: { hits: trials.filter(({ isAnswered }) => isAnswered).length, tried: trials.length },
  };
}

function touches({ interactions }: Facts, until: Day): Tally {
  let hits = 0;
  let tried = 0;
  for (const slot of interactions.people.keys()) {
    let isTouched = false;
    let isSpoken = false;
    for (let row = interactions.start[slot]!; row < interactions.end[slot]!; row++) {
      const channel = CHANNELS[interactions.channel[row]!]!;
      const age = until - interactions.day[row]!;
      if (age < 0 || age >= FOUR_WEEKS || isNominal(channel) || interactions.isBystander[row] === 1) continue;
      isTouched = true;
      isSpoken ||= isLive(channel);
    }
    if (isTouched) tried++;
    if (isSpoken) hits++;
  }
  return { hits, tried };
}

/** Those met too lately to have been written to again are judged only once they were. */
function secondTouch(facts: Facts, assessment: Assessment, until: Day): Tally {
  const { paceMetDays, paceSecondTouchDays } = assessment.values;
  const met = newPeople(assessment, facts.interactions, { from: until - paceMetDays, until });
  const isInTime = (one: (typeof met)[number]): boolean =>
    one.again !== undefined && one.again <= until && one.again - one.met <= paceSecondTouchDays;
  const judged = met.filter((one) => isInTime(one) || until - one.met > paceSecondTouchDays);
  return { hits: judged.filter(isInTime).length, tried: judged.length };
}
