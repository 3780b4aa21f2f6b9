import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNetwork } from '../../test/support/any-network.ts';
import { type FactsSketch, factsOf, TODAY } from '../../test/support/facts-of.ts';
import { assess } from '../audit/assess.ts';
import type { Assessment } from '../audit/assessment.ts';
import { fitOf } from '../audit/fit.ts';
import { viewObjective } from '../audit/objective-view.ts';
import { mondayOf } from '../base/days.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import type { Facts } from '../model/facts.ts';
import { goodwillByPerson } from './goodwill.ts';
import { planWeek } from './plan-week.ts';
import type { PlannedWeek } from './planned-week.ts';

const MONDAY = mondayOf(TODAY);

const seen = (sketch: FactsSketch): { facts: Facts; assessment: Assessment } => {
  const { facts } = factsOf(sketch);
  return { facts, assessment: assess(facts, TODAY, DEFAULT_VALUES) };
};

const weekOf = (sketch: FactsSketch, minutes: number): PlannedWeek =>
  planWeek({ ...seen(sketch), monday: MONDAY, minutes });

const expectShare = (value: number): void => {
  expect(value).toBeGreaterThanOrEqual(0);
  expect(value).toBeLessThanOrEqual(1);
};

describe('in any network', () => {
  it('strength, trust, worth for learning, evidence, access and chances lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyNetwork, (sketch) => {
        const { facts, assessment } = seen(sketch);
        for (const tie of assessment.ties) for (const share of [tie.strength, tie.peak, tie.trust]) expectShare(share);
        for (const { mu, kappa } of assessment.distances) for (const share of [mu, kappa]) expectShare(share);
        for (const objective of facts.objectives) {
          const view = viewObjective(assessment, objective);
          for (const place of assessment.people.keys()) {
            const { strength } = assessment.ties[place]!;
            expectShare(view.valueAt(place, strength));
            for (const factor of Object.values(view.factorsAt(place, strength))) expectShare(factor);
            for (const share of view.accessAt(place, strength)) expectShare(share);
          }
        }
        for (const { chance } of planWeek({ facts, assessment, monday: MONDAY, minutes: 300 }).moves)
          if (chance !== undefined) expectShare(chance.value);
      }),
      { numRuns: 40 },
    );
  });

  it('the plan is the same to the byte from the same facts, read anew', () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer({ min: 0, max: 300 }), (sketch, minutes) => {
        expect(JSON.stringify(weekOf(sketch, minutes))).toBe(JSON.stringify(weekOf(structuredClone(sketch), minutes)));
      }),
      { numRuns: 20 },
    );
  });

  it('nominal contacts change neither fit nor coverage, to the byte', () => {
    const nominal = fc.record({
      title: fc.constantFrom('CEO', 'Nurse', 'Engineer'),
      company: fc.constantFrom('Acme', 'City Hospital', 'CellLab'),
      connectedOn: fc.integer({ min: TODAY - 2_000, max: TODAY }),
    });
    fc.assert(
      fc.property(anyNetwork, fc.array(nominal, { minLength: 1, maxLength: 12 }), (sketch, all) => {
        // Without declared closeness: the owner's own word makes anybody real.
        const known = Object.fromEntries(all.map((person, index) => [`Nominal ${index}`, person]));
        const without = seen(sketch);
        const beside = seen({ ...sketch, people: { ...sketch.people, ...known } });
        for (const objective of without.facts.objectives) {
          const [fit, other] = [without, beside].map(({ assessment }) => fitOf(assessment, objective));
          expect(JSON.stringify(other)).toBe(JSON.stringify(fit));
        }
        expect(beside.assessment.network).toEqual(without.assessment.network);
      }),
      { numRuns: 30 },
    );
  });

  it('nothing is asked of anybody where goodwill is spent and the tie does not carry it', () => {
    fc.assert(
      fc.property(anyNetwork, (sketch) => {
        const { facts, assessment } = seen(sketch);
        const goodwill = goodwillByPerson(facts.favours, TODAY, DEFAULT_VALUES);
        for (const move of planWeek({ facts, assessment, monday: MONDAY, minutes: 300 }).moves) {
          if (!move.isAsk) continue;
          // Of an introduction it is the introducer who is asked.
          const asked = move.kind === 'ask-introduction' ? move.people.slice(0, 1) : move.people;
          for (const person of asked) {
            const { strength } = assessment.ties[assessment.placeOf.get(person)!]!;
            expect(strength >= DEFAULT_VALUES.askStrength || (goodwill.get(person) ?? 0) >= 0).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
