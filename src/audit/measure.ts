/** One number that says what the network is like, with what it means. Unknown is undefined, never 0. */
export interface Measure {
  readonly id: string;
  readonly value: number | undefined;
  /** What not knowing who knows whom leaves open, 5–95 %; absent where the number is certain or there is none. */
  readonly low?: number;
  readonly high?: number;
  readonly sentence: string;
}
