/** A mean found by drawing, with how far off it may be. */
export interface Estimate {
  readonly mean: number;
  /** Standard error of the mean; 0 where the mean is exact. */
  readonly error: number;
  readonly draws: number;
}

/** Mean and standard error from a sum and a sum of squares over some draws. */
export function estimateFrom(sum: number, squares: number, draws: number): Estimate {
  const mean = sum / draws;
  const variance = draws < 2 ? Infinity : Math.max(0, (squares - draws * mean * mean) / (draws - 1));
  return { mean, error: Math.sqrt(variance / draws), draws };
}
