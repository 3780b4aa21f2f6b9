import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Introduction, OPEN_INTRODUCTION_STATES, possibleSteps, stateOf } from './introduction.ts';

describe('an introduction', () => {
  it('ends after a few steps whatever is said, stands in the state last reached, and nothing follows on its end', () => {
    const chosen = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom('to-owner' as const, 'of-two' as const), chosen, (kind, choices) => {
        let introduction: Introduction = {
          id: 1,
          kind,
          people: [2, 3],
          features: {},
          steps: [{ state: 'considered', day: 0 }],
        };
        for (const choice of choices) {
          const possible = possibleSteps(introduction);
          expect(possible.length > 0).toBe(OPEN_INTRODUCTION_STATES.includes(stateOf(introduction)));
          if (possible.length === 0) return;
          const step = possible[choice % possible.length]!;
          introduction = {
            ...introduction,
            steps: [...introduction.steps, { ...step, day: introduction.steps.length }],
          };
          if (kind === 'to-owner') expect(stateOf(introduction)).toBe(step.state);
        }
        throw new Error('An introduction never ended.');
      }),
    );
  });

  it('of two is agreed to only when both have', () => {
    const steps = [
      { state: 'asked', day: 1, person: 2 },
      { state: 'asked', day: 1, person: 3 },
      { state: 'accepted', day: 2, person: 3 },
    ] as const;
    const two = { kind: 'of-two', people: [2, 3] } as const;
    expect(stateOf({ ...two, steps })).toBe('asked');
    expect(stateOf({ ...two, steps: [...steps, { state: 'accepted', day: 3, person: 2 }] })).toBe('accepted');
    expect(stateOf({ ...two, steps: [...steps, { state: 'declined', day: 3, person: 2 }] })).toBe('declined');
  });
});
