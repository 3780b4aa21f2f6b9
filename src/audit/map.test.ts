import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNetwork } from '../../test/support/any-network.ts';
import { type FactsSketch, factsOf, TODAY } from '../../test/support/facts-of.ts';
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { factsUntil } from './facts-until.ts';
import { type MapPlan, mapLayout } from './map-layout.ts';
import { mapRegions } from './map-regions.ts';

const assessed = (sketch: FactsSketch): Assessment => assess(factsOf(sketch).facts, TODAY, DEFAULT_VALUES);

function planOf(assessment: Assessment, pairs: MapPlan['pairs'] = []): MapPlan {
  return { people: assessment.people, regions: mapRegions(assessment), wanted: ['wanted:1:hospitals'], pairs };
}

/** So many people of one company. */
function staff(company: string, count: number): FactsSketch['people'] {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${company} ${index}`, { company }]));
}

describe('regions of the map', () => {
  it('hold everybody who has not left exactly once', () => {
    fc.assert(
      fc.property(anyNetwork, (sketch) => {
        const assessment = assessed(sketch);
        const places = mapRegions(assessment).flatMap((region) => region.places);
        const present = [...assessment.people.keys()].filter((place) => !assessment.people[place]!.ended);
        expect(places.toSorted((one, other) => one - other)).toEqual(present);
      }),
      { numRuns: 40 },
    );
  });

  it('are circles of three or more; the people of small ones stand with others of their business', () => {
    const regions = mapRegions(
      assessed({
        people: {
          ...staff('Zyqora', 3),
          ...staff('City Hospital', 2),
          ...staff('General Hospital', 2),
          Nobody: {},
        },
      }),
    );
    expect(regions.map(({ id, places }) => [id, places.length])).toEqual([
      ['industry:hospital', 4],
      ['company:zyqora', 3],
      ['rest', 1],
    ]);
  });
});

describe('the layout of the map', () => {
  it('gives everybody the same place again, with someone new beside the one they know', () => {
    const before = planOf(assessed({ people: { ...staff('Zyqora', 12), ...staff('Quxor', 9) } }));
    const first = mapLayout(before);
    expect(mapLayout(before)).toEqual(first);
    expect(mapLayout(before, first.places).places).toEqual(first.places);

    const people = { ...staff('Zyqora', 12), ...staff('Quxor', 9), New: { company: 'Zyqora' } };
    const after = mapLayout(planOf(assessed({ people }), [[21, 7]]), first.places);
    const placeOf = (layout: typeof first, place: number): [number, number] => {
      const region = layout.regions.find((one) => one.region.places.includes(place))!;
      const member = region.region.places.indexOf(place);
      return [region.at[2 * member]!, region.at[2 * member + 1]!];
    };
    for (let place = 0; place < 21; place++) expect(placeOf(after, place)).toEqual(placeOf(first, place));
    const [x, y] = placeOf(after, 21);
    const apart = (place: number): number => Math.hypot(x - placeOf(after, place)[0], y - placeOf(after, place)[1]);
    const nearest = Array.from({ length: 21 }, (_, place) => place).toSorted((a, b) => apart(a) - apart(b));
    expect(nearest.slice(0, 4)).toContain(7);
  });

  it('keeps the owner, every region and every wanted group apart', () => {
    const layout = mapLayout(
      planOf(assessed({ people: { ...staff('Zyqora', 30), ...staff('Quxor', 3), Nobody: {} } })),
    );
    const discs = [{ x: 0, y: 0, radius: 2 }, ...layout.regions, ...layout.empty];
    for (const [index, one] of discs.entries()) {
      for (const other of discs.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
      }
    }
  });
});

describe('what was known on an earlier day', () => {
  it('leaves out who was connected or met later, and what the owner said later', () => {
    const { facts, id } = factsOf({
      people: {
        Early: { connectedOn: TODAY - 400, closeness: 3, closenessOn: TODAY - 10 },
        Late: { connectedOn: TODAY - 20 },
        Met: {},
        Undated: {},
      },
      interactions: [{ with: 'Met', daysAgo: 30 }],
    });
    const then = factsUntil(facts, TODAY - 100);
    expect(then.people.map((person) => person.id)).toEqual([id('Early'), id('Undated')]);
    expect(then.people[0]!.closeness).toBeUndefined();
    expect(factsUntil(facts, TODAY)).toEqual(facts);
  });
});
