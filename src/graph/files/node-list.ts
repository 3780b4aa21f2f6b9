import { type DelimitedRow, delimitedRows } from './delimited-rows.ts';
import type { NetworkProblem } from './network.ts';
import { parseWeight } from './parse-weight.ts';
import { sniffSeparator } from './sniff-separator.ts';
import { unpackedBytes, unpackedText } from './unpacked-text.ts';

/** The nodes that a file names, in its order, no two alike. */
export interface NodeList {
  readonly ids: readonly string[];
  readonly problems: readonly NetworkProblem[];
}

const NAMES = ['id', 'node', 'node_id', 'nodeid', 'vertex', 'key', 'name'];
const SAMPLE_ROWS = 50;

/**
 * Reads a list of nodes from the bytes of a file, compressed by gzip or not: one a row, in the column called `id` or the
 * like, else in the first. Names may hold spaces, so spaces part nothing. Never throws.
 */
export async function readNodeList(bytes: Uint8Array): Promise<NodeList> {
  const plain = await unpackedBytes(bytes);
  const text = plain instanceof Uint8Array ? unpackedText(plain) : plain;
  if (typeof text !== 'string') return { ids: [], problems: [text] };
  const ids = new Set<string>();
  const problems: NetworkProblem[] = [];
  const problem = (line: number, code: string, reason: string): void => {
    problems.push({ line, code, reason });
  };
  const separator = sniffSeparator(text, ['\t', ',', ';', '|']);
  const sample: DelimitedRow[] = [];
  for (const row of delimitedRows(text, separator)) if (sample.push(row) === SAMPLE_ROWS) break;
  const { header, column } = layoutOf(sample);
  let skip = header;
  for (const { line, fields, openQuote } of delimitedRows(text, separator)) {
    if (skip) {
      skip = false;
      continue;
    }
    const id = fields[column];
    if (openQuote) problem(line, 'quote-not-closed', 'A quote is opened on this line and never closed.');
    else if (!id) problem(line, 'row-too-short', 'A node needs a name, and here is none.');
    else if (ids.has(id)) problem(line, 'node-twice', `The node "${id}" stands in the list twice.`);
    else ids.add(id);
  }
  if (ids.size === 0 && problems.length === 0) problem(0, 'no-nodes', 'There is no node in the list.');
  return { ids: [...ids], problems };
}

// The first row is a header when it names the column of names, or when it is text above numbers.
function layoutOf(sample: readonly DelimitedRow[]): { readonly header: boolean; readonly column: number } {
  const names = (sample[0]?.fields ?? []).map((name) => name.trim().toLowerCase());
  const places = NAMES.map((name) => names.indexOf(name)).filter((place) => place !== -1);
  if (places.length > 0) return { header: true, column: places[0]! };
  const isNumber = ({ fields }: DelimitedRow): boolean => parseWeight(fields[0] ?? '') !== undefined;
  const [first, ...rest] = sample;
  return { header: rest.length > 0 && first !== undefined && !isNumber(first) && rest.every(isNumber), column: 0 };
}
