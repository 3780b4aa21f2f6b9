import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom } from '../src/base/chance.ts';
import { type Csr, csrFrom, tieCount } from '../src/graph/csr.ts';
import { graphOf } from '../src/graph/files/network.ts';
import { readNetworkBytes } from '../src/graph/files/read-network-bytes.ts';
import { type TieColumns, tieColumns } from '../src/graph/tie/tie-columns.ts';
import { inventedTies } from './invented-ties.ts';

/** One network as everybody gets it: in memory, and in files of the same ties for the peers. */
export interface BenchNetwork {
  readonly graph: Csr;
  readonly size: string;
  /** Weights of ties. */
  readonly binary: string;
  readonly text: string;
  /** The same ties with probabilities, and for the peers with their lengths −ln P. */
  readonly probable: Csr;
  readonly lengths: string;
  readonly lengthsText: string;
}

/** An invented network in the shape of professional ones. */
export function inventedNetwork(folder: string, nodes: number): BenchNetwork {
  return written(folder, `invented-${nodes}`, csrFrom(nodes, inventedTies(nodes, chanceFrom(1))));
}

/** A published network, or undefined where the folder does not stand beside the project. */
export async function publishedNetwork(folder: string, name: string, file: string): Promise<BenchNetwork | undefined> {
  const path = join(import.meta.dirname, '../../shared/data', name, file);
  try {
    const { network } = await readNetworkBytes(readFileSync(path));
    return written(folder, name, graphOf(network));
  } catch {
    return undefined;
  }
}

function written(folder: string, name: string, graph: Csr): BenchNetwork {
  const ties = tieColumns(graph);
  const chance = chanceFrom(2);
  const probabilities = ties.weights.map(() => 0.05 + 0.9 * chance());
  const lengths = probabilities.map((p) => -Math.log(p));
  const path = (kind: string): string => join(folder, `${name}.${kind}`);
  writeFileSync(path('bin'), bytesOf(graph.order, ties));
  writeFileSync(path('txt'), textOf(ties));
  writeFileSync(path('lengths.bin'), bytesOf(graph.order, { ...ties, weights: lengths }));
  writeFileSync(path('lengths.txt'), textOf({ ...ties, weights: lengths }));
  const label = name.startsWith('invented') ? '' : `${name.replace('net-', '')}, `;
  return {
    graph,
    size: `${label}${graph.order.toLocaleString('en')} nodes, ${tieCount(graph).toLocaleString('en')} ties`,
    binary: path('bin'),
    text: path('txt'),
    probable: csrFrom(graph.order, { ...ties, weights: probabilities }),
    lengths: path('lengths.bin'),
    lengthsText: path('lengths.txt'),
  };
}

function bytesOf(order: number, { from, to, weights }: TieColumns): Uint8Array {
  const columns = [Int32Array.of(order, from.length), from, to, weights];
  return Buffer.concat(
    columns.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

function textOf({ from, to, weights }: TieColumns): string {
  return Array.from(from, (a, k) => `${a} ${to[k]} ${weights[k]}\n`).join('');
}
