import type { Day } from '../base/days.ts';
import { isoWeekOf } from '../base/days.ts';
import type { Channel } from '../model/channel.ts';
import type { IdeaId, MoveId, ObjectiveId, PersonId, PromiseId, QuestionId } from '../model/ids.ts';
import type { Language, Translated } from '../model/language.ts';
import type { MoveKind, MoveState } from '../model/move.ts';
import type { Chance } from './response/chance-words.ts';
import type { ResponseFeatures } from './response/response-terms.ts';

/** A number with what it means. */
export interface MoveEvidence {
  readonly measure: string;
  readonly value: number | null;
  readonly sentence: string;
}

/** What is said of a move. */
export interface MoveTexts {
  /** Verb first. */
  readonly sentence: string;
  readonly reason: string;
  readonly why: readonly MoveEvidence[];
  /** How likely it is to succeed; absent where nobody has to answer. */
  readonly chance?: string;
}

/** When a move could be done, in minutes after midnight. */
export interface Slot {
  readonly day: Day;
  readonly from: number;
  readonly until: number;
}

/**
 * A move as a week suggests it, told in English. Plain data: it can be stored and given back as part of a week that is kept; what is
 * said of it is kept in every language, because it is told as things were when it was planned.
 */
export interface PlannedMove {
  /** `2026-W48-deepen-12`: the same move has the same id however often the week is computed. */
  readonly id: MoveId;
  readonly kind: MoveKind;
  readonly state: MoveState;
  /** Whom it is about; for an introduction the introducer, or first of the two, comes first. */
  readonly people: readonly PersonId[];
  /** The objective it serves most; absent when it serves the network as such. */
  readonly objective?: ObjectiveId;
  /** What is passed on. */
  readonly idea?: IdeaId;
  /** The kept question that it cross-checks. */
  readonly question?: QuestionId;
  /** What is kept by it. */
  readonly promise?: PromiseId;
  readonly minutes: number;
  readonly channel?: Channel;
  /** Absent: any time this week. */
  readonly slot?: Slot;
  /** Verb first. */
  readonly sentence: string;
  readonly reason: string;
  readonly why: readonly MoveEvidence[];
  /** The same in the other languages; weeks that an earlier version planned have English only. */
  readonly translated?: Translated<MoveTexts>;
  readonly chance?: Chance;
  /** To be stored with the outcome, so that learning sees what the plan saw. */
  readonly features?: ResponseFeatures;
  /** Expected knowledge distance, 0–1. */
  readonly distance?: number;
  readonly isNew: boolean;
  readonly isLive: boolean;
  readonly isExplore: boolean;
  readonly isMaintain: boolean;
  readonly isAsk: boolean;
  readonly isOffer: boolean;
  readonly load: number;
  /** What it adds to the value of the week by itself. */
  readonly gain: number;
  /** Skipped in two weeks or more: the owner is asked to drop it or change its channel. */
  readonly isSkippedTwice: boolean;
}

/** What is said of a move, in a language. */
export function textsOf({ translated, sentence, reason, why, chance }: PlannedMove, language: Language): MoveTexts {
  const english = { sentence, reason, why, ...(chance === undefined ? {} : { chance: chance.sentence }) };
  return language === 'en' ? english : (translated?.[language] ?? english);
}

/** The id of a move of the week that begins on `monday`. */
export function moveId(monday: Day, kind: MoveKind, people: readonly PersonId[]): MoveId {
  return `${isoWeekOf(monday)}-${[kind, ...people].join('-')}`;
}
