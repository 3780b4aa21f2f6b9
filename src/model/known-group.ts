import type { PersonId } from './ids.ts';

/** A group as it was last seen, so that it keeps its id and the name that the owner gave it when it is found again. */
export interface KnownGroup {
  readonly id: string;
  /** The name that was found for it. */
  readonly name: string;
  /** The name that the owner gave it, which stands before the found one. */
  readonly given?: string;
  /** Whom a detected community held; empty for groups that say themselves who belongs to them. */
  readonly people: readonly PersonId[];
}
