import type { Day } from '../base/days.ts';
import type { FileRecord, PersonKey } from '../formats/record.ts';
import type { WeekSettings } from '../model/facts.ts';
import type { FavourKind } from '../model/favour.ts';
import type { MoveKind } from '../model/move.ts';
import type { Complexity, ObjectiveKind } from '../model/objective.ts';
import type { Closeness, Context } from '../model/person.ts';
import type { ReturnKind } from '../model/return.ts';

/**
 * An invented owner with an invented network, as it would come out of files and out of what the owner said.
 * Nobody in it exists. People are named by the key that their record carries; days are relative to the day asked for.
 */
export interface SampleNetwork {
  /** The owner, people and exchanges, for the same intake that any file goes through. */
  readonly records: readonly FileRecord[];
  readonly communities: readonly SampleCommunity[];
  readonly objectives: readonly SampleObjective[];
  /** What the owner said of people, in triage and on their pages. */
  readonly people: readonly SamplePerson[];
  readonly links: readonly SampleLink[];
  readonly favours: readonly SampleFavour[];
  readonly lifeEvents: readonly SampleLifeEvent[];
  readonly notes: readonly SampleNote[];
  readonly outcomes: readonly SampleOutcome[];
  readonly returns: readonly SampleReturn[];
  readonly settings: WeekSettings;
}

/** Who belongs together in the sample: what a good audit should find again. */
export interface SampleCommunity {
  readonly name: string;
  readonly members: readonly PersonKey[];
}

/** An objective as the owner would enter it. */
export interface SampleObjective {
  readonly kind: ObjectiveKind;
  readonly text: string;
  readonly knowledge: readonly string[];
  readonly groups: readonly string[];
  readonly priority: number;
  readonly complexity: Complexity;
}

/** What the owner said of one person; what is missing was never said. */
export interface SamplePerson {
  readonly person: PersonKey;
  readonly closeness?: Closeness;
  readonly closenessOn?: Day;
  readonly contexts: readonly Context[];
  /** 0–4. */
  readonly competence?: number;
  /** 0–4. */
  readonly advocacy?: number;
  readonly topics: readonly string[];
  readonly note?: string;
}

/** The owner's answer to “do they know each other?”. */
export interface SampleLink {
  readonly a: PersonKey;
  readonly b: PersonKey;
  readonly know: boolean;
}

export interface SampleFavour {
  readonly person: PersonKey;
  readonly kind: FavourKind;
  readonly day: Day;
  /** What it was, in the owner's words. */
  readonly what: string;
}

export interface SampleLifeEvent {
  readonly person: PersonKey;
  readonly kind: 'new-job' | 'promotion';
  readonly day: Day;
  readonly text: string;
}

/** The owner's words about one exchange, named by the key of its record. */
export interface SampleNote {
  readonly exchange: string;
  readonly text: string;
}

/** What became of a move of an earlier week. */
export interface SampleOutcome {
  readonly kind: MoveKind;
  readonly people: readonly PersonKey[];
  /** Monday of the week that suggested it. */
  readonly week: Day;
  readonly state: 'done' | 'skipped';
  readonly decidedOn: Day;
  readonly answered?: boolean;
  /** 0–4. */
  readonly useful?: number;
  readonly note?: string;
}

/** Something that came back, by whom it came in order. */
export interface SampleReturn {
  readonly kind: ReturnKind;
  readonly people: readonly PersonKey[];
  readonly day: Day;
  readonly text: string;
}
