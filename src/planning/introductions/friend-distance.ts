import type { UncertainDistance } from '../../knowledge/distance.ts';

/**
 * How far a friend of somebody is expected to be from the owner: d_f = h·d_b + (1 − h)·d̄, as friends are alike (h) and for
 * the rest like everybody. What is uncertain of both stays uncertain: σ² = h²σ_b² + (1 − h)²σ̄². Source: science §10.
 */
export function friendDistance(
  introducer: UncertainDistance,
  everybody: UncertainDistance,
  likeness: number,
): UncertainDistance {
  const rest = 1 - likeness;
  return {
    mu: likeness * introducer.mu + rest * everybody.mu,
    sigma: Math.hypot(likeness * introducer.sigma, rest * everybody.sigma),
    kappa: likeness * introducer.kappa + rest * everybody.kappa,
  };
}

/** Mean and spread of the distances of many, none of them known better than on average; nothing known for an empty list. */
export function meanDistance(distances: readonly UncertainDistance[]): UncertainDistance {
  const count = distances.length;
  if (count === 0) return { mu: 0.5, sigma: 0.5, kappa: 0 };
  const mean = (of: (one: UncertainDistance) => number): number =>
    distances.reduce((sum, one) => sum + of(one), 0) / count;
  const mu = mean((one) => one.mu);
  return {
    mu,
    sigma: Math.sqrt(mean((one) => (one.mu - mu) ** 2 + one.sigma ** 2)),
    kappa: mean((one) => one.kappa),
  };
}
