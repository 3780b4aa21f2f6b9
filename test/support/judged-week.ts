import highsModule from 'highs';
import type { Selection, WeekProblem } from '../../src/planning/solver/week-problem.ts';
import { FLAG_OF, missingWishes, WISHES } from '../../src/planning/solver/week-rules.ts';
import { weekValue } from '../../src/planning/solver/week-value.ts';

/** The package is CommonJS: what its types call the default export is the module itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** The best week as an integer program proves it. */
export interface JudgedWeek {
  readonly selection: Selection;
  readonly value: number;
  /** Nothing allowed is worth more, among weeks that leave as few wishes open. */
  readonly bound: number;
  readonly openWishes: number;
  readonly programs: number;
}

/** How near value and bound must come: a share of the value, and what the solver's own tolerances leave. */
const PRECISE = 1e-5;
const NOISE = 1e-6;
const MOST_PROGRAMS = 60;
/** Where the curve of each need is first approximated, on the scale of −ln of what is left. */
const FIRST_TANGENTS = [0, 0.15, 0.4, 0.8, 1.5, 3];

/**
 * The optimum of a week by HiGHS: first as many wishes as can be had together, then the greatest value with so many. Of a need
 * with weight w the moves M meet w·(1 − e^(−s)), where s = Σ −ln(1 − share) is linear in the choice and the curve is concave:
 * tangents bound it from above. The program is solved, the curve gets a tangent where the answer lies, and so on until
 * value and bound meet (outer approximation, Duran & Grossmann 1986), so that each answer is a proof. With capped needs two
 * lines are the curve itself, and one program is enough.
 */
export async function judgedWeek(problem: WeekProblem): Promise<JudgedWeek> {
  const highs = await loadHighs();
  const solve = (tangents: Tangents, least: number | undefined): { taken: Selection; objective: number } => {
    const solved = highs.solve(programText(problem, tangents, least), {
      mip_rel_gap: 0,
      mip_abs_gap: NOISE / 10,
      output_flag: false,
    });
    if (solved.Status !== 'Optimal') throw new Error(`HiGHS says ${solved.Status}.`);
    // Every column of a mixed-integer program has its primal value.
    const columns = solved.Columns as Record<string, { readonly Primal: number }>;
    const taken = [...problem.choices.keys()].filter((index) => (columns[`x${index}`]?.Primal ?? 0) > 0.5);
    return { taken, objective: solved.ObjectiveValue };
  };
  const tangents = problem.needs.map(() => [...FIRST_TANGENTS]);
  const fulfilled = Math.round(solve(tangents, undefined).objective);
  let best: Pick<JudgedWeek, 'selection' | 'value'> = { selection: [], value: 0 };
  for (let programs = 1; programs <= MOST_PROGRAMS; programs++) {
    const { taken, objective } = solve(tangents, fulfilled);
    const value = weekValue(problem, taken);
    if (value >= best.value) best = { selection: taken, value };
    const bound = problem.multiplier * objective;
    if (bound - best.value <= PRECISE * best.value + NOISE) {
      return { ...best, bound, openWishes: missingWishes(problem, best.selection).length, programs };
    }
    for (const [need, at] of tangents.entries()) {
      const reached = taken.reduce((sum, index) => sum + receivedBy(problem, index, need), 0);
      if (!at.some((other) => Math.abs(other - reached) < 1e-9)) at.push(reached);
    }
  }
  throw new Error('The tangents did not come together.');
}

type Tangents = readonly (readonly number[])[];

/** How much of a need a choice brings, on the scale on which gains add up. */
function receivedBy(problem: WeekProblem, index: number, need: number): number {
  return problem.choices[index]!.gains.reduce(
    (sum, gain) => (gain.need === need ? sum + amountOf(problem, gain.share) : sum),
    0,
  );
}

function amountOf(problem: WeekProblem, share: number): number {
  return problem.overlap === 'capped' ? share : -Math.log1p(-Math.min(share, 1 - 1e-9));
}

