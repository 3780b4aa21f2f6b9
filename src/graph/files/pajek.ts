import type { Network, ReadNetwork } from './network.ts';
import { type NetworkBuilder, networkBuilder } from './network-builder.ts';
import { badWeight, parseWeight } from './parse-weight.ts';

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'none';

const SECTIONS: readonly Section[] = ['vertices', 'arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'];

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly directed: boolean;
}

interface PlacedTie extends Tie {
  readonly line: number;
}

/**
 * Reads a Pajek network (.net): vertices with labels, arcs, edges, lists of them, and matrices; `%` begins a comment.
 * Never throws. A node is named by its label, or by its number where labels are missing or not unique. Arcs make the
 * graph directed, edges among them leading both ways.
 */
export function readPajek(text: string): ReadNetwork {
  const builder = networkBuilder();
  const labels: (string | undefined)[] = [];
  const linesOf = new Map<number, number>();
  const ties: PlacedTie[] = [];
  let section: Section = 'none';
  let row = 0;
  let weighted = false;
  for (const [k, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = k + 1;
    const words = wordsOf(raw);
    if (words.length === 0 || words[0]!.startsWith('%')) continue;
    if (words[0]!.startsWith('*')) {
      [section, row] = [sectionOf(words[0]!), 0];
      if (section === 'vertices') declare(builder, labels, { words, line, most: Math.max(1_000_000, text.length) });
      continue;
    }
    if (section === 'vertices') {
      const vertex = vertexOf(words[0]!, labels.length);
      if (vertex === undefined) builder.problem(line, 'no-such-node', noVertex(words[0]!, labels.length));
      else {
        labels[vertex] = words[1];
        linesOf.set(vertex, line);
      }
      continue;
    }
    const found = tiesOf(section, words, row++, labels.length);
    for (const fault of found.faults) builder.problem(line, fault.code, fault.reason);
    for (const tie of found.ties) ties.push({ ...tie, line });
    weighted ||= found.weighted;
  }
  return finish(builder, { labels, linesOf }, ties, weighted);
}

function sectionOf(word: string): Section {
  const name = word.slice(1).toLowerCase();
  return SECTIONS.find((section) => section === name) ?? 'none';
}

// Vertices without ties need not be listed, so a few bytes can claim any number of them; beyond `most`, more than the
// file has room to tie together, it is a slip or an attack and not a network.
function declare(
  builder: NetworkBuilder,
  labels: (string | undefined)[],
  { words, line, most }: { readonly words: readonly string[]; readonly line: number; readonly most: number },
): void {
  const count = /^\d+$/.test(words[1] ?? '') ? Number(words[1]) : Number.NaN;
  if (count <= most) labels.length = count;
  else {
    const reason = `"${words[1] ?? ''}" is not a number of vertices for this file; mend the file and try again.`;
    builder.problem(line, 'vertices-not-valid', reason);
  }
}

interface Found {
  readonly ties: readonly Tie[];
  readonly faults: readonly { readonly code: string; readonly reason: string }[];
  readonly weighted: boolean;
}

function tiesOf(section: Section, words: readonly string[], row: number, count: number): Found {
  if (section === 'arcs' || section === 'edges') return pairOf(words, section === 'arcs', count);
  if (section === 'arcslist' || section === 'edgeslist') return listOf(words, section === 'arcslist', count);
  if (section === 'matrix') return matrixRow(words, row, count);
  return fault(
    'line-not-understood',
    `"${words.join(' ')}" stands in no part of the file that is known; it was left out.`,
  );
}

function pairOf(words: readonly string[], directed: boolean, count: number): Found {
  const [from, to] = [vertexOf(words[0]!, count), vertexOf(words[1] ?? '', count)];
  if (from === undefined || to === undefined)
    return fault('no-such-node', noVertex(from === undefined ? words[0]! : (words[1] ?? ''), count));
  const weight = parseWeight(words[2] ?? '1');
  if (weight === undefined) return fault('weight-not-valid', badWeight(words[2] ?? ''));
  return { ties: [{ from, to, weight, directed }], faults: [], weighted: words.length > 2 };
}

function listOf(words: readonly string[], directed: boolean, count: number): Found {
  const vertices = words.map((word) => vertexOf(word, count));
  const [from, ...others] = vertices;
  const wrong = vertices.indexOf(undefined);
  const faults = wrong === -1 ? [] : [{ code: 'no-such-node', reason: noVertex(words[wrong]!, count) }];
  const ties =
    from === undefined ? [] : others.flatMap((to) => (to === undefined ? [] : [{ from, to, weight: 1, directed }]));
  return { ties, faults, weighted: false };
}

function matrixRow(words: readonly string[], row: number, count: number): Found {
  if (row >= count || words.length !== count) {
    return fault(
      'matrix-not-square',
      `Row ${row + 1} of the matrix has ${words.length} entries for ${count} vertices; it was left out.`,
    );
  }
  const weights = words.map(parseWeight);
  const wrong = weights.indexOf(undefined);
  const faults = wrong === -1 ? [] : [{ code: 'weight-not-valid', reason: badWeight(words[wrong]!) }];
  const ties = weights.flatMap((weight, to) => (weight ? [{ from: row, to, weight, directed: true }] : []));
  return { ties, faults, weighted: true };
}

function fault(code: string, reason: string): Found {
  return { ties: [], faults: [{ code, reason }], weighted: false };
}

function vertexOf(word: string, count: number): number | undefined {
  const number = /^\d+$/.test(word) ? Number(word) : 0;
  return number >= 1 && number <= count ? number - 1 : undefined;
}

function noVertex(word: string, count: number): string {
  return `"${word}" is not one of the vertices 1 to ${count}; the line was left out.`;
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
}

function finish(
  builder: NetworkBuilder,
  {
    labels,
    linesOf,
  }: { readonly labels: readonly (string | undefined)[]; readonly linesOf: ReadonlyMap<number, number> },
  ties: readonly PlacedTie[],
  weighted: boolean,
) {
  const numbers = Array.from(labels, (label, k) => label ?? String(k + 1));
  const unique = new Set(numbers).size === numbers.length;
  for (const [k, name] of numbers.entries()) {
    const node = builder.node(unique ? name : String(k + 1), linesOf.get(k));
    if (!unique) builder.label(node, name);
  }
  const directed = ties.some((tie) => tie.directed);
  for (const tie of ties) {
    builder.tie(tie.from, tie.to, tie.weight, tie.line);
    if (directed && !tie.directed) builder.tie(tie.to, tie.from, tie.weight, tie.line);
  }
  return builder.network(directed, weighted);
}

/**
 * Writes a network for Pajek. Labels stand for names where there are any; Pajek knows no quotes or line ends inside them,
 * so they become `'` and spaces.
 */
export function toPajek({ ids, labels, directed, from, to, weights }: Network): string {
  const name = (k: number): string => (labels?.[k] ?? ids[k]!).replaceAll('"', "'").replace(/[\r\n]+/g, ' ');
  const lines = [
    `*Vertices ${ids.length}`,
    ...ids.map((_, k) => `${k + 1} "${name(k)}"`),
    directed ? '*Arcs' : '*Edges',
  ];
  for (let k = 0; k < from.length; k++) {
    const weight = weights === undefined ? '' : ` ${weights[k]}`;
    lines.push(`${from[k]! + 1} ${to[k]! + 1}${weight}`);
  }
  return `${lines.join('\n')}\n`;
}
