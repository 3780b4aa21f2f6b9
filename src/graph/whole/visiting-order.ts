// Nodes next to each other are visited together where a level is too large for the caches: their rows then are read on.
const LARGE = 4096;
const TOGETHER = 64;

/** The numbers 0 up to `count` − 1 in random order (Fisher & Yates), on large levels in runs of 64. */
export function visitingOrder(count: number, chance: () => number): Int32Array {
  const length = count < LARGE ? 1 : TOGETHER;
  const runs = Int32Array.from({ length: Math.ceil(count / length) }, (_, run) => run);
  for (let k = runs.length - 1; k > 0; k--) {
    const other = Math.floor(chance() * (k + 1));
    const value = runs[k]!;
    runs[k] = runs[other]!;
    runs[other] = value;
  }
  if (length === 1) return runs;
  const order = new Int32Array(count);
  let end = 0;
  for (let k = 0; k < runs.length; k++) {
    const first = runs[k]! * length;
    for (let node = first; node < Math.min(first + length, count); node++) order[end++] = node;
  }
  return order;
}
