import type { Move } from '../../words/vocabulary.ts';

/**
 * How many of the moves that wait for an answer will get one: the mean of their chances plus and minus one standard
 * deviation, in whole answers. Undefined when no move has a chance.
 */
export function expectedAnswers(
  moves: readonly Pick<Move, 'chance' | 'state'>[],
): { readonly low: number; readonly high: number; readonly of: number } | undefined {
  const chances = moves.flatMap((move) =>
    move.chance === null || (move.state !== 'suggested' && move.state !== 'done') ? [] : [move.chance.value],
  );
  if (chances.length === 0) return undefined;
  const mean = chances.reduce((sum, chance) => sum + chance, 0);
  const spread = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
  const low = Math.max(0, Math.round(mean - spread));
  return { low, high: Math.max(low, Math.min(chances.length, Math.round(mean + spread))), of: chances.length };
}
