import { z } from 'zod';
import type { Day } from '../base/days.ts';
import type { IntroductionId, MoveId, ObjectiveId, PersonId } from './ids.ts';

/** How far an introduction has come. Those who decline, or with whom it comes to nothing, end it; so does meeting. */
export const IntroductionState = z.enum([
  'considered',
  'asked',
  'accepted',
  'declined',
  'introduced',
  'met',
  'came-to-nothing',
]);
export type IntroductionState = z.infer<typeof IntroductionState>;

/** States in which something is still to be done. */
export const OPEN_INTRODUCTION_STATES: readonly IntroductionState[] = ['considered', 'asked', 'accepted', 'introduced'];

/** Who is introduced: the owner to somebody, or two contacts to each other by the owner. */
export const IntroductionKind = z.enum(['to-owner', 'of-two']);
export type IntroductionKind = z.infer<typeof IntroductionKind>;

/** One step of an introduction. Where two are introduced, asking and answering are steps with one of them. */
export interface IntroductionStep {
  readonly state: IntroductionState;
  readonly day: Day;
  readonly person?: PersonId;
  /** The move of a week by which it was taken. */
  readonly move?: MoveId;
}

/** What the chances were reckoned from when the introducer was asked, so that learning sees what the owner saw. */
export interface IntroductionFeatures {
  /** S and G of the introducer, see science §10. */
  readonly agree?: { readonly strength: number; readonly goodwill: number };
  /** The features of §6 of the person, introduced. */
  readonly respond?: Readonly<Record<string, number>>;
}

/** An introduction under way, or one that was. */
export interface Introduction {
  readonly id: IntroductionId;
  readonly kind: IntroductionKind;
  /** To the owner: introducers in the order in which they are asked, the person last. Of two: both. */
  readonly people: readonly PersonId[];
  readonly objective?: ObjectiveId;
  readonly note?: string;
  readonly features: IntroductionFeatures;
  /** In the order in which they were taken; never empty. */
  readonly steps: readonly IntroductionStep[];
}

/** A step that can be taken next; with whom, where two are introduced. */
export interface PossibleStep {
  readonly state: IntroductionState;
  readonly person?: PersonId;
}

/** How far an introduction is. Of two, both have to agree, and one who declines ends it. */
export function stateOf({ kind, people, steps }: Pick<Introduction, 'kind' | 'people' | 'steps'>): IntroductionState {
  const last = steps.at(-1)?.state ?? 'considered';
  if (kind === 'to-owner' || (last !== 'asked' && last !== 'accepted')) return last;
  const accepted = new Set(steps.flatMap(({ state, person }) => (state === 'accepted' ? [person] : [])));
  return people.every((person) => accepted.has(person)) ? 'accepted' : 'asked';
}

/** What can be said of an introduction now, the likeliest first; nothing where it has ended. */
export function possibleSteps(introduction: Introduction): readonly PossibleStep[] {
  const { kind, people, steps } = introduction;
  const state = stateOf(introduction);
  const nothing: PossibleStep = { state: 'came-to-nothing' };
  const introduced: PossibleStep = { state: 'introduced' };
  if (state === 'introduced') return [{ state: 'met' }, nothing];
  if (!OPEN_INTRODUCTION_STATES.includes(state)) return [];
  if (kind === 'of-two' && state !== 'accepted') {
    const withOne = people.flatMap((person): readonly PossibleStep[] => {
      const said = steps.findLast((step) => step.person === person)?.state;
      if (said === undefined) return [{ state: 'asked', person }];
      return said === 'asked'
        ? [
            { state: 'accepted', person },
            { state: 'declined', person },
          ]
        : [];
    });
    return [...withOne, introduced, nothing];
  }
  if (state === 'considered') return [{ state: 'asked' }, introduced, nothing];
  if (state === 'asked') return [{ state: 'accepted' }, { state: 'declined' }, introduced, nothing];
  return [introduced, nothing];
}

/** The last day on which something was said of it. */
export function lastStepOn({ steps }: Pick<Introduction, 'steps'>): Day {
  // Every introduction is kept with its first step.
  return steps.at(-1)!.day;
}
