import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { nextBest } from '../planning/plan-week.ts';
import { decideMove, moveById, movesOfWeek, saveSuggestedMove } from '../store/moves.ts';
import { busySlots } from './busy-slots.ts';
import type { Context } from './context.ts';
import { seeMove } from './decide-move.ts';
import { toSuggestedMove } from './move-shape.ts';
import { besidesPeople, toKept } from './plan-the-week.ts';

/** Something else instead of a move: the next best that fits its time, or nothing when nothing is worth suggesting. */
export async function replaceMove(
  context: Context,
  { id }: CheckedInputOf<'replaceMove'>,
): Promise<AnswerOf<'replaceMove'>> {
  const { store, memory, today } = context;
  const move = await moveById(store, id);
  if (move.state !== 'suggested') throw new Refusal('move-already-decided', { id, state: move.state });
  const day = await today();
  const network = await memory.network(day);
  const week = await movesOfWeek(store, move.week);
  const planned = week.map(toKept);
  const minutes = Math.max(network.facts.settings.minutes, minutesOf(planned));
  const found = nextBest(
    {
      facts: network.facts,
      assessment: network.assessment,
      monday: move.week,
      minutes,
      busy: await busySlots(context, move.week),
      keep: planned,
      ...(await besidesPeople(context, network, move.week)),
    },
    toKept(move),
  );
  await decideMove(store, id, { state: 'replaced', decidedOn: day });
  if (found === undefined) return { replaced: id, move: null };
  await saveSuggestedMove(store, toSuggestedMove(found, network, move.week));
  return { replaced: id, move: await seeMove(context, found.id) };
}

function minutesOf(moves: readonly { readonly minutes: number; readonly state: string }[]): number {
  return moves
    .filter(({ state }) => state === 'suggested' || state === 'done')
    .reduce((sum, { minutes }) => sum + minutes, 0);
}
