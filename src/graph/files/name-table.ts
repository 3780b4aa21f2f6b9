/** Numbers for names that stand in the bytes of a file, 0 up in order of appearance. */
export interface NameTable {
  /** The number of the name at these places, which is added when it is new; −1 of an empty one. */
  readonly number: (start: number, end: number) => number;
  /** The same for a name that is this whole number of at most seven digits, without leading zeros. */
  readonly numbered: (whole: number, start: number, end: number) => number;
  /** All names; undefined where one is not UTF-8. */
  readonly all: () => readonly string[] | undefined;
}

/** Whole numbers of so many digits find their name without hashing. */
const DIGITS = 7;
const [ZERO, NINE] = [48, 57];

/** An empty table over the bytes of a file: a hash table that holds no name twice and no text until the end. */
export function nameTable(bytes: Uint8Array): NameTable {
  // Where each name stands for the first time.
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);
  let count = 0;
  // Number + 1 of each small whole number; of each slot of the hash table.
  let small = new Int32Array(1024);
  let slots = new Int32Array(2048);
  const add = (start: number, end: number): number => {
    if (count === starts.length) [starts, ends] = [resized(starts), resized(ends)];
    starts[count] = start;
    ends[count] = end;
    return ++count;
  };
  const hashOf = (start: number, end: number): number => {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
  };
  const isName = (name: number, start: number, end: number): boolean => {
    const first = starts[name]!;
    if (ends[name]! - first !== end - start) return false;
    for (let k = 0; k < end - start; k++) if (bytes[first + k] !== bytes[start + k]) return false;
    return true;
  };
  const rehash = (): void => {
    slots = new Int32Array(2 * slots.length);
    for (let name = 0; name < count; name++) {
      let slot = hashOf(starts[name]!, ends[name]!) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = name + 1;
    }
  };
  const numbered = (whole: number, start: number, end: number): number => {
    while (whole >= small.length) small = resized(small);
    if (small[whole] === 0) small[whole] = add(start, end);
    return small[whole]! - 1;
  };
  return {
    numbered,
    number: (start, end) => {
      if (end <= start) return -1;
      const whole = smallNumber(bytes, start, end);
      if (whole !== -1) return numbered(whole, start, end);
      if (2 * count >= slots.length) rehash();
      let slot = hashOf(start, end) & (slots.length - 1);
      while (slots[slot] !== 0) {
        if (isName(slots[slot]! - 1, start, end)) return slots[slot]! - 1;
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = add(start, end);
      return count - 1;
    },
    all: () => {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      try {
        return Array.from({ length: count }, (_, name) => {
          const whole = smallNumber(bytes, starts[name]!, ends[name]!);
          return whole === -1 ? decoder.decode(bytes.subarray(starts[name]!, ends[name]!)) : String(whole);
        });
      } catch {
        return undefined;
      }
    },
  };
}

// A whole number as it is usually written, without leading zeros: then no two ways of writing are the same number.
function smallNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > DIGITS || (bytes[start] === ZERO && end - start > 1)) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + (byte - ZERO);
  }
  return value;
}

function resized(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
