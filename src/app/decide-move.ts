import type { Day } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { MoveShape } from '../contract/shapes.ts';
import { type Channel, isLive } from '../model/channel.ts';
import type { FavourKind } from '../model/favour.ts';
import type { MoveKind } from '../model/move.ts';
import { featuresWhenAsked } from '../planning/introductions/features-when-asked.ts';
import { introductionScene } from '../planning/introductions/introduction-scene.ts';
import type { LoggedInteraction } from '../store/interactions.ts';
import { decideMove, type MoveDecision, moveById, type StoredMove, undecideMove as undecide } from '../store/moves.ts';
import type { Context } from './context.ts';
import { toMoveShape } from './move-shape.ts';
import { toKept } from './plan-the-week.ts';

/** Says that a move is done: what came of it is kept for learning, and what happened is logged. */
export async function doneMove(context: Context, input: CheckedInputOf<'doneMove'>): Promise<AnswerOf<'doneMove'>> {
  const { store, today } = context;
  const day = await today();
  const move = await moveById(store, input.id);
  const channel = input.channel ?? toKept(move).channel;
  const interaction = interactionOf(move, { ...input, channel, day });
  const favour = FAVOUR_OF[move.kind];
  await decideMove(store, input.id, {
    introduction: await introductionOf(context, move, day),
    told: toKept(move).idea,
    promise: toKept(move).promise,
    state: 'done',
    decidedOn: day,
    channel,
    answered: input.answered,
    useful: input.useful,
    note: input.note,
    interaction,
    favours:
      favour === undefined ? [] : move.people.map((person) => ({ person, kind: favour, day, about: input.note })),
  });
  return seeMove(context, input.id);
}

/** Not this week. */
export async function skipMove(context: Context, { id }: CheckedInputOf<'skipMove'>): Promise<AnswerOf<'skipMove'>> {
  await decideMove(context.store, id, { state: 'skipped', decidedOn: await context.today() });
  return seeMove(context, id);
}

/** Never again this kind of move with this person; a promise is let go. */
export async function neverMove(context: Context, { id }: CheckedInputOf<'neverMove'>): Promise<AnswerOf<'neverMove'>> {
  const { promise } = toKept(await moveById(context.store, id));
  await decideMove(context.store, id, { state: 'never', decidedOn: await context.today(), promise });
  return seeMove(context, id);
}

/** Takes back what was said of a move, with what was logged by it. */
export async function undecideMove(
  context: Context,
  { id }: CheckedInputOf<'undecideMove'>,
): Promise<AnswerOf<'undecideMove'>> {
  const { promise } = toKept(await moveById(context.store, id));
  await undecide(context.store, id, { promise });
  return seeMove(context, id);
}

/** A stored move as faces show it, today. */
export async function seeMove({ store, memory, today }: Context, id: string): Promise<MoveShape> {
  return toMoveShape(await moveById(store, id), await memory.network(await today()));
}

/** What doing a move of a kind gives or asks (science §5.2). */
const FAVOUR_OF: Partial<Record<MoveKind, FavourKind>> = {
  offer: 'gave-help',
  congratulate: 'congratulated',
  introduce: 'gave-introduction',
  ask: 'asked-advice',
  'ask-introduction': 'asked-introduction',
  'pass-on': 'passed-on-idea',
};

/** Asking for an introduction, and asking two whether they would like to be introduced, is the first step of one. */
async function introductionOf({ memory }: Context, move: StoredMove, day: Day): Promise<MoveDecision['introduction']> {
  const { kind, people } = move;
  if (kind === 'introduce') return { kind: 'of-two', people, day };
  if (kind !== 'ask-introduction') return undefined;
  const { facts, assessment } = await memory.network(day);
  const features = featuresWhenAsked(introductionScene(facts, assessment), people);
  return { kind: 'to-owner', people, objective: toKept(move).objective, day, features };
}

interface DoneHow {
  readonly day: number;
  readonly channel: Channel | undefined;
  readonly answered?: boolean | undefined;
  readonly note?: string | undefined;
  readonly minutes?: number | undefined;
}

/**
 * What happened by doing a move. A live touch that was declined, answered “no”, did not happen; words that were not answered
 * went one way. Moves that ask nothing of anybody (a tie that rests, a question to the owner) are no interaction.
 */
function interactionOf(
  move: StoredMove,
  { day, channel, answered, note, minutes }: DoneHow,
): LoggedInteraction | undefined {
  if (channel === undefined || move.kind === 'rest' || move.kind === 'ask-owner') return undefined;
  if (isLive(channel) && answered === false) return undefined;
  const planned = toKept(move);
  // Introducing and asking for an introduction speak with the first person; the other is met later, by a move of its own.
  const people = (move.kind === 'ask-introduction' ? move.people.slice(0, 1) : move.people).map((id) => ({ id }));
  return {
    day,
    channel,
    minutes: isLive(channel) ? (minutes ?? planned.minutes) : undefined,
    note,
    people,
    direction: isLive(channel) || answered === true ? 'both' : 'out',
  };
}
