import { type Csr, csrFrom } from '../csr.ts';

/** A network as a file holds it: names for the nodes, ties as columns. */
export interface Network {
  /** The name of each node, no two alike. */
  readonly ids: readonly string[];
  /** What to call each node, where the file says more than its name. */
  readonly labels?: readonly string[];
  readonly directed: boolean;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Undefined where the file gives no weights. Never negative, never NaN. */
  readonly weights?: Float64Array;
}

/** Something in a file that could not be understood. `line` counts from 1; 0 where it is about the file as a whole. */
export interface NetworkProblem {
  readonly line: number;
  readonly code: string;
  /** What happened, to what, and what to do next, in one sentence. */
  readonly reason: string;
}

/** What a file held, as far as it could be understood. */
export interface ReadNetwork {
  readonly network: Network;
  readonly problems: readonly NetworkProblem[];
  /** On which line each tie stands, counted from 1; 0 where that is not known. */
  readonly lines?: Int32Array;
  /** What else the file says, where it was asked for. */
  readonly said?: SaidInNetwork;
}

/** What a file says of nodes and ties besides what a network is made of. */
export interface SaidInNetwork {
  /** On which line each node is listed, counted from 1; 0 where it is not listed, or where that is not known. */
  readonly nodeLines: Int32Array;
  /** Values by name in lower case and node. */
  readonly nodes: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Values by name in lower case and tie. */
  readonly ties: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** The graph of a network, node k being `ids[k]`. Drops loops and ties of weight 0, sums parallel ties. */
export function graphOf({ ids, directed, from, to, weights }: Network): Csr {
  return csrFrom(ids.length, { from, to, weights }, { directed });
}
