import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, objectiveOf, type PersonSketch, TODAY } from '../../test/support/facts-of.ts';
import golden from '../../test/support/science-golden.json' with { type: 'json' };
import { uncertainEgo } from '../graph/graph.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { ObjectiveKind } from '../model/objective.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { fitOf } from './fit.ts';
import { bridges, effectiveSizeOf, nonRedundancy, nonRedundancyAt, openQuestions, shapeOf } from './structure.ts';

const assessed = (sketch: FactsSketch): Assessment => assess(factsOf(sketch).facts, TODAY, DEFAULT_VALUES);

const often = (person: string | readonly string[], from = 0) =>
  [10, 40, 70].map((daysAgo) => ({ with: person, daysAgo: daysAgo + from, minutes: 45 }));

const maya = {
  working: [0, 1, 2, 3, 4, 5],
  slotOf: new Int32Array([0, 1, 2, 3, 4, 5]),
  values: DEFAULT_VALUES,
  network: uncertainEgo([0.8, 0.6, 0.5, 0.3, 0.2, 0.2], {
    first: [0, 0, 1, 3, 2],
    second: [1, 2, 2, 4, 3],
    probability: [1, 1, 0.5, 0.5, 0.2],
  }),
  ties: [0.8, 0.6, 0.5, 0.3, 0.2, 0.2].map((strength) => ({ strength })),
  // Only what structure reads; Maya's numbers are given, not computed from facts.
} as unknown as Assessment;

describe('the structure of the worked example', () => {
  it('has its effective size, bridges and non-redundancy', () => {
    expect(effectiveSizeOf(maya)!.mean).toBeCloseTo(golden.maya_binary_uncertain.ES_closed, 4);
    expect([...bridges(maya)]).toEqual([0, 0, 0, 0.4, 0.5, 1]);
    const expected = Object.values(golden.maya_weighted_plugin.nonredundancy);
    for (const [slot, value] of nonRedundancy(maya).entries()) expect(value).toBeCloseTo(expected[slot]!, 4);
    for (const place of maya.working) expect(nonRedundancyAt(maya, place)).toBeCloseTo(expected[place]!, 4);
    expect(shapeOf(maya)!.worlds).toBe(8);
  });

  it('asks first whether Ben and Cem know each other', () => {
    expect(openQuestions(maya, 1)).toMatchObject([{ first: 1, second: 2 }]);
  });
});

