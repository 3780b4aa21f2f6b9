/** How often something came true, with the 90 % interval that so few cases leave. */
export interface Rate {
  readonly hits: number;
  readonly tried: number;
  /** Mean of Beta(hits + 1, misses + 1). */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The share of a Beta distribution left out on each side. */
const TAIL = 0.05;
const HALVINGS = 50;
const PRECISE = 1e-12;
const FRACTIONS = 300;

/** A rate with the 5 % and 95 % points of its Beta posterior under an even prior. Source: science §11. */
export function rateOf({ hits, tried }: { readonly hits: number; readonly tried: number }): Rate {
  const [a, b] = [hits + 1, tried - hits + 1];
  return { hits, tried, mean: a / (a + b), low: betaPoint(TAIL, a, b), high: betaPoint(1 - TAIL, a, b) };
}

/** The value below which a share of Beta(a, b) lies. */
export function betaPoint(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (betaShare(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share of Beta(a, b) below x: the regularised incomplete beta function by its continued fraction (Abramowitz & Stegun 26.5.8). */
function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on this side of the mean only.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** By the modified method of Lentz. */
function fraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= FRACTIONS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < PRECISE) break;
  }
  return result;
}

/** ln Γ by Stirling's series, shifted up for small arguments. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 10; at++) shift -= Math.log(at);
  const inverse = 1 / (at * at);
  return (
    shift +
    (at - 0.5) * Math.log(at) -
    at +
    0.5 * Math.log(2 * Math.PI) +
    (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / at
  );
}
