import type { Csr } from '../csr.ts';

type Through = (node: number, share: number) => void;

interface Side {
  readonly graph: Csr;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly queue: Int32Array;
  first: number;
  end: number;
  depth: number;
}

/**
 * Makes a function that draws one shortest path between two nodes, every shortest path as likely, and calls `through` with
 * each node inside it and 1. Searches from both ends, always on the side with fewer ties ahead; of the nodes where they meet
 * all are known, so that each is called with its share of the shortest paths instead, which is the same on average and varies
 * less. `into` is the graph turned round. Nothing is called where no path leads.
 */
export function samplePath(
  out: Csr,
  into: Csr,
  chance: () => number,
): (source: number, target: number, through: Through) => void {
  const forth = emptySide(out);
  const back = emptySide(into);
  return (source, target, through) => {
    start(forth, source);
    start(back, target);
    const meeting: number[] = [];
    while (meeting.length === 0 && forth.first < forth.end && back.first < back.end) {
      const forward = ahead(forth) <= ahead(back);
      const side = forward ? forth : back;
      const other = forward ? back : forth;
      grow(side);
      for (let k = side.first; k < side.end; k++)
        if (other.distance[side.queue[k]!] !== -1) meeting.push(side.queue[k]!);
    }
    if (meeting.length > 0) {
      let all = 0;
      for (const node of meeting) all += forth.paths[node]! * back.paths[node]!;
      let rest = chance() * all;
      let middle = -1;
      for (const node of meeting) {
        const part = forth.paths[node]! * back.paths[node]!;
        if (node !== source && node !== target) through(node, part / all);
        if (rest >= 0) middle = node;
        rest -= part;
      }
      walk(forth, into, middle, chance, through);
      walk(back, out, middle, chance, through);
    }
    clear(forth);
    clear(back);
  };
}

function emptySide(graph: Csr): Side {
  const { order } = graph;
  return {
    graph,
    distance: new Int32Array(order).fill(-1),
    paths: new Float64Array(order),
    queue: new Int32Array(order),
    first: 0,
    end: 0,
    depth: 0,
  };
}

function start(side: Side, node: number): void {
  side.queue[0] = node;
  side.distance[node] = 0;
  side.paths[node] = 1;
  side.first = 0;
  side.end = 1;
  side.depth = 0;
}

function ahead({ graph, queue, first, end }: Side): number {
  let ties = 0;
  for (let k = first; k < end; k++) ties += graph.offsets[queue[k]! + 1]! - graph.offsets[queue[k]!]!;
  return ties;
}

// The two sides share no node before this step, so all that meet in it lie on shortest paths, and their counts are whole.
function grow(side: Side): void {
  const { graph, distance, paths, queue } = side;
  const { first, end } = side;
  const depth = ++side.depth;
  let found = end;
  for (let k = first; k < end; k++) {
    const node = queue[k]!;
    for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
      const other = graph.targets[e]!;
      if (distance[other] === -1) {
        distance[other] = depth;
        queue[found++] = other;
      }
      if (distance[other] === depth) paths[other]! += paths[node]!;
    }
  }
  side.first = end;
  side.end = found;
}

// Backwards from a node to where the side began, each node before by the share of shortest paths that lead through it.
function walk(side: Side, toStart: Csr, from: number, chance: () => number, through: Through): void {
  const { distance, paths } = side;
  const { offsets, targets } = toStart;
  let node = from;
  for (let depth = distance[node]! - 1; depth > 0; depth--) {
    // The paths to a node are those to the nodes before it, so that one pass is enough.
    let rest = chance() * paths[node]!;
    let before = -1;
    for (let e = offsets[node]!; e < offsets[node + 1]! && rest >= 0; e++) {
      const other = targets[e]!;
      if (distance[other] !== depth) continue;
      before = other;
      rest -= paths[other]!;
    }
    node = before;
    through(node, 1);
  }
}

function clear({ queue, end, distance, paths }: Side): void {
  for (let k = 0; k < end; k++) {
    distance[queue[k]!] = -1;
    paths[queue[k]!] = 0;
  }
}
