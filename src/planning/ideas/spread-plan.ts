import type { Assessment } from '../../audit/assessment.ts';
import { bestMessengers } from '../../graph/graph.ts';
import type { PersonId } from '../../model/ids.ts';
import { acquaintedSupporters } from './acquainted-supporters.ts';
import { audienceOf } from './audience-of.ts';
import type { IdeaSubject } from './idea-subject.ts';
import type { Messenger } from './messengers-for.ts';
import { type ReachRange, reachRange } from './reach-range.ts';
import { reachWithin } from './reach-within.ts';

/** Somebody to tell, and when. */
export interface SpreadStep {
  readonly person: PersonId;
  /** The segment for which they were chosen; absent where they are told for all they reach. */
  readonly segment?: string;
  /** People whom they add to those already reached. */
  readonly gain: number;
}

/** Whom to tell of an idea, in order, and how far that is expected to carry. */
export interface SpreadPlan {
  readonly steps: readonly SpreadStep[];
  readonly segments: readonly {
    readonly name: string;
    readonly size: number;
    readonly isGuessed: boolean;
    /** Expected number of people reached, 0 up to the size. */
    readonly reached: number;
    /** Of a costly idea: those told here know each other, enough to carry it. */
    readonly isCarried: boolean;
  }[];
  readonly expected: ReachRange;
  /** No choice of as many people reaches more than this. */
  readonly most: number;
  /** Of the owner’s own contacts, how many are expected to hear of it along known links; undefined where none are known. */
  readonly within: ReachRange | undefined;
  /** Champions, whose word counts for being adopted: ask them first, and note what they object. */
  readonly credibility: readonly PersonId[];
}

/** So many champions are asked first. */
const CHAMPIONS = 2;

/**
 * Whom to tell. Simple news goes wide: people are taken by what each adds (greedy, at least 1 − 1/e of the best choice). A costly idea
 * first gets two supporters who know each other in one segment before the next is opened (Centola & Macy 2007). Source: science §8.
 */
export function spreadPlan(
  assessment: Assessment,
  subject: IdeaSubject,
  messengers: readonly Messenger[],
  options: { readonly isCostly: boolean; readonly count: number; readonly chance: () => number },
): SpreadPlan {
  const { values } = assessment;
  const { segments } = subject;
  const audience = audienceOf(segments, messengers);
  const wide = bestMessengers(audience, options.count);
  const chosen = options.isCostly
    ? acquaintedSupporters(assessment, { segments, messengers, count: options.count })
    : wide.chosen.map((messenger) => ({ messenger, segment: undefined }));
  const told = chosen.map(({ messenger }) => messenger);
  const reachedAfter = (count: number): number => reachRange(audience, told.slice(0, count), 1).value;
  return {
    steps: chosen.map(({ messenger, segment }, index) => ({
      person: messengers[messenger]!.person,
      ...(segment === undefined ? {} : { segment: segments[segment]!.name }),
      gain: reachedAfter(index + 1) - reachedAfter(index),
    })),
    segments: segments.map(({ name, size, isGuessed }, g) => ({
      name,
      size,
      isGuessed,
      reached: size * (1 - told.reduce((missed, j) => missed * (1 - audience.passing[j]! * audience.reach[j]![g]!), 1)),
      isCarried: chosen.some(({ segment }) => segment === g),
    })),
    expected: reachRange(audience, told, values.ideaShareDoubt),
    most: wide.most,
    within: reachWithin(assessment, messengers, told, options.chance),
    credibility: messengers
      .filter(({ reputation, trust }) => reputation >= values.adviceReputation && trust >= values.adviceTrust)
      .sort((a, b) => b.reputation * b.trust - a.reputation * a.trust || a.person - b.person)
      .slice(0, CHAMPIONS)
      .map(({ person }) => person),
  };
}
