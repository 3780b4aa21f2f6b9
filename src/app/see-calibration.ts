import { z } from 'zod';
import type { AnswerOf } from '../contract/routes.ts';
import { calibration, type Told } from '../planning/response/calibration.ts';
import { trialsOf } from '../planning/response/trials.ts';
import { doneMoves } from '../store/moves.ts';
import type { Context } from './context.ts';

/** The chance that was told with a move, as its payload keeps it. */
const WithChance = z.object({ planned: z.object({ chance: z.object({ value: z.number() }) }) });

/** Whether the chances told with moves kept what they said. */
export async function seeCalibration({ store, memory, today }: Context): Promise<AnswerOf<'calibration'>> {
  const { facts, assessment } = await memory.network(await today());
  const given = new Map(
    (await doneMoves(store)).flatMap(({ id, payload }) => {
      const found = WithChance.safeParse(payload);
      // Moves that ask nothing of anybody have no chance.
      return found.success ? [[id, found.data.planned.chance.value] as const] : [];
    }),
  );
  const trials = trialsOf(facts, assessment.today, assessment.values);
  const { brier, words, bins, ...rest } = calibration(trials, assessment, given);
  return { ...rest, brier: brier ?? null, words: words.map(toShape), bins: bins.map(toShape) };
}

function toShape<Of extends Told>(told: Of): Omit<Of, 'expected'> & { readonly expected: number | null } {
  return { ...told, expected: told.expected ?? null };
}
