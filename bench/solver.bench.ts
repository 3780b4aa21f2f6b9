import { chanceFrom } from '../src/base/chance.ts';
import { DEFAULT_VALUES } from '../src/model/constants/constants.ts';
import { chooseMoves } from '../src/planning/solver/choose-moves.ts';
import type { WeekProblem } from '../src/planning/solver/week-problem.ts';
import { isAllowed, missingWishes } from '../src/planning/solver/week-rules.ts';
import { inventedWeek, largeWeek } from '../test/support/invented-week.ts';
import { judgedWeek } from '../test/support/judged-week.ts';
import type { Figure } from './figure.ts';
import { quantile, timesOf } from './timing.ts';

const WEEKS = 500;
/** Times that each week is chosen; the median counts. */
const RUNS = 5;
const LARGE_WEEKS = 5;
/** Most milliseconds for one week of up to 200 candidates. */
const GOAL = 50;

/** What one week came to, beside the proven optimum. */
interface Compared {
  readonly ratio: number;
  /** Bound over optimum. */
  readonly bound: number;
  readonly ours: number;
  readonly peer: number;
  readonly isSound: boolean;
}

/** The week's solver beside HiGHS: how near to the optimum, how fast, and whether its bound holds. */
export async function* solverFigures(): AsyncIterable<Figure> {
  const chance = chanceFrom(1);
  const weeks: Compared[] = [];
  for (let week = 0; week < WEEKS; week++)
    weeks.push(await compared(inventedWeek(20 + Math.floor(chance() * 181), chance)));
  const ours = weeks.map((week) => week.ours).sort((a, b) => a - b);
  const peer = weeks.map((week) => week.peer).sort((a, b) => a - b);
  const sound = weeks.filter((week) => week.isSound).length;
  const size = `${WEEKS} weeks, 20–200 candidates, all rules`;
  yield {
    what: 'choose a week, median',
    size,
    ours: quantile(ours, 0.5),
    peer: { name: 'HiGHS', milliseconds: quantile(peer, 0.5) },
    goal: GOAL,
    remark: `${quality(weeks)}; rules and bound kept in ${sound} of ${WEEKS}`,
  };
  const late = ours.filter((time) => time > GOAL).length;
  yield {
    what: 'choose a week, slowest',
    size,
    ours: ours.at(-1)!,
    goal: GOAL,
    remark: `99 % within ${quantile(ours, 0.99).toFixed(0)} ms; ${late} above the goal`,
  };
  for (let seed = 1; seed <= LARGE_WEEKS; seed++) {
    const problem = largeWeek(chanceFrom(seed));
    for (let warm = 0; warm < 10; warm++) chooseMoves(problem, DEFAULT_VALUES);
    const large = await compared(problem);
    yield {
      what: `choose among two thousand moves, seed ${seed}`,
      size: '1,200 people, 60 capped needs, 10 moves',
      ours: large.ours,
      peer: { name: 'HiGHS', milliseconds: large.peer },
      goal: large.peer / 50,
      remark: `${quality([large])}; bound ${((large.bound - 1) * 100).toFixed(1)} % above the optimum`,
    };
  }
}

async function compared(problem: WeekProblem): Promise<Compared> {
  const chosen = chooseMoves(problem, DEFAULT_VALUES);
  const ours = quantile(await timesOf(RUNS, () => chooseMoves(problem, DEFAULT_VALUES)), 0.5);
  const judged = performance.now();
  const optimum = await judgedWeek(problem);
  const peer = performance.now() - judged;
  const selection = chosen.choices.map((choice) => problem.choices.indexOf(choice));
  const worth = Math.max(optimum.value, 1e-9);
  return {
    ratio: optimum.value < 1e-9 ? 1 : chosen.value / worth,
    bound: chosen.bound / worth,
    ours,
    peer,
    isSound:
      isAllowed(problem, selection) &&
      missingWishes(problem, selection).length === optimum.openWishes &&
      chosen.bound >= optimum.value * (1 - 1e-6) - 1e-6,
  };
}

function quality(weeks: readonly Compared[]): string {
  const ratios = weeks.map((week) => week.ratio).sort((a, b) => a - b);
  const median = quantile(ratios, 0.5).toFixed(4);
  return ratios.length === 1
    ? `ratio to the optimum ${median}`
    : `ratio to the optimum: median ${median}, worst ${ratios[0]!.toFixed(4)}`;
}
