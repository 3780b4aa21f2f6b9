import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { chooseMoves } from './choose-moves.ts';
import { lazyGreedy } from './lazy-greedy.ts';
import { partialWeek } from './partial-week.ts';
import { upperBound } from './upper-bound.ts';
import type { Choice, Selection, WeekProblem } from './week-problem.ts';
import { isAllowed, missingWishes } from './week-rules.ts';
import { weekTable } from './week-table.ts';
import { weekValue } from './week-value.ts';

const NO_WISHES = { live: false, explore: false, maintain: false, timely: false };
const PLAN = golden.plan;
const WITHOUT_SEARCH = { ...DEFAULT_VALUES, planExactCandidates: 0, planSearched: 0 };

/** The running example of science §9: minutes, new people, chance, and the gain at each of three needs. */
const EXAMPLE: readonly (readonly [string, number, number, number, readonly number[]])[] = [
  ['deepen Ana', 45, 0, 0.9, [0.1, 0.05, 0]],
  ['coffee Fay', 60, 0, 0.6, [0, 0, 0.45]],
  ['ask intro via Cem to Hal', 20, 1, 0.35, [0, 0.1, 0.7]],
  ['call Dee', 25, 0, 0.55, [0.2, 0.35, 0]],
  ['cold message Ira', 15, 1, 0.08, [0, 0, 0.8]],
  ['congratulate Eli', 10, 0, 0.5, [0.1, 0.1, 0]],
  ['event', 120, 3, 0.8, [0.1, 0.2, 0.4]],
];

function exampleProblem(): WeekProblem {
  const shares = [0.5, 0.3, 0.2];
  return {
    choices: EXAMPLE.map(([id, minutes, newPeople, chance, gains], index) => ({
      ...choiceOf({ id, minutes, newPeople, people: [index + 1] }),
      gains: gains.map((gain, need) => ({ need, share: chance * gain })),
    })),
    needs: shares.map((share, need) => share * PLAN.base_miss[need]!),
    multiplier: 1,
    limits: { minutes: 90, load: 100, newPeople: 2, moves: 7, asksAhead: 7 },
    wishes: NO_WISHES,
  };
}

function choiceOf(parts: Partial<Choice>): Choice {
  return {
    id: 'move',
    minutes: 10,
    load: 0,
    newPeople: 0,
    people: [1],
    isAsk: false,
    isOffer: false,
    isLive: false,
    isExplore: false,
    isMaintain: false,
    isTimely: false,
    gains: [],
    own: 0,
    ...parts,
  };
}

/** Evenly spread numbers: doubles as fast-check draws them are mostly next to nothing, and plan nothing. */
const upTo = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000 }).map((part) => (most * part) / 1_000);
const share = upTo(0.9);

/** Weeks of up to `most` choices with every rule and wish in play. */
function problems(most: number): fc.Arbitrary<WeekProblem> {
  const choice = fc.record({
    minutes: fc.integer({ min: 5, max: 60 }),
    load: upTo(1.5),
    newPeople: fc.integer({ min: 0, max: 1 }),
    people: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 2 }),
    isAsk: fc.boolean(),
    isOffer: fc.boolean(),
    isLive: fc.boolean(),
    isExplore: fc.boolean(),
    isMaintain: fc.boolean(),
    isTimely: fc.boolean(),
    gains: fc.tuple(share, share, share).map((shares) => shares.map((value, need) => ({ need, share: value }))),
    own: upTo(0.05),
  });
  return fc.record({
    choices: fc
      .array(choice, { minLength: 1, maxLength: most })
      .map((list) => list.map((parts, index) => ({ ...parts, id: `move-${index}` }))),
    needs: fc.array(upTo(1), { minLength: 3, maxLength: 3 }),
    multiplier: fc.double({ min: 0.2, max: 1, noNaN: true }),
    limits: fc.record({
      minutes: fc.integer({ min: 0, max: 150 }),
      load: upTo(4),
      newPeople: fc.integer({ min: 0, max: 4 }),
      moves: fc.integer({ min: 1, max: 7 }),
      asksAhead: fc.integer({ min: -2, max: 2 }),
    }),
    wishes: fc.record({ live: fc.boolean(), explore: fc.boolean(), maintain: fc.boolean(), timely: fc.boolean() }),
  });
}