describe('the assessment', () => {
  it('keeps contacts with whom nothing real happened out of the working network', () => {
    const assessment = assessed({
      people: {
        Ana: {},
        Ben: { connectedOn: TODAY - 30 },
        Cem: { title: 'Chief Executive Officer' },
        Dee: {},
        Eli: {},
      },
      interactions: [
        ...often('Ana'),
        { with: 'Ben', daysAgo: 30, channel: 'invitation' },
        ...[1, 2, 3, 4, 5, 6].map((daysAgo) => ({
          with: 'Cem',
          daysAgo,
          channel: 'message' as const,
          direction: 'out' as const,
        })),
        { with: 'Dee', daysAgo: -3 },
        { with: 'Eli', daysAgo: 2, channel: 'reaction' },
      ],
    });
    expect(assessment.working).toEqual([0]);
    expect(assessment.ties.map((tie) => tie.band)).toEqual(['medium', 'nominal', 'nominal', 'nominal', 'nominal']);
    expect(assessment.ties.map((tie) => tie.isReal)).toEqual([true, false, false, false, false]);
  });

  it('keeps whoever is pinned, and leaves out whoever has left or is not to count', () => {
    const assessment = assessed({
      people: { Ana: { ended: true }, Ben: { closeness: 0 }, Cem: { pinned: true }, Dee: { closeness: 3 } },
      interactions: [...often('Ana'), ...often('Ben')],
    });
    expect(assessment.working).toEqual([3, 2]);
    expect(assessment.ties[1]!.strength).toBe(0);
  });

  it('makes a tie stronger when they share contacts with the owner', () => {
    const sketch = { people: { Ana: {}, Ben: {} }, interactions: [...often('Ana'), ...often('Ben', 1)] };
    const strangers = assessed({ ...sketch, strangers: [['Ana', 'Ben']] });
    const friends = assessed({ ...sketch, know: [['Ana', 'Ben']] });
    expect(friends.ties[0]!.strength).toBeGreaterThan(strangers.ties[0]!.strength);
    expect(friends.ties[0]!.evidence.sharedContacts).toBe(1);
  });

  it('calls a once strong tie dormant after a year, and keeps some of its trust', () => {
    const months = Array.from({ length: 24 }, (_, month) => ({ with: 'Ana', daysAgo: 400 + month * 30, minutes: 60 }));
    const { ties } = assessed({ people: { Ana: {} }, interactions: months });
    expect(ties[0]!.isDormant).toBe(true);
    expect(ties[0]!.peak).toBeGreaterThan(0.35);
    expect(ties[0]!.benevolence).toBeGreaterThanOrEqual(ties[0]!.strength);
    expect(ties[0]!.lastDay).toBe(TODAY - 400);
  });

  it('finds who belongs together and names it after what they share', () => {
    const team = (company: string, names: readonly string[]): Record<string, PersonSketch> =>
      Object.fromEntries(names.map((name) => [name, { company, title: 'Engineer' }]));
    const acme = ['A1', 'A2', 'A3', 'A4'];
    const ward = ['W1', 'W2', 'W3', 'W4'];
    const assessment = assessed({
      people: { ...team('Acme Ltd', acme), ...team('St Mary Hospital', ward), Outside: { company: 'ACME Ltd.' } },
      interactions: [
        ...often(acme),
        ...often(ward),
        ...acme.flatMap((name) => often(name)),
        ...ward.flatMap((name) => often(name)),
      ],
      owner: { company: 'Acme' },
    });
    const clusters = assessment.groups.filter((group) => group.kind === 'cluster');
    expect(clusters.map((group) => group.name).sort()).toEqual(['Acme Ltd', 'St Mary Hospital']);
    expect(assessment.circleOf[8]).toBe(assessment.circleOf[0]);
    expect(assessment.ownCircle).toBe(assessment.circleOf[0]);
  });

  it('does not take people without an employer for colleagues', () => {
    const { links } = assessed({ people: { Ana: { company: 'Freelance' }, Ben: { company: 'freelance' } } });
    expect(links.probability(0, 1)).toBe(0);
  });
});

const anyPerson = fc.record({
  company: fc.constantFrom('Acme', 'St Mary Hospital', 'City Council', ''),
  title: fc.constantFrom('Engineer', 'Head of Operations', 'Nurse', 'Marketing Manager', ''),
  meetings: fc.integer({ min: 0, max: 4 }),
});

describe('nominal contacts', () => {
  it('change nothing of what is measured, however many there are', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 10 }), fc.array(anyPerson, { maxLength: 10 }), (real, nominal) => {
        const people = (list: typeof real, prefix: string) =>
          Object.fromEntries(
            list.map(({ company, title }, k) => [`${prefix}${k}`, { company, title, connectedOn: TODAY - 9 }]),
          );
        const interactions = [
          ...real.flatMap((person, k) =>
            Array.from({ length: person.meetings }, (_, n) => ({ with: `r${k}`, daysAgo: 20 * n + k, minutes: 60 })),
          ),
        ];
        const owner = { company: 'Acme', title: 'Product Manager' };
        const without = assessed({ people: people(real, 'r'), interactions, owner });
        const all = assessed({ people: { ...people(real, 'r'), ...people(nominal, 'n') }, interactions, owner });
        expect(all.working).toEqual(without.working);
        expect(all.network).toEqual(without.network);
        expect(shapeOf(all)).toEqual(shapeOf(without));
        expect(nonRedundancy(all)).toEqual(nonRedundancy(without));
        for (const kind of ObjectiveKind.options) {
          const wish = objectiveOf(1, { kind, knowledge: ['hospital operations'], groups: ['City Council'] });
          const before = fitOf(without, wish);
          // Without anybody there is no fit at all; people on paper alone give one that is nothing.
          if (before === undefined) expect(fitOf(all, wish)?.value ?? 0).toBe(0);
          else expect(fitOf(all, wish)).toEqual(before);
        }
        for (const place of without.people.keys()) {
          expect(all.ties[place]).toEqual(without.ties[place]);
          expect(all.distances[place]).toEqual(without.distances[place]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
