import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, TODAY } from '../../../test/support/facts-of.ts';
import { assess } from '../../audit/assess.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { agreeChance } from '../response/response-chance.ts';
import { introductionPaths, respondChance, type WaysToPerson } from './introduction-paths.ts';
import { type IntroductionScene, introductionScene } from './introduction-scene.ts';

interface Found extends WaysToPerson {
  readonly scene: IntroductionScene;
  /** Names along each path. */
  readonly names: readonly string[];
}

function waysTo(target: string, sketch: FactsSketch, between: 1 | 2 = 2): Found {
  const { facts, id } = factsOf(sketch);
  const scene = introductionScene(facts, assess(facts, TODAY, DEFAULT_VALUES));
  const ways = introductionPaths(scene, scene.assessment.placeOf.get(id(target))!, { between });
  const names = ways.paths.map(({ places }) => places.map((place) => scene.assessment.people[place]!.name).join(' → '));
  return { ...ways, scene, names };
}

const talk = (name: string, times: number) =>
  Array.from({ length: times }, (_, index) => ({ with: name, daysAgo: 5 + 9 * index, minutes: 60 }));

/** Ben is close, Dee is not; both know Zoe, whom the owner never met. Kim knows Max only, and Max knows Zoe. */
const BETWEEN: FactsSketch = {
  people: { Ben: {}, Dee: {}, Kim: {}, Max: { standing: 'prospect' }, Zoe: { standing: 'prospect' } },
  interactions: [...talk('Ben', 8), ...talk('Dee', 1), ...talk('Kim', 8)],
  know: [
    ['Ben', 'Zoe'],
    ['Dee', 'Zoe'],
    ['Kim', 'Max'],
    ['Max', 'Zoe'],
  ],
};

describe('introductionPaths', () => {
  it('asks the closest first, each path through another introducer, and goes on through at most two', () => {
    const { names } = waysTo('Zoe', BETWEEN);
    expect(names.slice(0, 1)).toEqual(['Ben → Zoe']);
    expect(names).toHaveLength(3);
    expect(names).toContain('Kim → Max → Zoe');
  });

  it('leaves longer chains out where only one may stand between', () => {
    expect(waysTo('Zoe', BETWEEN, 1).names).toEqual(['Ben → Zoe', 'Dee → Zoe']);
  });

  it('gives each the chance that the introducer agrees times that the person answers', () => {
    const { paths, scene } = waysTo('Zoe', BETWEEN);
    const { assessment } = scene;
    const [best] = paths;
    const { strength } = assessment.ties[best!.first.place]!;
    const agree = agreeChance({ strength, goodwill: 0 }, DEFAULT_VALUES);
    const respond = respondChance(scene, best!.places.at(-1)!, DEFAULT_VALUES.introducerLinkShare);
    expect(best!.agree).toBeCloseTo(agree, 12);
    expect(best!.chance).toBeCloseTo(agree * respond, 12);
  });

  it('multiplies along a chain, so that two introducers are less likely than either step', () => {
    const { paths, names } = waysTo('Zoe', BETWEEN);
    const chain = paths[names.indexOf('Kim → Max → Zoe')]!;
    expect(chain.chance).toBeLessThan(chain.first.agree * chain.respond);
  });

  it('does not send anybody to ask somebody the owner can ask', () => {
    const { names } = waysTo('Zoe', {
      ...BETWEEN,
      know: [
        ['Kim', 'Ben'],
        ['Ben', 'Zoe'],
      ],
    });
    expect(names).toEqual(['Ben → Zoe']);
  });

  it('is held to the owner’s word that two do not know each other', () => {
    const work = { company: 'Acme' };
    const people = { Ben: work, Zoe: { ...work, standing: 'prospect' as const } };
    const interactions = talk('Ben', 4);
    expect(waysTo('Zoe', { people, interactions }).names).toEqual(['Ben → Zoe']);
    expect(waysTo('Zoe', { people, interactions, strangers: [['Ben', 'Zoe']] }).names).toEqual([]);
  });

  it('never asks the same person twice within 60 days, and says until when they rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (daysAgo) => {
        const favours = [{ person: 'Ben', kind: 'asked-introduction' as const, daysAgo }];
        const { names, held } = waysTo('Zoe', { ...BETWEEN, favours });
        const rests = daysAgo < DEFAULT_VALUES.introducerRestDays;
        expect(names.includes('Ben → Zoe')).toBe(!rests);
        expect(held[0]?.load.restsUntil).toBe(rests ? TODAY - daysAgo + DEFAULT_VALUES.introducerRestDays : undefined);
      }),
      { numRuns: 40 },
    );
  });

  it('gives chances between 0 and 1, and none that a closer tie to the introducer would lower', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (one, other) => {
        const [few, many] = one < other ? [one, other] : [other, one];
        const chances = [few, many].map((times) => {
          const people = { Ben: {}, Zoe: { standing: 'prospect' as const } };
          const { paths } = waysTo('Zoe', { people, interactions: talk('Ben', times), know: [['Ben', 'Zoe']] });
          return paths[0]!.chance;
        });
        for (const chance of chances) expect(chance > 0 && chance < 1).toBe(true);
        expect(chances[1]).toBeGreaterThanOrEqual(chances[0]!);
      }),
      { numRuns: 20 },
    );
  });
});
