import type { Move, Week } from '../../words/vocabulary.ts';

/** The moves of one day; `day` is missing for what can be done on any day. */
export interface DayOfWeek {
  readonly day: string | undefined;
  readonly moves: readonly Move[];
}

/** The moves of a week by day, each day by its time; what can be done on any day comes last. */
export function daysOf(week: Week): readonly DayOfWeek[] {
  const byDay = Map.groupBy(week.moves, (move) => move.slot?.day);
  return [...byDay]
    .map(([day, moves]) => ({ day, moves: moves.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)) }))
    .toSorted((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : 1));
}

function startOf(move: Move): string {
  return move.slot?.from ?? '';
}
