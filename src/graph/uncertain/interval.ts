/** What is known of a number that hangs on uncertain links. */
export interface Interval {
  readonly mean: number;
  readonly deviation: number;
  /** The value that 5 % of the worlds stay at or below. */
  readonly low: number;
  /** The value that 95 % of the worlds stay at or below. */
  readonly high: number;
  readonly least: number;
  readonly most: number;
}

/** Mean, deviation and 5–95 % interval of values that come with the probabilities of their worlds. Needs one value. */
export function intervalOf(values: Float64Array, probabilities: Float64Array): Interval {
  const order = Uint32Array.from(values, (_, world) => world).sort((a, b) => values[a]! - values[b]!);
  let whole = 0;
  let sum = 0;
  for (let world = 0; world < values.length; world++) {
    whole += probabilities[world]!;
    sum += probabilities[world]! * values[world]!;
  }
  const mean = sum / whole;
  let squares = 0;
  for (let world = 0; world < values.length; world++) squares += probabilities[world]! * (values[world]! - mean) ** 2;
  const at = (share: number): number => {
    let reached = 0;
    for (const world of order) {
      reached += probabilities[world]!;
      // Probabilities of worlds add up with rounding errors; a share met within them is met.
      if (reached >= share * whole - 1e-12) return values[world]!;
    }
    return values[order[order.length - 1]!]!;
  };
  return {
    mean,
    deviation: Math.sqrt(squares / whole),
    low: at(0.05),
    high: at(0.95),
    least: values[order[0]!]!,
    most: values[order[order.length - 1]!]!,
  };
}
