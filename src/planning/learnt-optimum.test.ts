import { describe, expect, it } from 'vitest';
import { factsOf, TODAY } from '../../test/support/facts-of.ts';
import golden from '../../test/support/science-golden.json' with { type: 'json' };
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { MoveOutcome } from '../model/facts.ts';
import { learntOptimum } from './learnt-optimum.ts';

/** The worked example: what was near was useful, what was far was not. */
const RATED = [
  [0.3, 4],
  [0.35, 4],
  [0.7, 0],
  [0.8, 0],
  [0.4, 4],
] as const;

const outcomes = RATED.map(
  ([distance, useful], index): MoveOutcome => ({
    move: `move-${index}`,
    kind: 'deepen',
    people: [1],
    week: TODAY - 70,
    state: 'done',
    decidedOn: TODAY - 70 + index,
    useful,
    distance,
  }),
);

describe('learntOptimum', () => {
  it('moves the best distance by what the owner found useful', () => {
    const { facts } = factsOf({ people: { Ana: {} }, outcomes });
    expect(learntOptimum(facts, 'discover', DEFAULT_VALUES)!.dStar).toBeCloseTo(golden.dstar_posterior.after, 4);
  });

  it('waits for five answers, and leaves alone objectives that are not about learning', () => {
    const { facts } = factsOf({ people: { Ana: {} }, outcomes: outcomes.slice(1) });
    expect(learntOptimum(facts, 'discover', DEFAULT_VALUES)).toBeUndefined();
    expect(learntOptimum(factsOf({ people: { Ana: {} }, outcomes }).facts, 'execute', DEFAULT_VALUES)).toBeUndefined();
  });
});
