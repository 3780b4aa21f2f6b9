import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../../test/support/science-golden.json' with { type: 'json' };
import { DEFAULT_VALUES } from '../model/constants/constants.ts';
import { FUNCTION_IDS } from './data/functions.ts';
import { INDUSTRY_IDS } from './data/industries.ts';
import { distance } from './distance.ts';
import { distributionOf, UNKNOWN } from './distribution.ts';
import { nearness } from './nearness.ts';
import type { NetworkPrior } from './network-prior.ts';
import type { OwnerProfile } from './owner-profile.ts';
import type { Profile } from './profile.ts';
import { TAXONOMIES } from './taxonomy.ts';

const OWNER: OwnerProfile = {
  functions: [
    { id: 'product', p: 0.7 },
    { id: 'engineering', p: 0.3 },
  ],
  industries: [{ id: 'software', p: 1 }],
  fields: [{ id: 'computing', p: 1 }],
  topics: new Map([
    ['battery', 4],
    ['pricing', 3],
  ]),
  topicNames: new Map(),
  seniority: undefined,
  companyKey: undefined,
};
const PRIOR: NetworkPrior = {
  functions: [
    { id: 'engineering', p: 0.3 },
    { id: 'product', p: 0.2 },
    { id: 'marketing', p: 0.2 },
    { id: 'sales', p: 0.2 },
    { id: 'research', p: 0.1 },
  ],
  industries: [
    { id: 'software', p: 0.5 },
    { id: 'banking', p: 0.3 },
    { id: 'hospital', p: 0.2 },
  ],
  topicRarity: new Map(),
  rarestTopic: 1,
};
const NOBODY: Profile = {
  functions: UNKNOWN,
  industries: UNKNOWN,
  fields: UNKNOWN,
  topics: new Map(),
  topicNames: new Map(),
  seniority: undefined,
  because: [],
  keywords: [],
  companyKey: undefined,
};
const CASES: Readonly<Record<keyof typeof golden.distance, Partial<Profile>>> = {
  same: {
    functions: [{ id: 'product', p: 1 }],
    industries: [{ id: 'software', p: 1 }],
    fields: [{ id: 'computing', p: 1 }],
    topics: new Map([['battery', 1]]),
  },
  li_marketing_hospital: {
    functions: [
      { id: 'marketing', p: 0.6 },
      { id: 'product', p: 0.4 },
    ],
    industries: [{ id: 'hospital', p: 1 }],
  },
  li_title_only: { functions: [{ id: 'research', p: 1 }] },
  nothing: {},
};

describe('distance', () => {
  it.each(Object.entries(CASES))('agrees with the reference value for %s', (name, known) => {
    const expected = golden.distance[name as keyof typeof CASES];
    const found = distance(OWNER, { ...NOBODY, ...known }, PRIOR, DEFAULT_VALUES);
    expect(found.mu).toBeCloseTo(expected.mu, 6);
    expect(found.sigma).toBeCloseTo(expected.sd, 6);
    expect(found.kappa).toBeCloseTo(expected.known_share, 6);
  });

  it('never makes a stranger look alike: forgetting what is shared moves a person away', () => {
    const known = distance(OWNER, { ...NOBODY, ...CASES.same }, PRIOR, DEFAULT_VALUES);
    const forgotten = distance(OWNER, { ...NOBODY, ...CASES.same, fields: UNKNOWN }, PRIOR, DEFAULT_VALUES);
    expect(forgotten.mu).toBeGreaterThan(known.mu);
    expect(forgotten.kappa).toBeLessThan(known.kappa);
  });

  it('says what is shared and what differs, and nothing when nothing is known', () => {
    const marketer = distance(OWNER, { ...NOBODY, ...CASES.li_marketing_hospital }, PRIOR, DEFAULT_VALUES);
    expect(marketer.shared).toEqual([{ kind: 'function', names: ['product'] }]);
    expect(marketer.different).toEqual(['marketing', 'hospitals and health care']);
    const stranger = distance(OWNER, NOBODY, PRIOR, DEFAULT_VALUES);
    expect(stranger.shared).toEqual([]);
    expect(stranger.different).toEqual([]);
  });

  it('stays within its ranges for every profile', () => {
    const profiles = fc.record({
      functions: weights(FUNCTION_IDS),
      industries: weights(INDUSTRY_IDS),
    });
    fc.assert(
      fc.property(profiles, (known) => {
        const found = distance(OWNER, { ...NOBODY, ...known }, PRIOR, DEFAULT_VALUES);
        expect(found.mu).toBeGreaterThanOrEqual(0);
        expect(found.mu).toBeLessThanOrEqual(1);
        expect(found.kappa).toBeGreaterThanOrEqual(0);
        expect(found.kappa).toBeLessThanOrEqual(1);
        expect(found.sigma).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('knows nothing of a person when nothing is known of the owner', () => {
    const blank: OwnerProfile = { ...OWNER, functions: [], industries: [], fields: [], topics: new Map() };
    expect(distance(blank, { ...NOBODY, ...CASES.same }, PRIOR, DEFAULT_VALUES).kappa).toBe(0);
  });
});

describe('nearness', () => {
  it('puts a broad owner near to more fields than a narrow one', () => {
    const broad = [...OWNER.functions, { id: 'sales' as const, p: 0.3 }];
    expect(nearness(TAXONOMIES.function, broad, 'marketing', DEFAULT_VALUES)).toBeLessThan(
      nearness(TAXONOMIES.function, OWNER.functions, 'marketing', DEFAULT_VALUES),
    );
  });
});

function weights<Id extends string>(ids: readonly Id[]) {
  const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.double({ min: 0.01, max: 1, noNaN: true })), {
    maxLength: 4,
  });
  return pairs.map((list) => distributionOf(new Map(list)));
}
