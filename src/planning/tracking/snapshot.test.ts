import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, type InteractionSketch, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { mondayOf } from '../../base/days.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import type { MoveOutcome } from '../../model/facts.ts';
import { bridgeLifetimes } from './bridge-lifetimes.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import { toldChanges } from './told-changes.ts';

const MONDAY = mondayOf(TODAY);

function snapshot(sketch: FactsSketch, suggested = 0): Snapshot {
  const { facts } = factsOf(sketch);
  return snapshotOf(facts, assess(facts, TODAY, DEFAULT_VALUES), { monday: MONDAY, suggested });
}

const outcome = (n: number, parts: Partial<MoveOutcome> = {}): MoveOutcome => ({
  move: `move-${n}`,
  kind: 'maintain',
  people: [n],
  week: MONDAY,
  state: 'done',
  decidedOn: MONDAY,
  ...parts,
});

const talks = (name: string, count: number, daysAgo: number): InteractionSketch[] =>
  Array.from({ length: count }, (_, index) => ({ with: name, daysAgo: daysAgo + 14 * index, minutes: 60 }));

const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `Person ${index}`);

/** A network of so many, of whom all know each other or nobody knows anybody, in the owner's word. */
const network = (count: number, isClosed: boolean): FactsSketch => {
  const names = people(count);
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
  return {
    people: Object.fromEntries(names.map((name) => [name, {}])),
    interactions: names.flatMap((name) => talks(name, 2, 10)),
    ...(isClosed ? { know: pairs } : { strangers: pairs }),
  };
};

describe('a snapshot', () => {
  it('has the shape of the network with its doubt: none where the owner has told who knows whom', () => {
    const { measures } = snapshot(network(6, false));
    expect(measures.contacts).toEqual({ value: 6, sd: 0 });
    expect(measures['effective-size']).toEqual({ value: 6, sd: 0 });
    expect(measures.closure!.value).toBeCloseTo(0, 12);
    expect(measures.bridges!.value).toBeCloseTo(6, 12);
    const closed = snapshot(network(6, true)).measures;
    expect(closed['effective-size']!.value).toBeCloseTo(1, 12);
    expect(closed.closure!.value).toBeCloseTo(1, 12);
    expect(closed.bridges!.value).toBe(0);
  });

  it('leaves out what cannot be told instead of calling it 0', () => {
    const { measures, fits, bridgeSurvival } = snapshot({});
    expect(measures.contacts).toEqual({ value: 0, sd: 0 });
    expect(measures).not.toHaveProperty('effective-size');
    expect(measures).not.toHaveProperty('e-i-function');
    expect(fits).toEqual([]);
    expect(bridgeSurvival).toBeUndefined();
  });

  it('counts what the owner did: moves of the week, talks, what was given, second touches', () => {
    const { rates } = snapshot(
      {
        people: { Ana: {}, Bo: {}, Cem: {} },
        interactions: [
          { with: 'Ana', daysAgo: 30 },
          { with: 'Ana', daysAgo: 20, channel: 'message' },
          { with: 'Bo', daysAgo: 5, channel: 'phone' },
          { with: 'Cem', daysAgo: 35, channel: 'invitation' },
        ],
        outcomes: [outcome(1), outcome(2, { state: 'skipped' }), outcome(3, { week: MONDAY - 7 })],
        favours: [
          { person: 'Ana', kind: 'gave-help', daysAgo: 3 },
          { person: 'Ana', kind: 'gave-help', daysAgo: 90 },
          { person: 'Bo', kind: 'asked-advice', daysAgo: 9 },
        ],
      },
      5,
    );
    expect(rates.done).toEqual({ hits: 1, tried: 5 });
    expect(rates.live).toEqual({ hits: 1, tried: 2 });
    expect(rates.given).toEqual({ hits: 1, tried: 2 });
    // Bo was met too lately to be judged.
    expect(rates.secondTouch).toEqual({ hits: 1, tried: 1 });
  });

  it('has a fit for each open objective, and none for those that are closed', () => {
    const wish = { kind: 'discover', text: 'Learn from wards', knowledge: ['nursing'] } as const;
    const { fits } = snapshot({
      people: { Ana: { title: 'Nurse', knows: ['nursing'] } },
      interactions: talks('Ana', 3, 5),
      owner: { title: 'Head of Product' },
      objectives: [wish, { ...wish, closedOn: TODAY - 1 }],
    });
    expect(fits.map(({ objective }) => objective)).toEqual([1]);
    expect(fits[0]!.value).toBeGreaterThan(0);
  });

  it('is not changed by any number of nominal contacts but for their own count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.boolean(), (count, isClosed) => {
        const base = network(5, isClosed);
        const nominal = Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `Nominal ${index}`,
            { title: 'CEO', company: `Company ${index}` },
          ]),
        );
        const { measures, ...rest } = snapshot(base);
        const more = snapshot({ ...base, people: { ...base.people, ...nominal } });
        expect({ ...more.measures, 'ties-nominal': undefined }).toEqual({ ...measures, 'ties-nominal': undefined });
        expect(more).toMatchObject(rest);
      }),
      { numRuns: 15 },
    );
  });
});

describe('bridgeLifetimes', () => {
  it('are over after a year without contact, else known only so far, and belong to bridges alone', () => {
    const { facts } = factsOf({
      people: { Old: {}, New: {}, Ana: {}, Bo: {} },
      interactions: [
        ...[500, 700].map((daysAgo) => ({ with: 'Old', daysAgo })),
        ...[20, 120].map((daysAgo) => ({ with: 'New', daysAgo })),
        ...talks('Ana', 2, 10),
        ...talks('Bo', 2, 10),
      ],
      know: [['Ana', 'Bo']],
    });
    expect(bridgeLifetimes(assess(facts, TODAY, DEFAULT_VALUES))).toEqual([
      { days: 200, hasEnded: true },
      { days: 100, hasEnded: false },
    ]);
  });
});

describe('toldChanges', () => {
  it('tells nothing between a week and itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.boolean(), (count, isClosed) => {
        const now = snapshot(network(count, isClosed));
        expect(toldChanges(now, now)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('tells of a network that opened, and not of a fit or a rate within its doubt', () => {
    const [then, now] = [snapshot(network(6, true)), snapshot(network(6, false))];
    const told = toldChanges(then, now).map(({ what }) => ('measure' in what ? what.measure : what));
    expect(told).toContain('effective-size');
    expect(told).toContain('closure');
    expect(told).not.toContain('contacts');
    const withFit = (value: number, hits: number): Snapshot => ({
      ...then,
      fits: [{ objective: 1, value, sd: 5 }],
      rates: { ...then.rates, answered: { hits, tried: 20 } },
    });
    expect(toldChanges(withFit(40, 8), withFit(52, 11))).toEqual([]);
    expect(toldChanges(withFit(40, 2), withFit(60, 18))).toEqual([
      { what: { objective: 1 }, before: 40, after: 60 },
      { what: { rate: 'answered' }, before: expect.closeTo(3 / 22, 9), after: expect.closeTo(19 / 22, 9) },
    ]);
  });
});
