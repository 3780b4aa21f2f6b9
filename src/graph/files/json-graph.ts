import { jsonFaultLine } from './json-fault-line.ts';
import { jsonLines } from './json-lines.ts';
import type { Network, ReadNetwork } from './network.ts';
import { type NetworkBuilder, networkBuilder } from './network-builder.ts';
import { badWeight } from './parse-weight.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a network in JSON as the common programs write it: `nodes` with `links` or `edges` (NetworkX and D3), the same
 * inside `graph` (JSON Graph Format, nodes as a list or by name), and graphology's export. Never throws.
 */
export function readJsonGraph(text: string, withLines = false): ReadNetwork {
  const builder = networkBuilder();
  const parsed = parse(text, builder);
  if (parsed === undefined) return builder.network(false, false);
  const nested = isFields(parsed) && isFields(parsed.graph) && !Array.isArray(parsed.nodes);
  const top = nested ? parsed.graph : parsed;
  if (!isFields(top)) {
    builder.problem(1, 'not-a-graph', 'The file holds no "nodes" and no "edges" or "links"; it is not a network.');
    return builder.network(false, false);
  }
  const list = Array.isArray(top.links) ? 'links' : 'edges';
  const nodes = top.nodes;
  const ties = top[list];
  if (nodes === undefined && !Array.isArray(ties)) {
    builder.problem(1, 'not-a-graph', 'The file holds no "nodes" and no "edges" or "links"; it is not a network.');
    return builder.network(false, false);
  }
  const lineOf = lineFinder(text, nested ? 'graph.' : '');
  const names = readNodes(builder, nodes, (k) => lineOf('nodes', k), withLines);
  const directed = isDirected(top);
  const weighted = readTies(
    builder,
    { withLines, ties, names, directed, declared: nodes !== undefined, byPlace: isByPlace(nodes) },
    (k) => lineOf(list, k),
  );
  return builder.network(directed, weighted);
}

function parse(text: string, builder: NetworkBuilder): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const reason = 'This is not valid JSON from here on; the file was not read.';
    builder.problem(jsonFaultLine(text), 'json-not-valid', reason);
    return undefined;
  }
}

