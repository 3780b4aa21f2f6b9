import { isoWeekOf, mondayOf, parseDay, toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { PaceWord } from '../contract/review-routes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { MoveShape } from '../contract/shapes.ts';
import { pace } from '../planning/pace/pace.ts';
import { moveKey, weekHistory } from '../planning/week-history.ts';
import { movesOfWeek } from '../store/moves.ts';
import { savePaceAnswer } from '../store/pace-answers.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { listIdeas } from './ideas.ts';
import { introductionsDue } from './introductions.ts';
import { toMoveShape } from './move-shape.ts';

/** The words of the question on the scale of five that the pace is adapted by. Source: science §7. */
const TOO_MUCH: Readonly<Record<PaceWord, number>> = { 'too-much': 5, right: 3, 'too-little': 1 };

/** By how many minutes a week grows or shrinks. */
const STEP = 15;
const MOST_MINUTES = 600;

/** The week before that of `date` (today): what came of its moves, and what is still open. @throws Refusal `invalid-input` for a day that is none */
export async function reviewWeek(context: Context, { date }: CheckedInputOf<'review'>): Promise<AnswerOf<'review'>> {
  const { store, memory } = context;
  const today = date === undefined ? await context.today() : parseDay(date);
  if (today === undefined) throw new Refusal('invalid-input', { what: `There is no day ${date}.` });
  const network = await memory.network(today);
  const { facts, assessment } = network;
  const thisMonday = mondayOf(today);
  const monday = thisMonday - 7;
  const { skippedTwice } = weekHistory(facts, today, assessment.values);
  const stored = await movesOfWeek(store, monday);
  const moves = stored
    .filter(({ kind, state }) => kind !== 'rest' && kind !== 'ask-owner' && state !== 'replaced')
    .map((move) => ({
      ...toMoveShape(move, network),
      isSkippedTwice: move.state === 'skipped' && skippedTwice.has(moveKey(move.kind, move.people)),
    }));
  const { owed, capacity } = pace({ facts, assessment, monday: thisMonday, planned: new Set() });
  const { ideas } = await listIdeas(context, {});
  const said = (facts.paceAnswers ?? []).find(({ day }) => day >= thisMonday && day < thisMonday + 7);
  const word = said === undefined ? null : wordOf(said.tooMuch);
  const { minutes } = facts.settings;
  return {
    week: isoWeekOf(monday),
    from: toIsoDay(monday),
    until: toIsoDay(monday + 6),
    sentence: sentenceFor(moves, assessment.words),
    moves,
    ideas: ideas.filter(({ isStalled }) => isStalled).map(({ id, text, sentence }) => ({ id, text, sentence })),
    introductions: introductionsDue(network),
    owed: owed.map((id) => ({ id, name: network.nameOf(id) })),
    pace: word,
    minutes,
    minutesSuggested: suggested(word, minutes),
    paceSentence: assessment.words.history.pace(Math.max(1, Math.round(capacity / 5)), word),
  };
}

/** Keeps the owner's word on last week; another of the same week takes its place. */
export async function answerPace(
  context: Context,
  { pace: word }: CheckedInputOf<'answerPace'>,
): Promise<AnswerOf<'answerPace'>> {
  const today = await context.today();
  await savePaceAnswer(context.store, mondayOf(today), { day: today, tooMuch: TOO_MUCH[word] });
  return reviewWeek(context, {});
}

function wordOf(tooMuch: number): PaceWord {
  return tooMuch >= 4 ? 'too-much' : tooMuch <= 2 ? 'too-little' : 'right';
}

function suggested(word: PaceWord | null, minutes: number): number | null {
  if (word === 'too-much' && minutes > STEP) return minutes - STEP;
  if (word === 'too-little' && minutes < MOST_MINUTES) return Math.min(MOST_MINUTES, minutes + STEP);
  return null;
}

/** What was done, and what came of it; a week in which nothing was done is one too. */
function sentenceFor(moves: readonly MoveShape[], { history }: Words): string {
  if (moves.length === 0) return history.nothingPlanned;
  const done = moves.filter(({ state }) => state === 'done');
  const answered = done.filter(({ outcome }) => outcome?.answered === true).length;
  const open = moves.filter(({ state }) => state === 'suggested').length;
  return [
    done.length === 0 ? history.noneDone(moves.length) : history.done(done.length, moves.length, answered),
    ...(open === 0 ? [] : [history.unsaid(open)]),
  ].join(' ');
}
