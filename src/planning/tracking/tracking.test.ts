import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { rateOf } from './rate.ts';
import { hasChanged, hasRateChanged } from './significant-change.ts';
import { smoothed } from './smoothed.ts';
import { survivalAt } from './survival.ts';

describe('smoothed', () => {
  it('gives half the weight to what is four weeks old', () => {
    const [, second] = smoothed(
      [
        { day: 0, value: 0 },
        { day: 28, value: 3 },
      ],
      DEFAULT_VALUES,
    );
    expect(second).toBeCloseTo(3 / 1.5, 12);
  });

  it('keeps the mean where nothing could be told, and says nothing before the first value', () => {
    const readings = [
      { day: 0, value: undefined },
      { day: 7, value: 5 },
      { day: 14, value: undefined },
    ];
    expect(smoothed(readings, DEFAULT_VALUES)).toEqual([undefined, 5, 5]);
  });

  it('stays between the least and the greatest value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 60 }), (list) => {
        const all = smoothed(
          list.map((value, week) => ({ day: 7 * week, value })),
          DEFAULT_VALUES,
        );
        for (const [index, value] of all.entries()) {
          expect(value!).toBeGreaterThanOrEqual(Math.min(...list.slice(0, index + 1)) - 1e-9);
          expect(value!).toBeLessThanOrEqual(Math.max(...list.slice(0, index + 1)) + 1e-9);
        }
      }),
    );
  });
});

describe('survivalAt', () => {
  const ended = (days: number) => ({ days, hasEnded: true });
  const going = (days: number) => ({ days, hasEnded: false });

  it('is the share still there when everything was watched to its end', () => {
    expect(survivalAt([ended(10), ended(100), ended(400), ended(500)], 365)!.share).toBeCloseTo(0.5, 12);
  });

  it('counts what is still going on only as long as it was watched', () => {
    // 4 at risk on day 10: 3/4. On day 100, with one withdrawn on day 50, 2 at risk: 1/2.
    const survival = survivalAt([ended(10), going(50), ended(100), going(400)], 365)!;
    expect(survival.share).toBeCloseTo((3 / 4) * (1 / 2), 12);
    expect(survival.watched).toBe(1);
    expect(survival.low).toBeLessThan(survival.share);
    expect(survival.high).toBeGreaterThan(survival.share);
  });

  it('says nothing of nothing, and does not promise for ever where nothing has ended yet', () => {
    expect(survivalAt([], 365)).toBeUndefined();
    expect(survivalAt([going(400), going(500)], 365)).toMatchObject({ share: 1, low: 0 });
  });

  it('falls with age and stays within its interval', () => {
    const lifetime = fc.record({ days: fc.integer({ min: 0, max: 900 }), hasEnded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(lifetime, { minLength: 1, maxLength: 30 }), (all) => {
        const [early, late] = [survivalAt(all, 180)!, survivalAt(all, 365)!];
        expect(late.share).toBeLessThanOrEqual(early.share + 1e-12);
        for (const { share, low, high } of [early, late]) {
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        }
      }),
    );
  });
});

describe('rateOf', () => {
  it('knows the even distribution, and squares and their roots', () => {
    expect(rateOf({ hits: 0, tried: 0 })).toMatchObject({ mean: 0.5 });
    expect(rateOf({ hits: 0, tried: 0 }).low).toBeCloseTo(0.05, 9);
    // One hit of one: the share below x is x².
    expect(rateOf({ hits: 1, tried: 1 }).low).toBeCloseTo(Math.sqrt(0.05), 9);
    expect(rateOf({ hits: 1, tried: 1 }).high).toBeCloseTo(Math.sqrt(0.95), 9);
  });

  it('narrows with the number of cases', () => {
    const width = ({ low, high }: { low: number; high: number }): number => high - low;
    expect(width(rateOf({ hits: 30, tried: 60 }))).toBeLessThan(width(rateOf({ hits: 3, tried: 6 })));
  });
});

describe('what is told of a change', () => {
  it('is only what exceeds twice the doubt of both', () => {
    expect(hasChanged({ value: 5, sd: 0.3 }, { value: 5.8, sd: 0.4 })).toBe(false);
    expect(hasChanged({ value: 5, sd: 0.3 }, { value: 6.1, sd: 0.4 })).toBe(true);
  });

  it('is a rate only when the intervals part', () => {
    expect(hasRateChanged(rateOf({ hits: 2, tried: 6 }), rateOf({ hits: 4, tried: 6 }))).toBe(false);
    expect(hasRateChanged(rateOf({ hits: 4, tried: 40 }), rateOf({ hits: 24, tried: 40 }))).toBe(true);
  });
});