function selectionsOf(problem: WeekProblem): Selection[] {
  const all: Selection[] = [];
  for (let bits = 0; bits < 1 << problem.choices.length; bits++) {
    const selection = [...problem.choices.keys()].filter((index) => bits & (1 << index));
    if (isAllowed(problem, selection)) all.push(selection);
  }
  return all;
}

const indexesOf = (problem: WeekProblem, choices: readonly Choice[]): Selection =>
  choices.map((choice) => problem.choices.findIndex((other) => other.id === choice.id));

describe('chooseMoves', () => {
  it('finds the best week of the worked example, with its bound', () => {
    const chosen = chooseMoves(exampleProblem(), DEFAULT_VALUES);
    expect(chosen.choices.map((choice) => choice.id).toSorted()).toEqual(PLAN.opt.toSorted());
    expect(chosen.value).toBeCloseTo(PLAN.opt_value, 6);
    expect(chosen.bound).toBeCloseTo(PLAN.opt_value, 6);
    expect(chosen.choices.reduce((sum, choice) => sum + choice.minutes, 0)).toBe(PLAN.opt_minutes);
  });

  it('raises the fit of the worked example by the value of its week', () => {
    const fit = golden.plan.fit_before + 100 * chooseMoves(exampleProblem(), DEFAULT_VALUES).value;
    expect(golden.plan.fit_before).toBe(golden.fit.fit);
    expect(fit).toBeCloseTo(golden.plan.fit_after, 4);
  });

  it('bounds the worked example by what the moves left out would add', () => {
    const problem = exampleProblem();
    const table = weekTable(problem);
    const best = partialWeek(
      table,
      problem.choices.flatMap(({ id }, index) => (PLAN.opt.includes(id) ? [index] : [])),
    );
    expect(upperBound(table, best)).toBeCloseTo(PLAN.upper_bound, 6);
  });

  it('finds it by exchange too, without the search', () => {
    const chosen = chooseMoves(exampleProblem(), WITHOUT_SEARCH);
    expect(chosen.isExact).toBe(false);
    expect(chosen.value).toBeCloseTo(PLAN.opt_value, 6);
  });

  it('takes the greedy ways that the worked example takes', () => {
    const problem = exampleProblem();
    const table = weekTable(problem);
    const namesOf = (by: 'density' | 'gain'): string[] =>
      lazyGreedy(table, by).chosen.map((index) => problem.choices[index]!.id);
    expect(namesOf('density')).toEqual(PLAN.greedy_density);
    expect(weekValue(problem, lazyGreedy(table, 'density').chosen)).toBeCloseTo(PLAN.greedy_density_value, 6);
    expect(namesOf('gain')).toEqual(PLAN.greedy_plain);
    expect(weekValue(problem, lazyGreedy(table, 'gain').chosen)).toBeCloseTo(PLAN.greedy_plain_value, 6);
  });

  it('values each single move of the worked example', () => {
    const problem = exampleProblem();
    for (const [index, choice] of problem.choices.entries()) {
      expect(weekValue(problem, [index])).toBeCloseTo(PLAN.single[choice.id as keyof typeof PLAN.single], 6);
    }
  });

  it('never breaks a hard rule, however many choices there are', () => {
    fc.assert(
      fc.property(problems(60), (problem) => {
        const chosen = chooseMoves(problem, DEFAULT_VALUES);
        expect(isAllowed(problem, indexesOf(problem, chosen.choices))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('stays between the guarantee and the bound: .316·OPT ≤ F ≤ OPT ≤ UB with one knapsack', () => {
    fc.assert(
      fc.property(problems(10), (drawn) => {
        const problem = {
          ...drawn,
          choices: drawn.choices.map((choice, index) => ({ ...choice, people: [index + 1], isAsk: false })),
          limits: { ...drawn.limits, load: 99, newPeople: 99, moves: 99 },
          wishes: NO_WISHES,
        };
        const best = Math.max(...selectionsOf(problem).map((selection) => weekValue(problem, selection)));
        const greedy = chooseMoves(problem, { ...WITHOUT_SEARCH, planExchanges: 0 });
        expect(greedy.value).toBeGreaterThanOrEqual(0.316 * best - 1e-9);
        expect(greedy.value).toBeLessThanOrEqual(best + 1e-9);
        expect(greedy.bound).toBeGreaterThanOrEqual(best - 1e-9);
      }),
      { numRuns: 80 },
    );
  });

  it('finds the best of all allowed weeks when there are few choices, wishes first', () => {
    fc.assert(
      fc.property(problems(9), (problem) => {
        const all = selectionsOf(problem);
        const openWishes = (selection: Selection): number => missingWishes(problem, selection).length;
        const fewest = Math.min(...all.map(openWishes));
        const best = Math.max(...all.filter((one) => openWishes(one) === fewest).map((one) => weekValue(problem, one)));
        const chosen = chooseMoves(problem, DEFAULT_VALUES);
        expect(openWishes(indexesOf(problem, chosen.choices))).toBe(fewest);
        expect(chosen.value).toBeCloseTo(best, 6);
      }),
      { numRuns: 80 },
    );
  });

  it('comes close to the best week with a short search, all rules and wishes in play', () => {
    const ratios: number[] = [];
    fc.assert(
      fc.property(problems(12), (problem) => {
        const exact = chooseMoves(problem, DEFAULT_VALUES);
        const quick = chooseMoves(problem, { ...WITHOUT_SEARCH, planSearched: 0.2 });
        const met = (choices: readonly Choice[]): number => missingWishes(problem, indexesOf(problem, choices)).length;
        expect(met(quick.choices)).toBe(met(exact.choices));
        if (exact.value > 1e-6) ratios.push(quick.value / exact.value);
      }),
      { numRuns: 150, seed: 20261124 },
    );
    expect(Math.min(...ratios)).toBeGreaterThan(0.97);
    expect(ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)]).toBeGreaterThan(0.995);
  });

  it('chooses the same week whatever the order of the choices', () => {
    fc.assert(
      fc.property(problems(25), (problem) => {
        const reversed = { ...problem, choices: problem.choices.toReversed() };
        expect(chooseMoves(reversed, DEFAULT_VALUES)).toEqual(chooseMoves(problem, DEFAULT_VALUES));
      }),
      { numRuns: 40 },
    );
  });

  it('does not leave for next week what would come too late then', () => {
    const news = choiceOf({ id: 'congratulate', people: [1], isTimely: true, own: 0.001 });
    const mails = [2, 3].map((person) => choiceOf({ id: `mail-${person}`, people: [person], own: 0.1 }));
    const problem: WeekProblem = {
      choices: [news, ...mails],
      needs: [],
      multiplier: 1,
      limits: { minutes: 20, load: 1, newPeople: 0, moves: 7, asksAhead: 1 },
      wishes: { ...NO_WISHES, timely: true },
    };
    const chosen = chooseMoves(problem, DEFAULT_VALUES);
    expect(chosen.choices.map((choice) => choice.id)).toEqual(['congratulate', 'mail-2']);
  });

  it('fulfils each wish that it can at the cost of value', () => {
    const call = choiceOf({ id: 'call', people: [1], isLive: true, minutes: 30, own: 0.01 });
    const mails = [2, 3, 4].map((person) => choiceOf({ id: `mail-${person}`, people: [person], own: 0.1 }));
    const problem: WeekProblem = {
      choices: [call, ...mails],
      needs: [],
      multiplier: 1,
      limits: { minutes: 30, load: 1, newPeople: 0, moves: 7, asksAhead: 1 },
      wishes: { live: true, explore: true, maintain: false, timely: false },
    };
    for (const planExactCandidates of [0, 18]) {
      const chosen = chooseMoves(problem, { ...DEFAULT_VALUES, planExactCandidates });
      expect(chosen.choices.map((choice) => choice.id)).toEqual(['call']);
    }
  });
});

describe('weekValue', () => {
  it('is 0 for no moves, grows with each, and grows less the more there are', () => {
    fc.assert(
      fc.property(
        problems(8),
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 0, max: 255 }),
        (problem, one, two) => {
          const all = [...problem.choices.keys()];
          const small = all.filter((index) => one & two & (1 << index));
          const large = all.filter((index) => one & (1 << index));
          expect(weekValue(problem, [])).toBeCloseTo(0, 12);
          for (const index of all.filter((other) => !large.includes(other))) {
            const early = weekValue(problem, [...small, index]) - weekValue(problem, small);
            const late = weekValue(problem, [...large, index]) - weekValue(problem, large);
            expect(late).toBeGreaterThanOrEqual(-1e-12);
            expect(early).toBeGreaterThanOrEqual(late - 1e-12);
          }
        },
      ),
    );
  });
});
