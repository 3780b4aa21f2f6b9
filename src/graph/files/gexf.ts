import type { Network, ReadNetwork } from './network.ts';
import { networkBuilder } from './network-builder.ts';
import { type NetworkColumn, type NetworkColumns, NO_COLUMNS, writtenValue } from './network-columns.ts';
import { badWeight, parseWeight } from './parse-weight.ts';
import { toXmlText } from './to-xml-text.ts';
import { xmlEvents } from './xml-events.ts';

/**
 * Reads GEXF: nodes with their labels, edges with their weights. Never throws. Edges that are undirected or mutual among
 * directed ones lead both ways.
 */
export function readGexf(text: string): ReadNetwork {
  const builder = networkBuilder();
  const ties: { line: number; attributes: ReadonlyMap<string, string> }[] = [];
  let usual = 'undirected';
  for (const event of xmlEvents(text)) {
    if (event.kind === 'problem') builder.problem(event.line, event.code, event.reason);
    if (event.kind !== 'open') continue;
    const { line, attributes } = event;
    if (event.name === 'graph') usual = attributes.get('defaultedgetype') ?? 'undirected';
    else if (event.name === 'edge') ties.push({ line, attributes });
    else if (event.name === 'node') {
      const id = attributes.get('id');
      if (id === undefined) {
        builder.problem(line, 'node-without-id', 'A node has no id; it was left out.');
        continue;
      }
      if (builder.find(id) !== undefined)
        builder.problem(line, 'node-twice', `The node "${id}" comes twice; it counts once.`);
      const label = attributes.get('label');
      if (label !== undefined) builder.label(builder.node(id), label);
      else builder.node(id);
    }
  }
  const typeOf = (attributes: ReadonlyMap<string, string>): string => attributes.get('type') ?? usual;
  const directed = ties.length === 0 ? usual === 'directed' : ties.some((tie) => typeOf(tie.attributes) === 'directed');
  for (const { line, attributes } of ties) {
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
      builder.tie(from, to, weight, line);
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
