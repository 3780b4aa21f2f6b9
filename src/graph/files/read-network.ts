import { readEdgeList } from './edge-list.ts';
import type { EdgeListOptions } from './edge-list-columns.ts';
import { readGexf } from './gexf.ts';
import { readGraphMl } from './graphml.ts';
import { readJsonGraph } from './json-graph.ts';
import type { ReadNetwork } from './network.ts';
import { readPajek } from './pajek.ts';

/** The formats that networks are read from. */
export type NetworkFormat = 'edge-list' | 'graphml' | 'gexf' | 'pajek' | 'json';

/** Which format a text is in, told from how it begins. Anything unknown counts as an edge list. */
export function networkFormat(text: string): NetworkFormat {
  const head = text
    .slice(0, 4096)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head.startsWith('<')) return /<(\w+:)?gexf[\s>]/.test(head) ? 'gexf' : 'graphml';
  if (head.startsWith('{') || head.startsWith('[')) return 'json';
  return /^\*(vertices|network|arcs|edges|matrix)/im.test(head) ? 'pajek' : 'edge-list';
}

/**
 * Reads a network in whichever of the formats it is. Never throws: what makes no sense becomes a problem with its line. `withLines`
 * finds the lines of the ties of JSON, too, which takes time.
 */
export function readNetwork(
  text: string,
  options: EdgeListOptions & { readonly format?: NetworkFormat; readonly withLines?: boolean } = {},
): ReadNetwork {
  const format = options.format ?? networkFormat(text);
  if (format === 'edge-list') return readEdgeList(text, options);
  const read = readFormatted(text, format, options.withLines ?? false);
  if (typeof options.weight !== 'string' && options.only === undefined) return read;
  const reason = 'Columns can be chosen in edge lists only, and this file is none; leave that out.';
  return { ...read, problems: [{ line: 0, code: 'no-columns', reason }, ...read.problems] };
}

function readFormatted(text: string, format: Exclude<NetworkFormat, 'edge-list'>, withLines: boolean): ReadNetwork {
  switch (format) {
    case 'graphml':
      return readGraphMl(text);
    case 'gexf':
      return readGexf(text);
    case 'pajek':
      return readPajek(text);
    case 'json':
      return readJsonGraph(text, withLines);
  }
}
