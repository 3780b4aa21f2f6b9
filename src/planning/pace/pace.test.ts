import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, type InteractionSketch, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { mondayOf } from '../../base/days.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import type { MoveOutcome } from '../../model/facts.ts';
import { type Pace, pace } from './pace.ts';

const MONDAY = mondayOf(TODAY);

/** Some people by number, so many of them as asked for. */
const crowd = (count: number): Record<string, object> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Person ${index}`, {}]));

function paceOf(sketch: FactsSketch, planned: readonly number[] = []): Pace {
  const { facts } = factsOf(sketch);
  const assessment = assess(facts, TODAY, DEFAULT_VALUES);
  return pace({ facts, assessment, monday: MONDAY, planned: new Set(planned) });
}

const metAll = (count: number, daysAgo: number): InteractionSketch[] =>
  Array.from({ length: count }, (_, index) => ({ with: `Person ${index}`, daysAgo }));

describe('pace', () => {
  it('leaves all its capacity to somebody who met nobody', () => {
    expect(paceOf({ people: crowd(3) })).toMatchObject({ allowance: 10, newPeople: 4, multiplier: 1, heldBack: [] });
  });

  it('turns the week after a conference into one of digesting', () => {
    const tempo = paceOf({ people: crowd(12), interactions: metAll(12, 5) });
    expect(tempo.isDigest).toBe(true);
    expect(tempo.newPeople).toBe(0);
    expect(tempo.allowance).toBeLessThan(1);
    expect(tempo.heldBack).toEqual(['You met 12 people last week; this week turn them into conversations.']);
  });

  it('forgets people met long ago', () => {
    const tempo = paceOf({ people: crowd(12), interactions: metAll(12, 300) });
    expect(tempo.allowance).toBeGreaterThan(9.9);
    expect(tempo.isDigest).toBe(false);
  });

  it('does not count invitations as people met', () => {
    const invitations = metAll(12, 5).map((one) => ({ ...one, channel: 'invitation' as const }));
    expect(paceOf({ people: crowd(12), interactions: invitations }).allowance).toBe(10);
  });

  it('counts somebody met this week against this week, unless a move of the plan counts them', () => {
    const sketch = { people: crowd(1), interactions: metAll(1, 0) };
    expect(paceOf(sketch).newPeople).toBe(3);
    expect(paceOf(sketch).allowance).toBeLessThan(9.5);
    expect(paceOf(sketch, [1])).toMatchObject({ newPeople: 4, allowance: 10 });
  });

  it('takes overdue promises for load that is owed, and counts their people with the answers owed', () => {
    const promised = (count: number): Pace =>
      paceOf({
        people: crowd(count + 1),
        promises: Array.from({ length: count }, (_, index) => ({ person: `Person ${index}`, text: 'it', dueIn: -1 })),
      });
    expect(promised(2)).toMatchObject({ allowance: 9, newPeople: 4, owed: [1, 2] });
    expect(promised(6)).toMatchObject({ newPeople: 0 });
    expect(promised(6).heldBack[0]).toMatch(/^You owe 6 people an answer or something promised\./);
    const notYet = paceOf({ people: crowd(1), promises: [{ person: 'Person 0', text: 'it', dueIn: 0 }] });
    expect(notYet).toMatchObject({ allowance: 10, owed: [] });
  });

  it('brakes while more than five answers are owed', () => {
    const asked = (count: number): FactsSketch => ({
      people: crowd(count),
      interactions: metAll(count, 200).concat(
        metAll(count, 10).map((one) => ({ ...one, channel: 'message' as const, direction: 'in' as const })),
      ),
    });
    expect(paceOf(asked(5)).newPeople).toBe(4);
    const braked = paceOf(asked(6));
    expect(braked.newPeople).toBe(0);
    expect(braked.heldBack).toEqual(['You owe 6 people an answer. New people wait until fewer than 6 do.']);
  });

  it('owes no answer to a thank-you, nor to what was answered since', () => {
    const thanks = { with: 'Person 0', daysAgo: 3, channel: 'message', direction: 'in', characters: 12 } as const;
    expect(paceOf({ people: crowd(1), interactions: [...metAll(1, 200), thanks] }).owed).toEqual([]);
    const long = { ...thanks, characters: 200 };
    const reply = { ...long, daysAgo: 2, direction: 'out' } as const;
    expect(paceOf({ people: crowd(1), interactions: [...metAll(1, 200), long] }).owed).toEqual([1]);
    expect(paceOf({ people: crowd(1), interactions: [...metAll(1, 200), long, reply] }).owed).toEqual([]);
  });

  it('carries the load of what was done into the next weeks', () => {
    const done: MoveOutcome = {
      move: '2026-W47-reconnect-1',
      kind: 'reconnect',
      people: [1],
      week: MONDAY - 7,
      state: 'done',
      decidedOn: MONDAY - 3,
      distance: 0.5,
    };
    expect(paceOf({ people: crowd(1), outcomes: [done] }).allowance).toBeCloseTo(10 - 0.8 * 0.45, 12);
    expect(paceOf({ people: crowd(1), outcomes: [{ ...done, state: 'skipped' }] }).allowance).toBe(10);
  });
});
