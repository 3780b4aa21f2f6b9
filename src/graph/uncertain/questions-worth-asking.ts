import type { UncertainEgo } from './uncertain-ego.ts';

/** Whether two contacts know each other, and what the answer would be worth. */
export interface LinkQuestion {
  readonly first: number;
  readonly second: number;
  readonly probability: number;
  /** 4q(1 − q)/n²: what the pair adds to the variance of the effective size. */
  readonly variance: number;
  /** The same as a share (0–1) of that whole variance. */
  readonly share: number;
}

/**
 * The pairs of contacts whose link is uncertain, the most telling first: largest part of the variance of the effective
 * size, then the stronger ties, then the lower numbers. docs/measures.md#question-worth-asking
 */
export function questionsWorthAsking(ego: UncertainEgo, { most = Infinity } = {}): readonly LinkQuestion[] {
  const n = ego.contacts;
  const questions: { first: number; second: number; probability: number; spread: number; strength: number }[] = [];
  let whole = 0;
  for (let first = 0; first < n; first++) {
    for (let second = first + 1; second < n; second++) {
      const probability = ego.links[first * n + second]!;
      const spread = probability * (1 - probability);
      if (spread === 0) continue;
      whole += spread;
      questions.push({ first, second, probability, spread, strength: ego.strengths[first]! * ego.strengths[second]! });
    }
  }
  // The sort is stable and the pairs come in order, so equal pairs keep the lower numbers first.
  questions.sort((a, b) => b.spread - a.spread || b.strength - a.strength);
  return questions.slice(0, most).map(({ first, second, probability, spread }) => ({
    first,
    second,
    probability,
    variance: (4 * spread) / (n * n),
    share: spread / whole,
  }));
}
