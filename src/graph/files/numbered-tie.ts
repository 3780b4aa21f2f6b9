const [LINE_FEED, RETURN, DOT, ZERO] = [10, 13, 46, 48];
/** Longest names and weights that are taken in one go; they fit an int32 with room to spare. */
const DIGITS = 7;

/** What a row of the plainest kind says. */
export interface NumberedTie {
  /** Reads the row at a place: the place of its line feed, or −1 when the row is of another kind. */
  readonly at: (start: number) => number;
  /** From, to and weight of the row read last, then where the first name ends and where the second begins and ends. */
  readonly tie: Float64Array;
}

/**
 * Reads rows of the plainest and by far most frequent kind: two whole numbers of up to seven digits and perhaps a short
 * decimal weight, one separator between them and nothing else. Half the time of a large file goes into this loop, so it
 * reads digits while it looks for the end of a field and leaves every other row to others.
 */
export function numberedTie(bytes: Uint8Array, separator: number, weighted: boolean): NumberedTie {
  const tie = new Float64Array(6);
  return {
    tie,
    at: (start) => {
      let at = start;
      let a = 0;
      for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) a = a * 10 + digit;
      const endOfFirst = at;
      if (at === start || at - start > DIGITS || bytes[at] !== separator) return -1;
      if (bytes[start] === ZERO && at - start > 1) return -1;
      const second = ++at;
      let b = 0;
      for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) b = b * 10 + digit;
      if (at === second || at - second > DIGITS || (bytes[second] === ZERO && at - second > 1)) return -1;
      tie[0] = a;
      tie[1] = b;
      tie[2] = 1;
      tie[3] = endOfFirst;
      tie[4] = second;
      tie[5] = at;
      if (weighted) {
        if (bytes[at] !== separator) return -1;
        const third = ++at;
        let whole = 0;
        for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) {
          whole = whole * 10 + digit;
        }
        let scale = 1;
        if (bytes[at] === DOT && at > third) {
          at++;
          for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) {
            whole = whole * 10 + digit;
            scale *= 10;
          }
        }
        // Both stay below 2^53, so that the division rounds once only.
        if (at === third || at - third > 2 * DIGITS) return -1;
        tie[2] = whole / scale;
      }
      if (bytes[at] === RETURN) at++;
      return bytes[at] === LINE_FEED ? at : -1;
    },
  };
}
