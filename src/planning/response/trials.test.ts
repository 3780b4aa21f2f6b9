import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import type { MoveOutcome } from '../../model/facts.ts';
import { type Trial, trialsOf } from './trials.ts';

function outcome(daysAgo: number, parts: Partial<MoveOutcome> = {}): MoveOutcome {
  return {
    move: `2026-W40-deepen-1-${daysAgo}`,
    kind: 'deepen',
    people: [1],
    week: TODAY - daysAgo,
    state: 'done',
    decidedOn: TODAY - daysAgo,
    features: { strength: 0.3 },
    ...parts,
  };
}

const trials = (outcomes: readonly MoveOutcome[], interactions: FactsSketch['interactions'] = []): Trial[] =>
  trialsOf(factsOf({ people: { Ana: {} }, interactions, outcomes }).facts, TODAY, DEFAULT_VALUES);

describe('trialsOf', () => {
  it('takes an answer as soon as there is one', () => {
    expect(trials([outcome(1, { answered: true })])).toMatchObject([{ isAnswered: true }]);
  });

  it('takes no answer for one only after the time for it: 21 days, or 7 for a call', () => {
    expect(trials([outcome(21, { answered: false })])).toEqual([]);
    expect(trials([outcome(22, { answered: false })])).toMatchObject([{ isAnswered: false }]);
    expect(trials([outcome(8, { answered: false, features: { phone: 1 } })])).toMatchObject([{ isAnswered: false }]);
  });

  it('does not take silence of the owner for silence of the person', () => {
    expect(trials([outcome(60)])).toEqual([]);
  });

  it('sees an answer in what was imported since', () => {
    const reply = { with: 'Ana', daysAgo: 50, channel: 'mail', direction: 'in' } as const;
    expect(trials([outcome(60)], [reply])).toMatchObject([{ isAnswered: true }]);
    expect(trials([outcome(60)], [{ ...reply, daysAgo: 30 }])).toEqual([]);
  });

  it('counts a follow-up as the same trial', () => {
    const both = [outcome(60, { answered: false }), outcome(52, { answered: true })];
    expect(trials(both)).toMatchObject([{ day: TODAY - 60, isAnswered: true }]);
    expect(trials([outcome(90, { answered: false }), outcome(52, { answered: true })])).toHaveLength(2);
  });

  it('takes the answer of an introducer for no answer of the person to be introduced', () => {
    expect(trials([outcome(30, { kind: 'ask-introduction', people: [1, 2], answered: true })])).toEqual([]);
  });

  it('learns nothing from what was skipped, or from moves without a chance', () => {
    expect(trials([outcome(60, { state: 'skipped', answered: true })])).toEqual([]);
    const { features: _features, ...without } = outcome(60, { answered: true });
    expect(trials([without])).toEqual([]);
  });
});
