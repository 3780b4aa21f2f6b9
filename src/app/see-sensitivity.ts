import { assess } from '../audit/assess.ts';
import { isoWeekOf, mondayOf } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { Values } from '../model/constants/constants.ts';
import { ideasToPassOn } from '../planning/ideas/ideas-to-pass-on.ts';
import { planWeek } from '../planning/plan-week.ts';
import { type PlannedMove, textsOf } from '../planning/planned-move.ts';
import type { WeekRequest } from '../planning/planned-week.ts';
import { isInWeek } from '../planning/prepared-week.ts';
import { asGoodAs } from '../planning/sensitivity/as-good.ts';
import { type Sensitivity, sensitivity, TOP, type TrialResult } from '../planning/sensitivity/sensitivity.ts';
import { type TrialRun, trialRuns, valuesOf } from '../planning/sensitivity/trial-runs.ts';
import { worthOfHead } from '../planning/sensitivity/worth-of-head.ts';
import { listIdeas } from '../store/ideas.ts';
import { movesOfWeek } from '../store/moves.ts';
import type { Store } from '../store/store.ts';
import type { Words } from '../words/words.ts';
import { busySlots } from './busy-slots.ts';
import type { Context } from './context.ts';
import type { KnownNetwork } from './network-memory.ts';
import { besidesPeople, planTheWeek, toKept } from './plan-the-week.ts';

/** The trials made of one week so far. */
interface Trials {
  /** What the week rests on; once it is another, trials begin anew. */
  readonly key: string;
  readonly week: readonly { readonly id: string; readonly texts: PlannedMove }[];
  readonly request: Omit<WeekRequest, 'assessment' | 'ideas'>;
  readonly runs: readonly TrialRun[];
  readonly results: TrialResult[];
  /** For each move of the head in turn, what would do as well in its place; looked for after the trials. */
  readonly asGood: (readonly PlannedMove[])[];
}

const underWay = new WeakMap<Store, Trials>();

/**
 * How far this week depends on the numbers of the model. Hundreds of weeks are planned for it: each time it is asked it goes on for
 * so many milliseconds, at least by one week, and answers what the trials so far say.
 */
export async function seeSensitivity(
  context: Context,
  { milliseconds }: CheckedInputOf<'sensitivity'>,
): Promise<AnswerOf<'sensitivity'>> {
  const network = await context.memory.network(await context.today());
  const { values } = network.assessment;
  const trials = await trialsOf(context, network);
  const ideas = await listIdeas(context.store);
  const end = performance.now() + milliseconds;
  const head = trials.week.slice(0, TOP).map(({ id }) => id);
  while (trials.results.length < trials.runs.length) {
    const run = trials.runs[trials.results.length]!;
    const tried = valuesOf(run, values);
    const request = {
      ...trials.request,
      assessment: assess(network.facts, network.today, tried),
      ideas: ideasToPassOn(ideas, network.today, tried),
    };
    const moves = planWeek(request).moves.map(({ id }) => id);
    const isGone = run.kind === 'all' && !head.every((move) => moves.includes(move));
    trials.results.push({ run, moves, ...(isGone ? { headWorth: worthOfHead(request, head) } : {}) });
    if (performance.now() >= end) break;
  }
  const now = { ...trials.request, assessment: network.assessment, ideas: ideasToPassOn(ideas, network.today, values) };
  while (trials.results.length === trials.runs.length && trials.asGood.length < head.length) {
    if (performance.now() >= end && trials.asGood.length > 0) break;
    trials.asGood.push(asGoodAs(now, head[trials.asGood.length]!));
  }
  return toShape(trials, values, context.words);
}

async function trialsOf(context: Context, network: KnownNetwork): Promise<Trials> {
  const { store } = context;
  // The week as it stands is the one that is looked at.
  const { minutes } = await planTheWeek(context, {});
  const monday = mondayOf(network.today);
  const stored = await movesOfWeek(store, monday);
  const week = stored
    .filter((move) => move.state === 'suggested' && isInWeek(toKept(move)))
    .toSorted((one, other) => toKept(other).gain - toKept(one).gain || (one.id < other.id ? -1 : 1))
    .map((move) => ({ id: move.id, texts: toKept(move) }));
  const key = JSON.stringify([network.revision.planning, network.today, minutes.budget, week.map(({ id }) => id)]);
  const known = underWay.get(store);
  if (known?.key === key) return known;
  const { events = [], questions = [] } = await besidesPeople(context, network, monday);
  const fresh: Trials = {
    key,
    week,
    request: {
      facts: network.facts,
      monday,
      minutes: minutes.budget,
      busy: await busySlots(context, monday),
      events,
      questions,
      keep: stored.filter(({ state }) => state !== 'suggested').map(toKept),
    },
    runs: trialRuns(network.assessment.values),
    results: [],
    asGood: [],
  };
  underWay.set(store, fresh);
  return fresh;
}

function toShape(
  { week, runs, results, request, asGood }: Trials,
  values: Values,
  words: Words,
): AnswerOf<'sensitivity'> {
  const found = sensitivity(
    week.map(({ id }) => id),
    results,
  );
  return {
    week: isoWeekOf(request.monday),
    done: results.length + asGood.length,
    of: runs.length + Math.min(TOP, week.length),
    trials: found.trials,
    staying: found.staying ?? null,
    topChanged: found.topChanged ?? null,
    topMattered: found.topMattered ?? null,
    sentence: sentenceFor(found, words),
    moves: found.moves.map(({ move, stays }, index) => ({
      id: move,
      sentence: textsOf(week[index]!.texts, words.language).sentence,
      stays,
      trials: found.trials,
      asGood: asGoodSentence(asGood[index] ?? [], words),
    })),
    constants: found.constants.map(({ constant, lower, higher }) => ({
      id: constant,
      meaning: words.constants.meaning(constant),
      value: values[constant],
      lower,
      higher,
      sentence: words.sureness.number(lower, higher, week.length),
    })),
    constantsSentence: constantsSentence(found, words),
  };
}

function asGoodSentence(moves: readonly PlannedMove[], { sureness, language }: Words): string | null {
  return moves.length === 0 ? null : sureness.asGood(moves.map((move) => textsOf(move, language).sentence));
}

/** From nine trials in ten on, a move does not hang on a number. */
const SURE = 0.9;

function sentenceFor({ moves, trials, topChanged, topMattered }: Sensitivity, { sureness }: Words): string {
  if (moves.length === 0) return sureness.noMove;
  if (trials === 0) return sureness.noTrial;
  return sureness.staying({
    sure: moves.filter(({ stays }) => stays >= SURE * trials).length,
    moves: moves.length,
    gone: topChanged === undefined || topChanged === 0 ? undefined : Math.round(trials * topChanged),
    mattered: Math.round(trials * (topMattered ?? 0)),
    trials,
  });
}

function constantsSentence({ tried, idle }: Sensitivity, { sureness }: Words): string {
  if (tried === 0) return sureness.noNumber;
  return idle === tried ? sureness.noneChanges(tried) : sureness.someChange(tried, idle);
}
