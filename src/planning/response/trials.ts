import type { Day } from '../../base/days.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { Facts, MoveOutcome } from '../../model/facts.ts';
import type { MoveId, PersonId } from '../../model/ids.ts';
import { rowsOf } from '../interactions-of.ts';
import type { ResponseFeatures } from './response-terms.ts';

/** One approach whose end is known: it was answered, or the time for an answer is over. */
export interface Trial {
  /** The move by which it was made; an introduction is none. */
  readonly move?: MoveId;
  readonly person: PersonId;
  readonly day: Day;
  readonly features: ResponseFeatures;
  readonly isAnswered: boolean;
}

/**
 * What can be learned from: moves done, with the features they were planned with. Answered within 21 days (7 for calls)
 * is a success; a younger one without an answer is left out, and so is one of which nobody said anything and no file shows
 * an answer: unknown is not no. A second approach within the time for an answer counts as the same trial. Introductions asked for
 * are left out: the features are those of the person introduced, and whether the introducer answers says nothing of them. What came of
 * introductions that were made is counted by itself: meeting is an answer, coming to nothing is none. Source: science §6.
 */
export function trialsOf(facts: Facts, today: Day, values: Values): Trial[] {
  const done = facts.outcomes
    .filter((outcome) => outcome.state === 'done' && outcome.features !== undefined && outcome.people.length > 0)
    .filter((outcome) => outcome.kind !== 'ask-introduction')
    .toSorted((a, b) => a.decidedOn - b.decidedOn || (a.move < b.move ? -1 : 1));
  const trials: Trial[] = [];
  const open = new Map<PersonId, number>();
  for (const outcome of done) {
    const person = outcome.people[0]!;
    const isAnswered = endOf(outcome, person, facts, today, values);
    if (isAnswered === undefined) continue;
    const earlier = open.get(person);
    const previous = earlier === undefined ? undefined : trials[earlier];
    if (
      previous !== undefined &&
      !previous.isAnswered &&
      outcome.decidedOn - previous.day <= values.answerDaysMessage
    ) {
      trials[earlier!] = { ...previous, isAnswered };
      continue;
    }
    open.set(person, trials.length);
    trials.push({ move: outcome.move, person, day: outcome.decidedOn, features: outcome.features ?? {}, isAnswered });
  }
  return [...trials, ...introductionTrials(facts)];
}

function introductionTrials({ introductions = [] }: Facts): Trial[] {
  return introductions
    .flatMap(({ kind, people, features, steps }): Trial[] => {
      const made = steps.findLast(({ state }) => state === 'introduced');
      const end = steps.at(-1)?.state;
      const person = people.at(-1);
      if (kind !== 'to-owner' || made === undefined || person === undefined || features.respond === undefined)
        return [];
      if (end !== 'met' && end !== 'came-to-nothing') return [];
      return [{ person, day: made.day, features: features.respond, isAnswered: end === 'met' }];
    })
    .toSorted((a, b) => a.day - b.day || a.person - b.person);
}

function endOf(outcome: MoveOutcome, person: PersonId, facts: Facts, today: Day, values: Values): boolean | undefined {
  if (outcome.answered === true) return true;
  const features = outcome.features ?? {};
  const days = (features.phone ?? 0) > 0 ? values.answerDaysPhone : values.answerDaysMessage;
  const last = outcome.decidedOn + days;
  if (heardFrom(facts, person, outcome.decidedOn, Math.min(last, today))) return true;
  if (outcome.answered === undefined || last >= today) return undefined;
  return false;
}

function heardFrom(facts: Facts, person: PersonId, from: Day, until: Day): boolean {
  const rows = rowsOf(facts.interactions, person);
  for (let row = rows.from; row < rows.until; row++) {
    const day = facts.interactions.day[row]!;
    if (day >= from && day <= until && facts.interactions.incoming[row]! > 0) return true;
  }
  return false;
}
