import type { EdgeListOptions } from './edge-list-columns.ts';
import type { NetworkProblem, ReadNetwork } from './network.ts';
import { networkBuilder } from './network-builder.ts';
import { readPlainEdgeList } from './plain-edge-list.ts';
import { type NetworkFormat, networkFormat, readNetwork } from './read-network.ts';
import { unpackedBytes, unpackedText } from './unpacked-text.ts';

/**
 * Reads a network from the bytes of a file, compressed by gzip or not, in UTF-8, UTF-16 with its mark, or else Latin 1.
 * Never throws.
 */
export async function readNetworkBytes(
  bytes: Uint8Array,
  options: EdgeListOptions & { readonly format?: NetworkFormat } = {},
): Promise<ReadNetwork> {
  const plain = await unpackedBytes(bytes);
  if (!(plain instanceof Uint8Array)) return nothingBut(plain, options);
  const quick = isEdgeList(plain, options) ? readPlainEdgeList(plain, options) : undefined;
  if (quick !== undefined) return { network: quick, problems: [] };
  const text = unpackedText(plain);
  return typeof text === 'string' ? readNetwork(text, options) : nothingBut(text, options);
}

// Told from a head that holds no more than the format needs; a mark of UTF-16 is never an edge list here.
function isEdgeList(bytes: Uint8Array, options: { readonly format?: NetworkFormat }): boolean {
  if (options.format !== undefined) return options.format === 'edge-list';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  return networkFormat(new TextDecoder('utf-8').decode(bytes.subarray(0, 8192))) === 'edge-list';
}

function nothingBut({ line, code, reason }: NetworkProblem, options: EdgeListOptions): ReadNetwork {
  const builder = networkBuilder();
  builder.problem(line, code, reason);
  return builder.network(options.directed ?? false, false);
}
