import type { Network, ReadNetwork } from './network.ts';
import { networkBuilder } from './network-builder.ts';
import { type NetworkColumn, type NetworkColumns, NO_COLUMNS, writtenValue } from './network-columns.ts';
import { badWeight, parseWeight } from './parse-weight.ts';
import { toXmlText } from './to-xml-text.ts';
import { xmlEvents } from './xml-events.ts';

interface Tie {
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly said: (readonly [name: string, value: string])[];
}

/**
 * Reads GEXF: nodes with their labels, edges with their weights. Never throws. Edges that are undirected or mutual among
 * directed ones lead both ways. What else is said of nodes and ties is kept beside.
 */
export function readGexf(text: string): ReadNetwork {
  const builder = networkBuilder();
  const ties: Tie[] = [];
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  let usual = 'undirected';
  let about: 'node' | 'edge' = 'node';
  let node: number | undefined;
  for (const event of xmlEvents(text)) {
    if (event.kind === 'problem') builder.problem(event.line, event.code, event.reason);
    if (event.kind !== 'open') continue;
    const { line, attributes } = event;
    if (event.name === 'graph') usual = attributes.get('defaultedgetype') ?? 'undirected';
    else if (event.name === 'attributes') about = attributes.get('class') === 'edge' ? 'edge' : 'node';
    else if (event.name === 'attribute')
      titles[about].set(attributes.get('id') ?? '', (attributes.get('title') ?? '').toLowerCase());
    else if (event.name === 'attvalue') {
      const name = titles[about].get(attributes.get('for') ?? '');
      const value = attributes.get('value');
      if (name === undefined || value === undefined) continue;
      if (about === 'edge') ties.at(-1)?.said.push([name, value]);
      else if (node !== undefined) builder.say('nodes', node, name, value);
    } else if (event.name === 'edge') {
      about = 'edge';
      ties.push({ line, attributes, said: [] });
    } else if (event.name === 'node') {
      about = 'node';
      node = undefined;
      const id = attributes.get('id');
      if (id === undefined) {
        builder.problem(line, 'node-without-id', 'A node has no id; it was left out.');
        continue;
      }
      if (builder.find(id) !== undefined)
        builder.problem(line, 'node-twice', `The node "${id}" comes twice; it counts once.`);
      const label = attributes.get('label');
      node = builder.node(id, line);
      if (label !== undefined) builder.label(node, label);
    }
  }
  const typeOf = (attributes: ReadonlyMap<string, string>): string => attributes.get('type') ?? usual;
  const directed = ties.length === 0 ? usual === 'directed' : ties.some((tie) => typeOf(tie.attributes) === 'directed');
  for (const { line, attributes, said } of ties) {
    const from = builder.find(attributes.get('source') ?? '');
    const to = builder.find(attributes.get('target') ?? '');
    const written = attributes.get('weight') ?? '1';
    const weight = parseWeight(written);
    if (from === undefined || to === undefined) {
      const ends = `"${attributes.get('source') ?? ''}" and "${attributes.get('target') ?? ''}"`;
      builder.problem(
        line,
        'no-such-node',
        `An edge joins ${ends}, which are not both nodes of the file; it was left out.`,
      );
    } else if (weight === undefined) builder.problem(line, 'weight-not-valid', badWeight(written));
    else {
      const number = builder.tie(from, to, weight, line);
      for (const [name, value] of said) builder.say('ties', number, name, value);
      if (directed && typeOf(attributes) !== 'directed') builder.tie(to, from, weight, line);
    }
  }
  return builder.network(
    directed,
    ties.some((tie) => tie.attributes.has('weight')),
  );
}

/** Writes a network as GEXF 1.3, with labels and weights where it has them, and what else is said of nodes and ties. */
export function toGexf(network: Network, columns: NetworkColumns = NO_COLUMNS): string {
  const { ids, labels, directed, from, to, weights } = network;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <graph defaultedgetype="${directed ? 'directed' : 'undirected'}">`,
    ...attributesOf(columns.nodes, 'node'),
    ...attributesOf(columns.ties, 'edge'),
    '    <nodes>',
    ...ids.map((id, k) => {
      const label = labels === undefined ? '' : ` label="${toXmlText(labels[k]!)}"`;
      return closed(`node id="${toXmlText(id)}"${label}`, valuesOf(columns.nodes, k));
    }),
    '    </nodes>',
    '    <edges>',
  ];
  for (let k = 0; k < from.length; k++) {
    const weight = weights === undefined ? '' : ` weight="${weights[k]}"`;
    const ends = `source="${toXmlText(ids[from[k]!]!)}" target="${toXmlText(ids[to[k]!]!)}"`;
    lines.push(closed(`edge id="${k}" ${ends}${weight}`, valuesOf(columns.ties, k)));
  }
  return `${[...lines, '    </edges>', '  </graph>', '</gexf>'].join('\n')}\n`;
}

function attributesOf(columns: readonly NetworkColumn[], of: 'node' | 'edge'): string[] {
  if (columns.length === 0) return [];
  return [
    `    <attributes class="${of}">`,
    ...columns.map(({ name, kind }, k) => `      <attribute id="${k}" title="${toXmlText(name)}" type="${kind}"/>`),
    '    </attributes>',
  ];
}

function valuesOf(columns: readonly NetworkColumn[], row: number): string {
  return columns
    .map((column, k) => {
      const value = writtenValue(column, row);
      return value === undefined ? '' : `<attvalue for="${k}" value="${toXmlText(value)}"/>`;
    })
    .join('');
}

function closed(opening: string, values: string): string {
  const name = opening.slice(0, opening.indexOf(' '));
  return values === '' ? `      <${opening}/>` : `      <${opening}><attvalues>${values}</attvalues></${name}>`;
}
