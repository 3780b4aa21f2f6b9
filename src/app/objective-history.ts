import { fitOf } from '../audit/fit.ts';
import { type Day, isoWeekOf, mondayOf, parseDay, toIsoDay } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { Objective } from '../model/objective.ts';
import { hasChanged, type Uncertain } from '../planning/tracking/significant-change.ts';
import type { Snapshot } from '../planning/tracking/snapshot.ts';
import { doneMoves, movesOfWeek, type StoredMove } from '../store/moves.ts';
import { weekSnapshots } from '../store/week-snapshots.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { toMoveShape } from './move-shape.ts';
import type { KnownNetwork } from './network-memory.ts';
import { networkOn } from './network-on.ts';
import { objectiveNamed } from './objective-named.ts';
import { listReturns } from './returns.ts';
import { fitText } from './timeline-words.ts';

type History = AnswerOf<'objectiveHistory'>;
type Trend = History['trend'];
type Reading = Trend['readings'][number];

/** Weeks looked back at. */
const WEEKS = 26;

/** How an open objective has fared so far. @throws Refusal `objective-not-found`, also for a closed one */
export async function objectiveHistory(context: Context, { id }: CheckedInputOf<'objectiveHistory'>): Promise<History> {
  const { store, memory } = context;
  const network = await memory.network(await context.today());
  // A number is always named here.
  const objective = objectiveNamed(network, id)!;
  const done = await doneMoves(store);
  const planned = (await movesOfWeek(store, mondayOf(network.today))).filter(({ state }) => state === 'suggested');
  const moves = [...planned, ...done.toReversed()]
    .map((move) => ({ move, shape: toMoveShape(move, network) }))
    .filter(({ shape }) => shape.objective?.id === id);
  const { returns } = await listReturns(context);
  return {
    objective: { id, text: objective.text },
    trend: await trendOf(context, network, objective),
    moves: moves.map(({ move, shape }) => ({
      id: move.id,
      state: move.state === 'done' ? 'done' : 'suggested',
      sentence: shape.sentence,
      day: move.decidedOn === undefined ? null : toIsoDay(move.decidedOn),
      answered: move.answered ?? null,
    })),
    returns: returns.filter((one) => moves.some(({ move }) => wentBefore(move, one))),
  };
}

async function trendOf({ store, words }: Context, network: KnownNetwork, objective: Objective): Promise<Trend> {
  const monday = mondayOf(network.today);
  const kept = await weekSnapshots(store, { from: monday - 7 * (WEEKS - 1), until: monday - 7 });
  const weeks = kept.flatMap(({ snapshot }) => {
    // Written by keepSnapshot only.
    const { fits, ...week } = snapshot as Snapshot;
    const fit = fits.find((one) => one.objective === objective.id);
    return fit === undefined ? [] : [{ ...week, fit }];
  });
  const readings = weeks.map((week) => readingOf(week.monday, week.fit, words));
  const now = uncertainFit(network, objective);
  if (now === undefined) return { sentence: words.objectives.noTrend, readings };
  return {
    sentence: trendSentence(weeks[0]?.day, now, network, objective),
    readings: [...readings, readingOf(monday, now, words)],
  };
}

/** Both ends as what is known today tells them, so that an import is not told as a change of the network (science §11). */
function trendSentence(from: Day | undefined, now: Uncertain, network: KnownNetwork, objective: Objective): string {
  const { objectives } = network.assessment.words;
  const before = from === undefined ? undefined : uncertainFit(networkOn(network, toIsoDay(from)), objective);
  if (from === undefined || before === undefined) return objectives.noTrend;
  const verdict = !hasChanged(before, now) ? 'same' : now.value > before.value ? 'more' : 'less';
  return objectives.trend({ from, before: before.value / 100, now: now.value / 100, verdict });
}

function uncertainFit({ assessment }: Pick<KnownNetwork, 'assessment'>, objective: Objective): Uncertain | undefined {
  const fit = fitOf(assessment, objective);
  // The band is one deviation to each side.
  return fit === undefined ? undefined : { value: 100 * fit.coverage.share, sd: (fit.high - fit.low) / 2 };
}

function readingOf(monday: Day, { value, sd }: Uncertain, words: Words): Reading {
  return {
    week: isoWeekOf(monday),
    from: toIsoDay(monday),
    value,
    low: Math.max(0, value - sd),
    high: Math.min(100, value + sd),
    text: fitText(value, words),
  };
}

/** Whether a move had been done with somebody by whom something came, by the day on which it came. */
function wentBefore({ decidedOn, people }: StoredMove, { day, people: by }: History['returns'][number]): boolean {
  const came = parseDay(day);
  return decidedOn !== undefined && came !== undefined && decidedOn <= came && by.some(({ id }) => people.includes(id));
}
