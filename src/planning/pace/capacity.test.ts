import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { capacity, type NewPerson } from './capacity.ts';

const SINCE = 20_006;
const MONDAY = SINCE + 28;

const met = (count: number, heardAgainAfter?: number): NewPerson[] =>
  Array.from({ length: count }, () => ({
    met: MONDAY - 30,
    ...(heardAgainAfter === undefined ? {} : { again: MONDAY - 30 + heardAgainAfter }),
  }));

const capacityFor = (people: readonly NewPerson[], tooMuch?: number): number =>
  capacity(
    { people, since: SINCE, monday: MONDAY, answers: tooMuch === undefined ? [] : [{ day: MONDAY - 3, tooMuch }] },
    DEFAULT_VALUES,
  );

describe('capacity', () => {
  it('falls when fewer than 60 % of the new people heard from the owner again in time', () => {
    expect(capacityFor([...met(5), ...met(5, 10)])).toBe(9);
    expect(capacityFor([...met(3), ...met(7, 10)])).toBe(10);
    expect(capacityFor(met(10, 22))).toBe(9);
  });

  it('rises above the default only on the owner’s own word', () => {
    expect(capacityFor(met(10, 10))).toBe(10);
    expect(capacityFor(met(10, 10), 2)).toBe(11);
    expect(capacityFor(met(10, 10), 3)).toBe(10);
    expect(capacityFor(met(10, 10), 4)).toBe(9);
  });

  it('keeps what it learnt in earlier months, and does not take an old answer for a new one', () => {
    const people = [...met(10, 10), ...met(10, 10).map(({ met: day }) => ({ met: day + 28, again: day + 38 }))];
    const at = (monday: number): number =>
      capacity({ people, since: SINCE, monday, answers: [{ day: MONDAY - 3, tooMuch: 1 }] }, DEFAULT_VALUES);
    expect(at(MONDAY)).toBe(11);
    expect(at(MONDAY + 28)).toBe(11);
  });

  it('does not judge two people, nor those met too lately to have been written to again', () => {
    expect(capacityFor(met(2))).toBe(10);
    expect(capacityFor(Array.from({ length: 10 }, () => ({ met: MONDAY - 5 })))).toBe(10);
  });

  it('stays between 5 and 20', () => {
    const people = Array.from({ length: 400 }, (_, index) => ({ met: SINCE + index }));
    expect(capacity({ people, since: SINCE, monday: SINCE + 400 }, DEFAULT_VALUES)).toBe(5);
  });
});
