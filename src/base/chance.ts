/** Uniform numbers in [0, 1). Passed in wherever chance plays a part, so that the same seed gives the same answer. */
export type Chance = () => number;

/** A reproducible source of chance from a 32-bit seed (mulberry32, Tommy Ettinger 2017). Not for secrets. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
