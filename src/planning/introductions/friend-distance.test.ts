import { describe, expect, it } from 'vitest';
import golden from '../../../test/support/science-golden.json' with { type: 'json' };
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import { friendDistance, meanDistance } from './friend-distance.ts';

const apart = (mu: number, sigma = 0, kappa = 1) => ({ mu, sigma, kappa });

describe('friendDistance', () => {
  it('agrees with the worked example', () => {
    const { mu } = friendDistance(apart(0.8), apart(0.5), DEFAULT_VALUES.friendLikeness);
    expect(mu).toBeCloseTo(golden.intro.friend_of_friend_distance, 12);
  });

  it('stays as uncertain as what it is made of', () => {
    const friend = friendDistance(apart(0.8, 0.3, 0.2), apart(0.5, 0.4, 0.6), 0.5);
    expect(friend.sigma).toBeCloseTo(0.25, 12);
    expect(friend.kappa).toBeCloseTo(0.4, 12);
  });
});

describe('meanDistance', () => {
  it('spreads as far as its people lie apart', () => {
    expect(meanDistance([apart(0.2), apart(0.8)])).toEqual({ mu: 0.5, sigma: expect.closeTo(0.3, 12), kappa: 1 });
  });

  it('claims to know nothing of nobody', () => {
    expect(meanDistance([]).kappa).toBe(0);
  });
});
