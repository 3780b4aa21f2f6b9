import type { Network, ReadNetwork } from './network.ts';
import { type NetworkBuilder, networkBuilder } from './network-builder.ts';
import { type NetworkColumn, type NetworkColumns, NO_COLUMNS, writtenValue } from './network-columns.ts';
import { badWeight, parseWeight } from './parse-weight.ts';
import { toXmlText } from './to-xml-text.ts';
import { type XmlEvent, xmlEvents } from './xml-events.ts';

type Opening = Extract<XmlEvent, { kind: 'open' }>;

interface Reading {
  readonly builder: NetworkBuilder;
  /** What a key stands for: `node.label`, `edge.weight` and so on, in lower case. */
  readonly keys: Map<string, string>;
  readonly ties: Tie[];
  directed: boolean;
  weighted: boolean;
  defaultWeight: string;
}

interface Tie {
  readonly line: number;
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly directed: string | undefined;
  weight: string | undefined;
  readonly said: (readonly [name: string, value: string])[];
}

/**
 * Reads GraphML: nodes, edges, the data named `weight` of edges and `label` or `name` of nodes. Never throws. Edges may
 * stand before their nodes. Edges of both kinds make the graph directed, undirected ones leading both ways. What else is said of
 * nodes and ties is kept beside.
 */
export function readGraphMl(text: string): ReadNetwork {
  const reading: Reading = {
    builder: networkBuilder(),
    keys: new Map(),
    ties: [],
    directed: false,
    weighted: false,
    defaultWeight: '1',
  };
  let node: number | undefined;
  let tie: Tie | undefined;
  let key = '';
  let data = '';
  for (const event of xmlEvents(text)) {
    if (event.kind === 'problem') reading.builder.problem(event.line, event.code, event.reason);
    else if (event.kind === 'text') data += event.text;
    else if (event.kind === 'open') {
      data = '';
      if (event.name === 'key') key = declare(reading, event);
      else if (event.name === 'graph') reading.directed ||= event.attributes.get('edgedefault') === 'directed';
      else if (event.name === 'node') node = readNode(reading, event);
      else if (event.name === 'edge') tie = readEdge(reading, event);
      else if (event.name === 'data') key = event.attributes.get('key') ?? '';
      else if (event.name === 'hyperedge') {
        reading.builder.problem(
          event.line,
          'hyperedge',
          'An edge of more than two nodes is not a tie; it was left out.',
        );
      }
    } else if (event.name === 'node') node = undefined;
    else if (event.name === 'edge') tie = undefined;
    else if (event.name === 'default' && reading.keys.get(key) === 'edge.weight') reading.defaultWeight = data;
    else if (event.name === 'data') {
      const meaning = reading.keys.get(key);
      if (tie !== undefined && meaning === 'edge.weight') tie.weight = data;
      else if (node !== undefined && (meaning === 'node.label' || meaning === 'node.name'))
        reading.builder.label(node, data);
      else if (node !== undefined && meaning?.startsWith('node.'))
        reading.builder.say('nodes', node, meaning.slice('node.'.length), data);
      else if (tie !== undefined && meaning?.startsWith('edge.')) tie.said.push([meaning.slice('edge.'.length), data]);
    }
  }
  return finish(reading);
}

function declare(reading: Reading, { attributes }: Opening): string {
  const id = attributes.get('id') ?? '';
  const name = (attributes.get('attr.name') ?? id).toLowerCase();
  const kind = attributes.get('for') ?? 'all';
  const meaning = kind === 'all' ? (name === 'weight' ? 'edge.weight' : `node.${name}`) : `${kind}.${name}`;
  reading.keys.set(id, meaning);
  if (meaning === 'edge.weight') reading.weighted = true;
  return id;
}

