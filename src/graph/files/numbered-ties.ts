import type { NameTable } from './name-table.ts';

const [LINE_FEED, RETURN, DOT, ZERO] = [10, 13, 46, 48];
/** Longest names and weights that are taken in one go; they fit an int32 with room to spare. */
const DIGITS = 7;
/** Rows that are read in one go: a function that returns often is compiled once, and not anew for each file. */
const IN_ONE_GO = 1024;

/** Ties while they are read: the columns have room for more than the `count` that they hold. */
export interface GrowingTies {
  from: Int32Array<ArrayBuffer>;
  to: Int32Array<ArrayBuffer>;
  /** Without room where there are no weights. */
  weights: Float64Array<ArrayBuffer>;
  count: number;
}

/**
 * Reads rows of the plainest and by far most frequent kind into the columns, from a place at which a row begins: two whole
 * numbers of up to seven digits and perhaps a short decimal weight, one separator between them and nothing else. Answers
 * where the first row begins that is of another kind or that the columns have no room for. Most of the time of a large file
 * goes into this loop, so it is one piece, and reads digits while it looks for the end of a field.
 */
export function takeNumberedTies(
  bytes: Uint8Array,
  start: number,
  separator: number,
  weighted: boolean,
  names: NameTable,
  ties: GrowingTies,
): number {
  const { from, to, weights } = ties;
  let { count } = ties;
  let line = start;
  const full = Math.min(from.length, count + IN_ONE_GO);
  while (count < full) {
    let at = line;
    let a = 0;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) a = (a * 10 + digit) | 0;
    const endOfFirst = at;
    if (at === line || at - line > DIGITS || bytes[at] !== separator || (bytes[line] === ZERO && at - line > 1)) break;
    const second = ++at;
    let b = 0;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) b = (b * 10 + digit) | 0;
    const endOfSecond = at;
    if (at === second || at - second > DIGITS || (bytes[second] === ZERO && at - second > 1)) break;
    let weight = 1;
    if (weighted) {
      if (bytes[at] !== separator) break;
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
      if (at === third || at - third > 2 * DIGITS) break;
      weight = scale === 1 ? whole : whole / scale;
    }
    if (bytes[at] === RETURN) at++;
    if (bytes[at] !== LINE_FEED) break;
    from[count] = names.numbered(a, line, endOfFirst);
    to[count] = names.numbered(b, second, endOfSecond);
    if (weighted) weights[count] = weight;
    count++;
    line = at + 1;
  }
  ties.count = count;
  return line;
}