// Lines are looked up only when there is a problem to report.
function lineFinder(text: string, prefix: string): (list: string, k: number) => number {
  let lines: ReadonlyMap<string, readonly number[]> | undefined;
  return (list, k) => {
    lines ??= jsonLines(text);
    return lines.get(prefix + list)?.[k] ?? 0;
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function isDirected(top: Fields): boolean {
  const options = isFields(top.options) ? top.options : {};
  if (options.type === 'directed' || options.type === 'mixed') return true;
  return top.directed === true;
}

// D3 gives nodes a `name` to show and lets ties refer to them by their place.
function isByPlace(nodes: unknown): boolean {
  return (
    Array.isArray(nodes) && nodes.every((node) => isFields(node) && node.id === undefined && node.key === undefined)
  );
}

// The name of each entry, by its place; undefined where it has none.
function readNodes(
  builder: NetworkBuilder,
  nodes: unknown,
  lineOf: (k: number) => number,
  withLines: boolean,
): readonly (string | undefined)[] {
  const entries: readonly (readonly [unknown, unknown])[] = Array.isArray(nodes)
    ? nodes.map((node) => [isFields(node) ? (node.id ?? node.key ?? node.name) : node, node] as const)
    : Object.entries(isFields(nodes) ? nodes : {});
  return entries.map(([id, node], k) => {
    const name = nameOf(id);
    if (name === undefined) {
      builder.problem(lineOf(k), 'node-without-id', 'A node has no id; it was left out.');
      return undefined;
    }
    if (builder.find(name) !== undefined)
      builder.problem(lineOf(k), 'node-twice', `The node "${name}" comes twice; it counts once.`);
    const label = isFields(node) ? labelOf(node) : undefined;
    const number = builder.node(name, withLines ? lineOf(k) : 0);
    if (label !== undefined) builder.label(number, label);
    if (withLines && isFields(node)) sayOf(builder, number, isFields(node.attributes) ? node.attributes : node);
    return name;
  });
}

function sayOf(builder: NetworkBuilder, node: number, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    const said = typeof value === 'boolean' ? String(value) : nameOf(value);
    if (said !== undefined) builder.say('nodes', node, name.toLowerCase(), said);
  }
}

function labelOf(node: Fields): string | undefined {
  const attributes = isFields(node.attributes) ? node.attributes : node;
  const named = node.id === undefined && node.key === undefined ? undefined : attributes.name;
  return nameOf(attributes.label ?? named);
}

interface Ties {
  readonly withLines: boolean;
  readonly ties: unknown;
  readonly names: readonly (string | undefined)[];
  readonly directed: boolean;
  /** Whether nodes have no names of their own, so that a number at the end of a tie is a place in their list. */
  readonly byPlace: boolean;
  /** Whether the file lists its nodes, so that others do not exist. */
  readonly declared: boolean;
}

function readTies(builder: NetworkBuilder, given: Ties, lineOf: (k: number) => number): boolean {
  const { ties, directed } = given;
  let weighted = false;
  if (!Array.isArray(ties)) return false;
  const list: readonly unknown[] = ties;
  for (const [k, tie] of list.entries()) {
    const [from, to, weight, both] = endsOf(tie);
    const a = nodeOf(builder, from, given);
    const b = nodeOf(builder, to, given);
    if (a === undefined || b === undefined) {
      const ends = `"${String(nameOf(from) ?? '')}" and "${String(nameOf(to) ?? '')}"`;
      builder.problem(
        lineOf(k),
        'no-such-node',
        `A tie joins ${ends}, which are not both nodes of the file; it was left out.`,
      );
      continue;
    }
    if (weight !== undefined && !(typeof weight === 'number' && weight >= 0 && weight < Infinity)) {
      builder.problem(lineOf(k), 'weight-not-valid', badWeight(JSON.stringify(weight)));
      continue;
    }
    weighted ||= weight !== undefined;
    const line = given.withLines ? lineOf(k) : 0;
    builder.tie(a, b, weight ?? 1, line);
    if (directed && both) builder.tie(b, a, weight ?? 1, line);
  }
  return weighted;
}

function endsOf(tie: unknown): readonly [from: unknown, to: unknown, weight: unknown, both: boolean] {
  if (Array.isArray(tie)) return [tie[0], tie[1], tie[2], false];
  if (!isFields(tie)) return [undefined, undefined, undefined, false];
  const inner = isFields(tie.attributes) ? tie.attributes : isFields(tie.metadata) ? tie.metadata : {};
  const weight = tie.weight ?? tie.value ?? inner.weight ?? undefined;
  return [
    tie.source ?? tie.from,
    tie.target ?? tie.to,
    weight ?? undefined,
    tie.undirected === true || tie.directed === false,
  ];
}

function nodeOf(builder: NetworkBuilder, end: unknown, { names, byPlace, declared }: Ties): number | undefined {
  const name = byPlace && typeof end === 'number' ? names[end] : nameOf(end);
  if (name === undefined) return undefined;
  const found = builder.find(name);
  if (found !== undefined) return found;
  return declared ? undefined : builder.node(name);
}

/** Writes a network as NetworkX and D3 read it: `nodes` and `links`. */
export function toJsonGraph({ ids, labels, directed, from, to, weights }: Network): string {
  const nodes = ids.map((id, k) => (labels === undefined ? { id } : { id, label: labels[k] }));
  const links = Array.from(from, (source, k) => {
    const ends = { source: ids[source], target: ids[to[k]!] };
    return weights === undefined ? ends : { ...ends, weight: weights[k] };
  });
  const rows = (items: readonly object[]): string => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  return `{\n  "directed": ${directed},\n  "nodes": [\n${rows(nodes)}\n  ],\n  "links": [\n${rows(links)}\n  ]\n}\n`;
}
