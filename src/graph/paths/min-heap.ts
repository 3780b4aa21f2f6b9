/** Nodes waiting to be settled, nearest first, each at most once: a heap of four children with known places. */
export interface MinHeap {
  readonly size: () => number;
  /** Puts a node in, or moves it forward when it waits already. */
  readonly put: (node: number) => void;
  /** Takes the nearest node out; the heap must not be empty. */
  readonly take: () => number;
  /** Forgets all that wait. */
  readonly clear: () => void;
}

/** A heap ordered by `key`, which the caller lowers before it puts the node in again. */
export function minHeap(key: Float64Array): MinHeap {
  const heap = new Int32Array(key.length);
  const place = new Int32Array(key.length).fill(-1);
  let size = 0;
  const rise = (from: number): void => {
    let at = from;
    const node = heap[at]!;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = heap[parent]!;
      if (key[above]! <= key[node]!) break;
      heap[at] = above;
      place[above] = at;
      at = parent;
    }
    heap[at] = node;
    place[node] = at;
  };
  const sink = (node: number): void => {
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= size) break;
      let child = first;
      const end = Math.min(first + 4, size);
      for (let k = first + 1; k < end; k++) if (key[heap[k]!]! < key[heap[child]!]!) child = k;
      const below = heap[child]!;
      if (key[below]! >= key[node]!) break;
      heap[at] = below;
      place[below] = at;
      at = child;
    }
    heap[at] = node;
    place[node] = at;
  };
  return {
    size: () => size,
    put: (node) => {
      if (place[node] === -1) {
        heap[size] = node;
        place[node] = size++;
      }
      rise(place[node]!);
    },
    take: () => {
      const node = heap[0]!;
      place[node] = -1;
      size--;
      if (size > 0) sink(heap[size]!);
      return node;
    },
    clear: () => {
      for (let k = 0; k < size; k++) place[heap[k]!] = -1;
      size = 0;
    },
  };
}
