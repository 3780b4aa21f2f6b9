/** An audience in segments, and how far each messenger reaches into them. */
export interface Audience {
  /** Number of people in each segment. */
  readonly sizes: ArrayLike<number>;
  /** What reaching one person of each segment is worth. */
  readonly worths: ArrayLike<number>;
  /** For each messenger, the share (0–1) of each segment that it reaches. */
  readonly reach: readonly ArrayLike<number>[];
  /** For each messenger, the probability (0–1) that it agrees to pass the idea on. */
  readonly passing: ArrayLike<number>;
}

/** Messengers chosen one after the other. */
export interface Messengers {
  readonly chosen: readonly number[];
  /** What each adds to those before it. */
  readonly gains: readonly number[];
  readonly value: number;
  /** No choice of as many messengers is worth more. */
  readonly most: number;
}

/**
 * What some messengers together are expected to be worth: Σ w_g N_g (1 − Π (1 − p_j r_jg)), people reached twice counted
 * once. docs/measures.md#segment-reach
 */
export function segmentReach(audience: Audience, messengers: Iterable<number>): number {
  return worthOf(audience, missedBy(audience, messengers));
}

/**
 * Chooses messengers by lazy greedy (Minoux 1978; Leskovec et al. 2007): at least 1 − 1/e of the best choice of as many,
 * and at least value/most of it, which usually says more. Equal gains go to the lower number; stops where nobody adds
 * anything. docs/measures.md#segment-reach
 */
export function bestMessengers(audience: Audience, count: number): Messengers {
  const missed = missedBy(audience, []);
  const waiting = audience.reach.map((_, messenger) => ({
    messenger,
    gain: gainOf(audience, missed, messenger),
    at: 0,
  }));
  const chosen: number[] = [];
  const gains: number[] = [];
  let most = Infinity;
  while (chosen.length < count && waiting.length > 0) {
    waiting.sort((a, b) => b.gain - a.gain || a.messenger - b.messenger);
    const first = waiting[0]!;
    if (first.at < chosen.length) {
      // Gains only fall as others are chosen, so an old one is an upper bound and only the top needs a new look.
      first.gain = gainOf(audience, missed, first.messenger);
      first.at = chosen.length;
      continue;
    }
    const value = worthOf(audience, missed);
    most = Math.min(most, value + sumOfFirst(waiting, count));
    if (first.gain <= 0) break;
    waiting.shift();
    chosen.push(first.messenger);
    gains.push(first.gain);
    pass(audience, missed, first.messenger);
  }
  const value = worthOf(audience, missed);
  return { chosen, gains, value, most: Math.max(value, Math.min(most, value + sumOfFirst(waiting, count))) };
}

function missedBy(audience: Audience, messengers: Iterable<number>): Float64Array {
  const missed = new Float64Array(audience.sizes.length).fill(1);
  for (const messenger of new Set(messengers)) pass(audience, missed, messenger);
  return missed;
}

function pass({ reach, passing }: Audience, missed: Float64Array, messenger: number): void {
  for (let g = 0; g < missed.length; g++) missed[g]! *= 1 - passing[messenger]! * reach[messenger]![g]!;
}

function gainOf({ sizes, worths, reach, passing }: Audience, missed: Float64Array, messenger: number): number {
  let gain = 0;
  for (let g = 0; g < missed.length; g++) {
    gain += worths[g]! * sizes[g]! * missed[g]! * passing[messenger]! * reach[messenger]![g]!;
  }
  return gain;
}

function worthOf({ sizes, worths }: Audience, missed: Float64Array): number {
  let value = 0;
  for (let g = 0; g < missed.length; g++) value += worths[g]! * sizes[g]! * (1 - missed[g]!);
  return value;
}

function sumOfFirst(waiting: readonly { readonly gain: number }[], count: number): number {
  const gains = waiting.map(({ gain }) => gain).sort((a, b) => b - a);
  return gains.slice(0, count).reduce((sum, gain) => sum + gain, 0);
}
