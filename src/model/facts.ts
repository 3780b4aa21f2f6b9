import type { Day } from '../base/days.ts';
import type { Answer } from './answer.ts';
import type { DraftLanguage } from './draft-language.ts';
import type { FollowUp } from './event.ts';
import type { FavourKind } from './favour.ts';
import type { BatchId, MoveId, PersonId } from './ids.ts';
import type { InteractionColumns } from './interactions.ts';
import type { Introduction } from './introduction.ts';
import type { KnownGroup } from './known-group.ts';
import type { Mention } from './mention.ts';
import type { MoveKind } from './move.ts';
import type { Objective } from './objective.ts';
import type { PaceAnswer } from './pace-answer.ts';
import type { PersonFacts } from './person.ts';
import type { PromiseMade } from './promise.ts';
import type { ToldLinks } from './told-links.ts';

/** Help given (+) or received: the source of goodwill (science §5.2). */
export interface Favour {
  readonly person: PersonId;
  readonly kind: FavourKind;
  readonly day: Day;
}

/** The owner's word that two people know each other, or do not. Inferred links are computed, never stored as known. */
export interface DeclaredLink {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly know: boolean;
}

/** What the owner did with a move that a week suggested. */
export interface MoveOutcome {
  readonly move: MoveId;
  readonly kind: MoveKind;
  readonly people: readonly PersonId[];
  /** Monday of the week that suggested it. */
  readonly week: Day;
  readonly state: 'done' | 'skipped' | 'never';
  readonly decidedOn: Day;
  readonly answered?: boolean;
  /** “Did you learn something you could use?”, 0–4. */
  readonly useful?: number;
  /** The features of §6 when it was suggested, so that learning sees what the plan saw. */
  readonly features?: Readonly<Record<string, number>>;
  /** Knowledge distance then. */
  readonly distance?: number;
}

/** How the owner wants weeks to be. */
export interface WeekSettings {
  /** English unless chosen otherwise. */
  readonly draftLanguage?: DraftLanguage;
  readonly minutes: number;
  /** Weekdays on which moves may be placed, 0 Monday … 6 Sunday. */
  readonly workingDays: readonly number[];
  /** Minutes after midnight. */
  readonly from: number;
  readonly until: number;
}

/** A person that an interaction or a life event is about: a promotion seen when an export came in again. */
export interface LifeEvent {
  readonly person: PersonId;
  /** `gone`: a newer export no longer tells of the connection. */
  readonly kind: 'new-job' | 'promotion' | 'gone';
  readonly day: Day;
  readonly batch: BatchId;
  readonly text: string;
}

/** Everything the pure core needs, loaded once: who is known, what happened, what is wanted. */
export interface Facts {
  readonly owner: PersonFacts;
  /** Everybody but the owner, by ascending id. */
  readonly people: readonly PersonFacts[];
  readonly interactions: InteractionColumns;
  readonly links: readonly DeclaredLink[];
  readonly toldLinks: ToldLinks;
  /** Texts that may say what somebody knows about. */
  readonly mentions: readonly Mention[];
  /** Groups as they were last seen. */
  readonly knownGroups: readonly KnownGroup[];
  readonly answers: readonly Answer[];
  readonly favours: readonly Favour[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly objectives: readonly Objective[];
  readonly outcomes: readonly MoveOutcome[];
  /** The newest first; none when left out. */
  readonly introductions?: readonly Introduction[];
  /** How much the weeks were, in the owner’s own word; none when left out. */
  readonly paceAnswers?: readonly PaceAnswer[];
  /** What was said at events about following up; none when left out. */
  readonly followUps?: readonly FollowUp[];
  /** What the owner has promised and not kept yet; none when left out. */
  readonly promises?: readonly PromiseMade[];
  readonly settings: WeekSettings;
}
