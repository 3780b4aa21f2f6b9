import type { MoveId } from '../../model/ids.ts';
import { planWeek } from '../plan-week.ts';
import type { PlannedMove } from '../planned-move.ts';
import type { WeekRequest } from '../planned-week.ts';
import { AS_GOOD } from './sensitivity.ts';

/** So many are named; more say no more. */
const NAMED = 3;

/**
 * Moves that would do as well in the place of one of the week's, the best first: with each of them, and without those before it, the best
 * week is worth as much within a twentieth. Empty where nothing else would do. Source: science §13.
 */
export function asGoodAs(request: WeekRequest, move: MoveId): readonly PlannedMove[] {
  const best = planWeek(request);
  const inWeek = new Set(best.moves.map(({ id }) => id));
  const found: PlannedMove[] = [];
  while (found.length < NAMED) {
    const without = [move, ...found.map(({ id }) => id)];
    const other = planWeek({
      ...request,
      exclude: { ...request.exclude, moves: [...(request.exclude?.moves ?? []), ...without] },
    });
    if (other.value < (1 - AS_GOOD) * best.value) break;
    const [instead] = other.moves
      .filter(({ id }) => !inWeek.has(id))
      .toSorted((one, two) => two.gain - one.gain || (one.id < two.id ? -1 : 1));
    if (instead === undefined) break;
    found.push(instead);
  }
  return found;
}
