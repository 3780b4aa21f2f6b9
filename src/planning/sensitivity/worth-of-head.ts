import type { MoveId } from '../../model/ids.ts';
import type { WeekRequest } from '../planned-week.ts';
import { isInWeek, preparedWeek } from '../prepared-week.ts';
import { chooseMoves } from '../solver/choose-moves.ts';

/**
 * What the best week that holds all of these moves is worth, as a share of the best week: near 1, others would only do as well.
 * Undefined where no allowed week holds them all. Source: science §9, §13.
 */
export function worthOfHead(request: WeekRequest, head: readonly MoveId[]): number | undefined {
  const kept = (request.keep ?? []).filter(isInWeek);
  const { problem, outlook, promised } = preparedWeek(request, kept, { withPromises: true });
  const best = chooseMoves(problem, outlook.values);
  // What is promised is in every week.
  const wanted = new Set(head.filter((move) => !promised.some(({ id }) => id === move)));
  // More than everything else together could add: whatever may hold them all does.
  const bonus = 1 + problem.needs.reduce((sum, need) => sum + need, 0) + sumOf(problem.choices.map(({ own }) => own));
  const choices = problem.choices.map((choice) =>
    wanted.has(choice.id) ? { ...choice, own: choice.own + bonus } : choice,
  );
  const around = chooseMoves({ ...problem, choices }, outlook.values);
  const held = around.choices.filter(({ id }) => wanted.has(id)).length;
  if (held < wanted.size || best.value <= 0) return undefined;
  return (around.value - problem.multiplier * bonus * held) / best.value;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
