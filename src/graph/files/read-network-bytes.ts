import type { EdgeListOptions } from './edge-list-columns.ts';
import type { NetworkProblem, ReadNetwork } from './network.ts';
import { networkBuilder } from './network-builder.ts';
import { readPlainEdgeList } from './plain-edge-list.ts';
import { type NetworkFormat, networkFormat, readNetwork } from './read-network.ts';

/**
 * Reads a network from the bytes of a file, compressed by gzip or not, in UTF-8, UTF-16 with its mark, or else Latin 1.
 * Never throws.
 */
export async function readNetworkBytes(
  bytes: Uint8Array,
  options: EdgeListOptions & { readonly format?: NetworkFormat } = {},
): Promise<ReadNetwork> {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpacked(bytes) : bytes;
  if (!(plain instanceof Uint8Array)) return nothingBut(plain, options);
  const quick = isEdgeList(plain, options) ? readPlainEdgeList(plain, options) : undefined;
  if (quick !== undefined) return { network: quick, problems: [] };
  const text = textOf(plain);
  return text.includes('\0') ? nothingBut(NOT_TEXT, options) : readNetwork(text, options);
}

// Told from a head that holds no more than the format needs; a mark of UTF-16 is never an edge list here.
function isEdgeList(bytes: Uint8Array, options: { readonly format?: NetworkFormat }): boolean {
  if (options.format !== undefined) return options.format === 'edge-list';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  return networkFormat(new TextDecoder('utf-8').decode(bytes.subarray(0, 8192))) === 'edge-list';
}

const NOT_TEXT: NetworkProblem = {
  line: 0,
  code: 'not-text',
  reason: 'The file is not text; networks are edge lists, GraphML, GEXF, Pajek or JSON.',
};

function nothingBut({ line, code, reason }: NetworkProblem, options: EdgeListOptions): ReadNetwork {
  const builder = networkBuilder();
  builder.problem(line, code, reason);
  return builder.network(options.directed ?? false, false);
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array | NetworkProblem> {
  try {
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return { line: 0, code: 'gzip-not-valid', reason: 'The compressed file is broken or cut off; fetch it anew.' };
  }
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
