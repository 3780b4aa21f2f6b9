import type { Assessment } from './assessment.ts';

/**
 * n_eff: how many independent sources these count as, in [0, n]; 0 without any. `worth` is what each gives (a), `alike`
 * the dependence ρ of two of them in [0, 1]. n_eff = (Σa)²/ΣΣ a_j a_k ρ_jk (science §4.5).
 */
export function independentSources(worth: readonly number[], alike: (one: number, other: number) => number): number {
  let sum = 0;
  let together = 0;
  for (const [j, a] of worth.entries()) {
    sum += a;
    for (const [k, b] of worth.entries()) together += a * b * (j === k ? 1 : alike(j, k));
  }
  return together === 0 ? 0 : sum ** 2 / together;
}

/** ρ in [0, 1] of two people: how likely they know each other, more when they work for the same employer (science §4.5). */
export function dependenceOf(assessment: Assessment, one: number, other: number): number {
  const { links, profiles, values } = assessment;
  const company = profiles[one]!.companyKey;
  const isSame = company !== undefined && company === profiles[other]!.companyKey;
  return Math.min(1, links.probability(one, other) + (isSame ? values.sourceSameEmployer : 0));
}
