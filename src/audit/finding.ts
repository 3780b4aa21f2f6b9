import type { PersonId } from '../model/ids.ts';
import type { MoveKind } from '../model/move.ts';

/** Kinds of findings, of which each matters for a reason of its own. */
export const FINDING_KINDS = [
  'alike',
  'one-group',
  'fading-bridges',
  'closed-network',
  'one-in-between',
  'redundant-contacts',
  'mostly-names',
  'dormant-ties',
  'only-in-writing',
  'little-known',
  'fit',
  'gap',
  'shape',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The kind of a finding by its id, which may go on with a trait or a number. @throws Error for an id of no kind */
export function kindOf({ id }: Pick<Finding, 'id'>): FindingKind {
  const kind = FINDING_KINDS.find((one) => id === one || id.startsWith(`${one}-`));
  if (kind === undefined) throw new Error(`A finding ${id} is of no kind.`);
  return kind;
}

/** What a measure means for the owner, with the people behind it and the moves that would mend it. */
export interface Finding {
  readonly id: string;
  readonly sentence: string;
  /** Those it is about, the most telling first. */
  readonly people: readonly PersonId[];
  /** Kinds of moves that would change it, the likeliest first. */
  readonly moves: readonly MoveKind[];
}