function readNode({ builder }: Reading, { line, attributes }: Opening): number | undefined {
  const id = attributes.get('id');
  if (id === undefined) builder.problem(line, 'node-without-id', 'A node has no id; it was left out.');
  else if (builder.find(id) !== undefined)
    builder.problem(line, 'node-twice', `The node "${id}" comes twice; it counts once.`);
  return id === undefined ? undefined : builder.node(id, line);
}

function readEdge(reading: Reading, { line, attributes }: Opening): Tie {
  const tie: Tie = {
    line,
    source: attributes.get('source'),
    target: attributes.get('target'),
    directed: attributes.get('directed'),
    weight: undefined,
    said: [],
  };
  reading.ties.push(tie);
  return tie;
}

function finish({ builder, ties, weighted, defaultWeight, directed: byDefault }: Reading): ReadNetwork {
  const isDirected = (tie: Tie): boolean => (tie.directed === undefined ? byDefault : tie.directed === 'true');
  const directed = ties.length === 0 ? byDefault : ties.some(isDirected);
  for (const tie of ties) {
    const from = builder.find(tie.source ?? '');
    const to = builder.find(tie.target ?? '');
    const written = tie.weight ?? defaultWeight;
    const weight = parseWeight(written);
    if (from === undefined || to === undefined) {
      const ends = `"${tie.source ?? ''}" and "${tie.target ?? ''}"`;
      builder.problem(
        tie.line,
        'no-such-node',
        `An edge joins ${ends}, which are not both nodes of the file; it was left out.`,
      );
    } else if (weight === undefined) builder.problem(tie.line, 'weight-not-valid', badWeight(written));
    else {
      const number = builder.tie(from, to, weight, tie.line);
      for (const [name, value] of tie.said) builder.say('ties', number, name, value);
      if (directed && !isDirected(tie)) builder.tie(to, from, weight, tie.line);
    }
  }
  return builder.network(directed, weighted);
}

/** Writes a network as GraphML, with labels and weights where it has them, and what else is said of nodes and ties. */
export function toGraphMl(network: Network, columns: NetworkColumns = NO_COLUMNS): string {
  const { ids, labels, directed, from, to, weights } = network;
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'];
  if (labels !== undefined) lines.push('  <key id="label" for="node" attr.name="label" attr.type="string"/>');
  if (weights !== undefined) lines.push('  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>');
  lines.push(...columns.nodes.map((column, k) => keyOf(column, { id: `n${k}`, of: 'node' })));
  lines.push(...columns.ties.map((column, k) => keyOf(column, { id: `e${k}`, of: 'edge' })));
  lines.push(`  <graph edgedefault="${directed ? 'directed' : 'undirected'}">`);
  for (const [k, id] of ids.entries()) {
    const label = labels === undefined ? '' : `<data key="label">${toXmlText(labels[k]!)}</data>`;
    lines.push(`    <node id="${toXmlText(id)}">${label}${dataOf(columns.nodes, 'n', k)}</node>`);
  }
  for (let k = 0; k < from.length; k++) {
    const weight = weights === undefined ? '' : `<data key="weight">${weights[k]}</data>`;
    const ends = `source="${toXmlText(ids[from[k]!]!)}" target="${toXmlText(ids[to[k]!]!)}"`;
    lines.push(`    <edge ${ends}>${weight}${dataOf(columns.ties, 'e', k)}</edge>`);
  }
  return `${[...lines, '  </graph>', '</graphml>'].join('\n')}\n`;
}

function keyOf({ name, kind }: NetworkColumn, { id, of }: { readonly id: string; readonly of: string }): string {
  return `  <key id="${id}" for="${of}" attr.name="${toXmlText(name)}" attr.type="${kind}"/>`;
}

function dataOf(columns: readonly NetworkColumn[], prefix: string, row: number): string {
  return columns
    .map((column, k) => {
      const value = writtenValue(column, row);
      return value === undefined ? '' : `<data key="${prefix}${k}">${toXmlText(value)}</data>`;
    })
    .join('');
}
