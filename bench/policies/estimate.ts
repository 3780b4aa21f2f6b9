/** A mean with the half-width of its 95 % interval. */
export interface Mean {
  readonly mean: number;
  readonly half: number;
}

/** Mean and 95 % interval by the normal approximation; half-width 0 of fewer than two values. */
export function meanOf(values: readonly number[]): Mean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { mean, half: 0 };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, half: 1.96 * Math.sqrt(variance / values.length) };
}
