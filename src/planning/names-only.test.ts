import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, TODAY } from '../../test/support/facts-of.ts';
import { assess } from '../audit/assess.ts';
import { viewObjective } from '../audit/objective-view.ts';
import { mondayOf } from '../base/days.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { ObjectiveKind } from '../model/objective.ts';
import { planWeek } from './plan-week.ts';

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');

describe('a network of names alone', () => {
  it('is worth at most a half to every kind of objective, and asks nothing of anybody that would take knowing them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 10 }),
        fc.array(fc.record({ who: fc.nat(9), daysAgo: fc.nat(900) }), { maxLength: 6 }),
        fc.constantFrom(...ObjectiveKind.options),
        (names, met, kind) => {
          const { facts } = factsOf({
            people: Object.fromEntries(names.map((one) => [`name ${one}`, { name: one }])),
            interactions: met.map(({ who, daysAgo }) => ({ with: `name ${names[who % names.length]}`, daysAgo })),
            objectives: [{ kind, text: 'Something' }],
          });
          const assessment = assess(facts, TODAY, DEFAULT_VALUES);
          const view = viewObjective(assessment, facts.objectives[0]!);
          for (const place of facts.people.keys()) {
            const { learning, industry } = view.factorsAt(place, 0.3);
            expect(learning).toBeLessThanOrEqual(0.5);
            expect(industry).toBeLessThanOrEqual(0.5);
          }
          const week = planWeek({ facts, assessment, monday: mondayOf(TODAY), minutes: 90 });
          const kinds = new Set(week.moves.map((move) => move.kind));
          for (const odd of kinds) expect(['activate', 'maintain', 'reconnect', 'deepen']).toContain(odd);
        },
      ),
      { numRuns: 40 },
    );
  });
});
