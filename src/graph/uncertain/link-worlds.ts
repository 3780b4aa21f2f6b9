/** Pairs whose link is possible but not certain, the likeliest first, and those that are certain. */
export interface LinkOdds {
  readonly certain: readonly (readonly [number, number])[];
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Falling; every value lies strictly between 0 and 1. */
  readonly probability: Float64Array;
}

/** Sorts pairs with their probabilities into certain ones, uncertain ones and those that cannot be. */
export function linkOdds(pairs: Iterable<readonly [first: number, second: number, probability: number]>): LinkOdds {
  const certain: (readonly [number, number])[] = [];
  const open: (readonly [number, number, number])[] = [];
  for (const pair of pairs) {
    if (pair[2] >= 1) certain.push([pair[0], pair[1]]);
    else if (pair[2] > 0) open.push(pair);
  }
  open.sort((a, b) => b[2] - a[2]);
  return {
    certain,
    first: Int32Array.from(open, (pair) => pair[0]),
    second: Int32Array.from(open, (pair) => pair[1]),
    probability: Float64Array.from(open, (pair) => pair[2]),
  };
}

/**
 * Draws one world: calls `link` for each uncertain pair that exists in it. Skips over unlikely pairs in one step
 * (Miller & Hagberg 2011), so it costs what it draws and not what it might have drawn.
 */
export function drawWorld(odds: LinkOdds, chance: () => number, link: (pair: number) => void): void {
  const { probability } = odds;
  let pair = 0;
  let bound = probability[0] ?? 0;
  let rarity = Math.log1p(-bound);
  while (pair < probability.length) {
    // A skip costs two logarithms; it does not pay where every third pair exists anyway.
    if (bound < 0.3) pair += Math.floor(Math.log(1 - chance()) / rarity);
    else bound = 1;
    if (pair >= probability.length) return;
    const odds = probability[pair]!;
    if (chance() * bound < odds) link(pair);
    if (odds !== bound) {
      bound = odds;
      rarity = bound < 0.3 ? Math.log1p(-bound) : 0;
    }
    pair++;
  }
}

/** Goes through every world of the uncertain pairs with its probability; 2^pairs worlds, so for a few pairs only. */
export function eachWorld(odds: LinkOdds, world: (pairs: readonly number[], probability: number) => void): void {
  const pairs = odds.probability.length;
  for (let mask = 0; mask < 2 ** pairs; mask++) {
    const present: number[] = [];
    let probability = 1;
    for (let pair = 0; pair < pairs; pair++) {
      const exists = ((mask >>> pair) & 1) === 1;
      if (exists) present.push(pair);
      probability *= exists ? odds.probability[pair]! : 1 - odds.probability[pair]!;
    }
    world(present, probability);
  }
}
