import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { mondayOf } from '../../base/days.ts';
import { CONSTANTS, type ConstantId, DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { planWeek } from '../plan-week.ts';
import { asGoodAs } from './as-good.ts';
import { sensitivity, type TrialResult } from './sensitivity.ts';
import { trialRuns, valuesOf } from './trial-runs.ts';
import { worthOfHead } from './worth-of-head.ts';

const all = (seed: number, ...moves: readonly string[]): TrialResult => ({ run: { kind: 'all', seed }, moves });
const one = (constant: ConstantId, direction: -1 | 1, ...moves: readonly string[]): TrialResult => ({
  run: { kind: 'one', constant, direction },
  moves,
});

/** Within the range of the table, and within three tenths of what is usual; counts are rounded, by half at most. */
function isAllowed(id: ConstantId, value: number): boolean {
  // Shares of one whole follow each other.
  if (id.startsWith('distanceWeight')) return value > 0 && value < 1;
  const { default: usual, range } = CONSTANTS[id];
  const room = 0.3 * (usual === 0 ? range[1] - range[0] : Math.abs(usual)) + (Number.isInteger(value) ? 0.5 : 1e-12);
  return value >= range[0] && value <= range[1] && Math.abs(value - usual) <= room;
}

describe('trials of the numbers', () => {
  it('stay within what makes sense and within 30 % of what is in force, and are the same for the same seed', () => {
    for (const run of trialRuns(DEFAULT_VALUES)) {
      const values = valuesOf(run, DEFAULT_VALUES);
      expect(valuesOf(run, DEFAULT_VALUES)).toEqual(values);
      const changed = (Object.keys(values) as ConstantId[]).filter((id) => values[id] !== DEFAULT_VALUES[id]);
      expect(changed.filter((id) => !isAllowed(id, values[id]))).toEqual([]);
    }
  });

  it('try each number that can vary alone, and change nothing else then', () => {
    const ones = trialRuns(DEFAULT_VALUES).filter((run) => run.kind === 'one');
    expect(new Set(ones.map(({ constant }) => constant)).size).toBeGreaterThan(0.9 * Object.keys(CONSTANTS).length);
    for (const run of ones) {
      const values = valuesOf(run, DEFAULT_VALUES);
      const changed = (Object.keys(values) as ConstantId[]).filter((id) => values[id] !== DEFAULT_VALUES[id]);
      const others = changed.filter((id) => id !== run.constant);
      const isShare = run.constant.startsWith('distanceWeight');
      expect(others.filter((id) => !isShare || !id.startsWith('distanceWeight'))).toEqual([]);
      expect(changed).toContain(run.constant);
    }
  });
});

describe('sensitivity', () => {
  it('counts in how many trials each move stays, and in how many the head of the week does', () => {
    const found = sensitivity(['a', 'b', 'c', 'd'], [all(1, 'a', 'b', 'c', 'd'), all(2, 'a', 'b', 'c'), all(3, 'a')]);
    expect(found.moves.map(({ stays }) => stays)).toEqual([3, 2, 2, 1]);
    expect(found.staying).toBeCloseTo(8 / 12, 12);
    expect(found.topChanged).toBeCloseTo(1 / 3, 12);
  });

  it('tells trials in which the head is gone for something better from those in which others only do as well', () => {
    const found = sensitivity(
      ['a', 'b', 'c', 'd'],
      [
        { ...all(1, 'a', 'b', 'd'), headWorth: 0.97 },
        { ...all(2, 'a', 'd'), headWorth: 0.6 },
        all(3, 'd'),
        all(4, 'a', 'b', 'c'),
      ],
    );
    expect([found.topChanged, found.topMattered]).toEqual([0.75, 0.5]);
  });

  it('reckons what a week with the head of another is worth: all of it for its own, less for what gains little', () => {
    const { facts } = factsOf({
      people: Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [`Person ${index}`, { title: index < 3 ? 'Nurse' : 'Engineer' }]),
      ),
      interactions: Array.from({ length: 8 }, (_, index) => ({ with: `Person ${index}`, daysAgo: 100 + 10 * index })),
      objectives: [{ kind: 'discover', knowledge: ['nursing'] }],
    });
    const request = {
      facts,
      assessment: assess(facts, TODAY, DEFAULT_VALUES),
      monday: mondayOf(TODAY),
      minutes: 60,
    };
    const ids = planWeek(request).moves.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(worthOfHead(request, ids.slice(0, 2))).toBeCloseTo(1, 9);
    const without = { ...request, exclude: { moves: ids } };
    const [other] = planWeek(without).moves.map(({ id }) => id);
    const worth = worthOfHead(request, [other!])!;
    expect(worth).toBeGreaterThan(0);
    expect(worth).toBeLessThan(1);
    expect(worthOfHead(request, ['2026-W48-deepen-99'])).toBeUndefined();
  });

  it('names what would do as well in the place of a move, and nobody who would do worse', () => {
    const { facts } = factsOf({
      people: { Ana: { title: 'Nurse' }, Ben: { title: 'Nurse' }, Cem: {} },
      interactions: ['Ana', 'Ben', 'Cem'].map((name) => ({ with: name, daysAgo: name === 'Cem' ? 900 : 100 })),
      objectives: [{ kind: 'discover', knowledge: ['nursing'] }],
    });
    const assessment = assess(facts, TODAY, DEFAULT_VALUES);
    const request = { facts, assessment, monday: mondayOf(TODAY), minutes: 15 };
    const [first] = planWeek(request).moves;
    expect(first!.people).toEqual([1]);
    expect(asGoodAs(request, first!.id).map(({ people }) => people)).toEqual([[2]]);
  });

  it('names the numbers that change the week alone, the weightiest first, and counts the others', () => {
    const week = ['a', 'b'];
    const found = sensitivity(week, [
      one('horizonDays', -1, 'a', 'b'),
      one('horizonDays', 1, 'a', 'b', 'c'),
      one('planMoves', -1, 'a'),
      one('planMoves', 1, 'a', 'b'),
      one('paceKept', -1),
      one('paceKept', 1, 'b'),
    ]);
    expect([found.tried, found.idle]).toEqual([3, 1]);
    expect(found.constants).toEqual([
      { constant: 'paceKept', lower: 2, higher: 1 },
      { constant: 'planMoves', lower: 1, higher: 0 },
    ]);
    expect([found.staying, found.topChanged]).toEqual([undefined, undefined]);
  });

  it('says that all stays where no trial changes anything', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 9 }),
        (week, n) => {
          const found = sensitivity(
            week,
            Array.from({ length: n }, (_, seed) => all(seed, ...week)),
          );
          expect([found.staying, found.topChanged]).toEqual([1, 0]);
        },
      ),
    );
  });
});
