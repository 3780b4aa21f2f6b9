import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { FavourKind } from '../model/favour.ts';
import { canAsk, goodwill, goodwillByPerson, isAskOnHold } from './goodwill.ts';

const TODAY = 20_000;
const favour = (kind: FavourKind, age: number) => ({ person: 1, kind, day: TODAY - age });

describe('goodwill', () => {
  it('halves in 180 days', () => {
    expect(goodwill([favour('gave-help', 180)], TODAY, DEFAULT_VALUES)).toBeCloseTo(0.5, 12);
    expect(goodwill([favour('asked-favour', 0), favour('they-thanked', 0)], TODAY, DEFAULT_VALUES)).toBe(-1.5);
  });

  it('stays within −3 and 3', () => {
    const some = fc.array(
      fc.record({ person: fc.constant(1), kind: fc.constantFrom(...FavourKind.options), day: fc.nat(TODAY) }),
    );
    fc.assert(
      fc.property(some, (favours) => {
        const sum = goodwill(favours, TODAY, DEFAULT_VALUES);
        return sum >= -3 && sum <= 3;
      }),
    );
  });

  it('does not count what has not happened yet', () => {
    expect(goodwillByPerson([favour('gave-help', -1)], TODAY, DEFAULT_VALUES).size).toBe(0);
  });
});

describe('asking', () => {
  it('is open to friends and to those one has given to, not to others', () => {
    expect(canAsk({ goodwill: 0, strength: 0 }, DEFAULT_VALUES)).toBe(true);
    expect(canAsk({ goodwill: -0.1, strength: 0.34 }, DEFAULT_VALUES)).toBe(false);
    expect(canAsk({ goodwill: -2, strength: 0.35 }, DEFAULT_VALUES)).toBe(true);
  });

  it('waits a week after an offer that had to come first', () => {
    const spent = favour('asked-introduction', 60);
    expect(isAskOnHold([spent, favour('gave-help', 3)], TODAY, DEFAULT_VALUES)).toBe(true);
    expect(isAskOnHold([spent, favour('gave-help', 8)], TODAY, DEFAULT_VALUES)).toBe(false);
    expect(isAskOnHold([favour('gave-help', 3)], TODAY, DEFAULT_VALUES)).toBe(false);
  });
});