/** The program in the LP format: the number of wishes fulfilled, or the value with `least` of them. */
function programText(problem: WeekProblem, tangents: Tangents, least: number | undefined): string {
  const { choices, needs, limits, wishes } = problem;
  const isCapped = problem.overlap === 'capped';
  const sum = (of: (index: number) => number): string => terms(choices.map((_, index) => [of(index), `x${index}`]));
  const rules: string[] = [];
  const rule = (left: string, right: string): void => {
    if (left !== '') rules.push(` r${rules.length}: ${left} ${right}`);
  };
  rule(
    sum((index) => choices[index]!.minutes),
    `<= ${number(limits.minutes)}`,
  );
  rule(
    sum((index) => choices[index]!.load),
    `<= ${number(limits.load)}`,
  );
  rule(
    sum((index) => choices[index]!.newPeople),
    `<= ${number(limits.newPeople)}`,
  );
  rule(
    sum(() => 1),
    `<= ${limits.moves}`,
  );
  const people = new Map<number, number[]>();
  for (const [index, choice] of choices.entries()) {
    for (const person of new Set(choice.people)) people.set(person, [...(people.get(person) ?? []), index]);
  }
  for (const list of people.values()) if (list.length > 1) rule(terms(list.map((index) => [1, `x${index}`])), '<= 1');
  const balance = choices.map(
    (choice, index) => [(choice.isAsk ? 1 : 0) - (choice.isOffer ? 1 : 0), `x${index}`] as const,
  );
  if (limits.asksAhead >= 0) rule(terms(balance), `<= ${limits.asksAhead}`);
  else {
    // Asks need the offers first; a week without asks is always in measure.
    const most = choices.length - limits.asksAhead;
    rule(terms([...balance, [most, 'u']]), `<= ${most + limits.asksAhead}`);
    rule(
      terms([...choices.map((choice, index) => [choice.isAsk ? 1 : 0, `x${index}`] as const), [-choices.length, 'u']]),
      '<= 0',
    );
  }
  for (const wish of WISHES) {
    if (!wishes[wish]) continue;
    rule(
      terms([
        [1, `z_${wish}`],
        ...choices.map((choice, index) => [choice[FLAG_OF[wish]] ? -1 : 0, `x${index}`] as const),
      ]),
      '<= 0',
    );
  }
  const received = new Map<number, (readonly [number, string])[]>();
  for (const [index, choice] of choices.entries()) {
    for (const { need, share } of choice.gains) {
      received.set(need, [...(received.get(need) ?? []), [amountOf(problem, share), `x${index}`]]);
    }
  }
  for (const [need, weight] of needs.entries()) {
    const parts = received.get(need);
    if (parts === undefined || weight <= 0) continue;
    if (isCapped) {
      rule(`y${need} ${terms(parts.map(([amount, name]) => [-amount * weight, name]))}`, '<= 0');
      rule(`y${need}`, `<= ${number(weight)}`);
      continue;
    }
    // y ≤ w·(1 − e^(−s₀)) + w·e^(−s₀)·(s − s₀)
    for (const at of tangents[need]!) {
      const slope = weight * Math.exp(-at);
      rule(
        `y${need} ${terms(parts.map(([amount, name]) => [-slope * amount, name]))}`,
        `<= ${number(weight - slope - slope * at)}`,
      );
    }
  }
  const covered = [...received.keys()].filter((need) => needs[need]! > 0);
  const wished = WISHES.filter((wish) => wishes[wish]);
  const fulfilled = wished.map((wish) => [1, `z_${wish}`] as const);
  if (least !== undefined) rule(terms(fulfilled), `>= ${least}`);
  const objective = terms(
    least === undefined
      ? fulfilled
      : [
          ...choices.map((choice, index) => [choice.own, `x${index}`] as const),
          ...covered.map((need) => [1, `y${need}`] as const),
        ],
  );
  const whole = [
    ...choices.map((_, index) => `x${index}`),
    ...wished.map((wish) => `z_${wish}`),
    ...(limits.asksAhead < 0 ? ['u'] : []),
  ];
  return [
    'Maximize',
    ` obj: ${objective === '' ? '0 x0' : objective}`,
    'Subject To',
    ...rules,
    'Binary',
    ` ${whole.join(' ')}`,
    'End',
    '',
  ].join('\n');
}

function terms(list: readonly (readonly [number, string])[]): string {
  return list
    .filter(([factor]) => factor !== 0)
    .map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${number(Math.abs(factor))} ${name}`)
    .join('\n  ');
}

function number(value: number): string {
  return value.toFixed(12).replace(/0+$/, '').replace(/\.$/, '');
}
