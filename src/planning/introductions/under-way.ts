import type { PersonId } from '../../model/ids.ts';
import { type Introduction, lastStepOn, OPEN_INTRODUCTION_STATES, stateOf } from '../../model/introduction.ts';
import type { Outlook } from '../outlook.ts';

/** What is under way toward each person: the owner means to ask somebody, or somebody was asked and has their time to answer. */
export interface UnderWay {
  /** The introducer whom the owner means to ask, by the person meant. */
  readonly considered: ReadonlyMap<PersonId, PersonId>;
  /** Nobody else is asked for these now: one is asked, then the next. */
  readonly waiting: ReadonlySet<PersonId>;
}

/** Introductions to the owner that are open, by the person meant. Source: science §10. */
export function underWay({ facts, today, values }: Pick<Outlook, 'facts' | 'today' | 'values'>): UnderWay {
  const considered = new Map<PersonId, PersonId>();
  const waiting = new Set<PersonId>();
  for (const introduction of facts.introductions ?? []) {
    const { kind, people } = introduction;
    const state = stateOf(introduction);
    if (kind !== 'to-owner' || people.length < 2 || !OPEN_INTRODUCTION_STATES.includes(state)) continue;
    const target = people.at(-1)!;
    if (state === 'considered') considered.set(target, people[0]!);
    else if (state !== 'asked' || today - lastStepOn(introduction) < values.introductionWaitDays) waiting.add(target);
  }
  return { considered, waiting };
}

/** Whether two people were asked or introduced by the owner already: they are not suggested again. */
export function areBeingIntroduced(introductions: readonly Introduction[], one: PersonId, other: PersonId): boolean {
  return introductions.some(
    (introduction) =>
      introduction.kind === 'of-two' &&
      stateOf(introduction) !== 'considered' &&
      introduction.people.includes(one) &&
      introduction.people.includes(other),
  );
}
