/** Numbers by number keys in two flat arrays: a few million message ids fit where a Map of strings would not. Zero is no key. */
export interface NumberMap {
  readonly size: number;
  get(key: number): number | undefined;
  set(key: number, value: number): void;
}

const FIRST_SLOTS = 4096;

/** An empty map. */
export function numberMap(): NumberMap {
  let keys = new Float64Array(FIRST_SLOTS);
  let values = new Float64Array(FIRST_SLOTS);
  let size = 0;

  function slotOf(key: number): number {
    const mask = keys.length - 1;
    // Keys are fingerprints already: their low bits are as good as random.
    let slot = (key >>> 0) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
  function grow(): void {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Float64Array(oldKeys.length * 2);
    values = new Float64Array(oldKeys.length * 2);
    for (let index = 0; index < oldKeys.length; index++) {
      if (oldKeys[index] === 0) continue;
      const slot = slotOf(oldKeys[index]!);
      keys[slot] = oldKeys[index]!;
      values[slot] = oldValues[index]!;
    }
  }

  return {
    get size() {
      return size;
    },
    get(key) {
      const slot = slotOf(key);
      return keys[slot] === 0 ? undefined : values[slot];
    },
    set(key, value) {
      let slot = slotOf(key);
      if (keys[slot] === 0) {
        // Up to three quarters full: of a million ids half of the memory, and still few slots are looked at.
        if (++size * 4 > keys.length * 3) {
          grow();
          slot = slotOf(key);
        }
        keys[slot] = key;
      }
      values[slot] = value;
    },
  };
}
