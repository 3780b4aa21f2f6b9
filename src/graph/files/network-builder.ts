import type { NetworkProblem, ReadNetwork } from './network.ts';

/** Collects nodes, ties and problems while a file is read. */
export interface NetworkBuilder {
  /** The number of a node, which is added when it is new. */
  readonly node: (id: string, line?: number) => number;
  /** The number of a node that is there already. */
  readonly find: (id: string) => number | undefined;
  readonly label: (node: number, label: string) => void;
  /** `line` is where the tie stands, counted from 1; 0 where that is not known. */
  readonly tie: (from: number, to: number, weight: number, line?: number) => number;
  /** Keeps a value of a node or a tie under its name. */
  readonly say: (of: 'nodes' | 'ties', at: number, name: string, value: string) => void;
  readonly problem: (line: number, code: string, reason: string) => void;
  readonly network: (directed: boolean, weighted: boolean) => ReadNetwork;
}

/** An empty network to be filled. */
export function networkBuilder(): NetworkBuilder {
  const ids: string[] = [];
  const known = new Map<string, number>();
  const labels = new Map<number, string>();
  const problems: NetworkProblem[] = [];
  const from = intColumn();
  const to = intColumn();
  const weights: number[] = [];
  const lines = intColumn();
  const nodeLines = intColumn();
  const said = { nodes: new Map<string, Map<number, string>>(), ties: new Map<string, Map<number, string>>() };
  return {
    node: (id, line = 0) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      known.set(id, ids.length);
      nodeLines.push(line);
      return ids.push(id) - 1;
    },
    find: (id) => known.get(id),
    label: (node, label) => {
      labels.set(node, label);
    },
    tie: (a, b, weight, line = 0) => {
      lines.push(line);
      from.push(a);
      to.push(b);
      return weights.push(weight) - 1;
    },
    say: (of, at, name, value) => {
      const column = said[of].get(name);
      if (column === undefined) said[of].set(name, new Map([[at, value]]));
      else column.set(at, value);
    },
    problem: (line, code, reason) => {
      problems.push({ line, code, reason });
    },
    network: (directed, weighted) => ({
      network: {
        ids,
        ...(labels.size > 0 ? { labels: ids.map((id, node) => labels.get(node) ?? id) } : {}),
        directed,
        from: from.column(),
        to: to.column(),
        ...(weighted ? { weights: Float64Array.from(weights) } : {}),
      },
      problems,
      lines: lines.column(),
      said: { nodeLines: nodeLines.column(), ...said },
    }),
  };
}

function intColumn() {
  let values = new Int32Array(64);
  let length = 0;
  return {
    push: (value: number): void => {
      if (length === values.length) {
        const larger = new Int32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    column: (): Int32Array => values.slice(0, length),
  };
}
