import type { PersonId } from '../model/ids.ts';
import type { MoveKind } from '../model/move.ts';

/** What a measure means for the owner, with the people behind it and the moves that would mend it. */
export interface Finding {
  readonly id: string;
  readonly sentence: string;
  /** Those it is about, the most telling first. */
  readonly people: readonly PersonId[];
  /** Kinds of moves that would change it, the likeliest first. */
  readonly moves: readonly MoveKind[];
}
