import type { Outlook } from './outlook.ts';
import type { PlannedMove } from './planned-move.ts';
import type { ResponseFeatures } from './response/response-terms.ts';

/** How far a week leans on people far above the owner. */
export interface SeniorHeavy {
  /** Moves to somebody senior who may well not answer. */
  readonly senior: number;
  /** Moves that wait for an answer. */
  readonly asked: number;
}

/** One such move is nothing to warn of. */
const FEW = 2;

/**
 * Undefined unless so many moves of a week go to people far above the owner that the week should say so. Strong ties, whoever is very
 * likely to answer, and congratulations do not weigh. Source: product M16; science §6 (disputed).
 */
export function seniorHeavy({ assessment, values }: Outlook, moves: readonly PlannedMove[]): SeniorHeavy | undefined {
  const waiting = moves.filter(({ kind, features, chance }) => {
    return features !== undefined && chance !== undefined && kind !== 'congratulate';
  });
  const ownerIsTop = assessment.owner.seniority === 6;
  const isSenior = ({ seniorityGap = 0, topSeniority }: ResponseFeatures): boolean =>
    seniorityGap >= values.seniorGap || (topSeniority === 1 && !ownerIsTop);
  // The last of those named is who answers in the end.
  const isClose = ({ people }: PlannedMove): boolean => {
    const place = assessment.placeOf.get(people.at(-1)!);
    return place !== undefined && assessment.ties[place]!.band === 'strong';
  };
  const senior = waiting.filter(
    (move) => isSenior(move.features!) && move.chance!.value <= values.responseVeryLikely && !isClose(move),
  ).length;
  if (senior < FEW || senior < values.seniorHeavyShare * waiting.length) return undefined;
  return { senior, asked: waiting.length };
}
