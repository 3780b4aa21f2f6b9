/** The numbers 0 up to `count` − 1 in random order (Fisher & Yates). */
export function shuffled(count: number, chance: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(chance() * (k + 1));
    const value = order[k]!;
    order[k] = order[other]!;
    order[other] = value;
  }
  return order;
}
