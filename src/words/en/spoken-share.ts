/** How people say a chance, and the chance that it stands for. */
const SPOKEN: readonly (readonly [number, string])[] = [
  [1 / 50, '1 in 50'],
  [1 / 20, '1 in 20'],
  [1 / 12, '1 in 12'],
  [1 / 8, '1 in 8'],
  [1 / 5, '1 in 5'],
  [1 / 4, '1 in 4'],
  [1 / 3, '1 in 3'],
  [2 / 5, '2 in 5'],
  [1 / 2, '1 in 2'],
  [3 / 5, '3 in 5'],
  [2 / 3, '2 in 3'],
  [3 / 4, '3 in 4'],
  [4 / 5, '4 in 5'],
  [9 / 10, '9 in 10'],
  [19 / 20, '19 in 20'],
];

/** `about 3 in 4`: the spoken share nearest on the logit scale, on which 1 in 50 and 1 in 20 are as far apart as they feel. */
export function spokenShare(value: number): string {
  const logit = (share: number): number => Math.log(share / (1 - share));
  const held = Math.min(0.999, Math.max(0.001, value));
  const nearest = SPOKEN.reduce((best, candidate) =>
    Math.abs(logit(candidate[0]) - logit(held)) < Math.abs(logit(best[0]) - logit(held)) ? candidate : best,
  );
  return `about ${nearest[1]}`;
}

/** Below, a share is said as two in five: what is called likely is less than an even chance then. */
export const ABOUT_HALF = 0.45;

/** The share that goes with the word for a chance: nobody calls two in three very likely. */
export function shareIn(word: string, value: number): string {
  return spokenShare(word === 'very likely' ? Math.max(value, 0.75) : value);
}
