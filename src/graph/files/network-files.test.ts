import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdgeList, toEdgeList } from './edge-list.ts';
import { readGexf, toGexf } from './gexf.ts';
import { readGraphMl, toGraphMl } from './graphml.ts';
import { heavierTies } from './heavier-ties.ts';
import { readJsonGraph, toJsonGraph } from './json-graph.ts';
import { graphOf, type Network, type ReadNetwork } from './network.ts';
import { readNodeList } from './node-list.ts';
import { readPajek, toPajek } from './pajek.ts';
import { networkFormat, readNetwork } from './read-network.ts';
import { readNetworkBytes } from './read-network-bytes.ts';
import { nodeNotListed, withNodes } from './with-nodes.ts';

const plain = fc.string({ unit: fc.constantFrom(...'abc üß"\',;<>&\n\t#%*|0123'), minLength: 1, maxLength: 6 });

function networks(id: fc.Arbitrary<string>): fc.Arbitrary<Network> {
  return fc.uniqueArray(id, { minLength: 1, maxLength: 6 }).chain((ids) => {
    const node = fc.nat(ids.length - 1);
    return fc
      .record({
        directed: fc.boolean(),
        ties: fc.array(fc.tuple(node, node, fc.double({ min: 0, max: 1e6, noNaN: true })), {
          minLength: 1,
          maxLength: 8,
        }),
        labels: fc.option(fc.array(plain, { minLength: ids.length, maxLength: ids.length }), { nil: undefined }),
        weighted: fc.boolean(),
      })
      .map(({ directed, ties, labels, weighted }) => ({
        ids,
        ...(labels === undefined ? {} : { labels }),
        directed,
        from: Int32Array.from(ties, (t) => t[0]),
        to: Int32Array.from(ties, (t) => t[1]),
        ...(weighted ? { weights: Float64Array.from(ties, (t) => t[2] + 0) } : {}),
      }));
  });
}

const named = ({ network }: ReadNetwork) => ({
  directed: network.directed,
  ties: Array.from(network.from, (a, k) => [network.ids[a], network.ids[network.to[k]!], network.weights?.[k] ?? 1]),
});

describe('a network written and read again', () => {
  it.each([
    ['GraphML', toGraphMl, readGraphMl],
    ['GEXF', toGexf, readGexf],
    ['JSON', toJsonGraph, readJsonGraph],
  ] as const)('is the same in %s, whatever its names', (_, write, read) => {
    fc.assert(
      fc.property(networks(plain), (network) => {
        const { network: again, problems } = read(write(network));
        expect(problems).toEqual([]);
        expect(again).toEqual(network);
      }),
    );
  });

  it('is the same in Pajek, where names hold no quotes and no line ends', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc ü,;<*%'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(networks(word), ({ labels, ...network }) => {
        const { network: again, problems } = readPajek(toPajek(network));
        expect(labels?.length ?? network.ids.length).toBe(network.ids.length);
        expect(problems).toEqual([]);
        expect(again).toEqual(network);
      }),
    );
  });

  it('keeps its ties as an edge list, which does not tell their direction', () => {
    const id = plain.filter((name) => name === name.trim() && !name.includes('\t') && name !== '');
    fc.assert(
      fc.property(networks(id), (network) => {
        const read = readEdgeList(toEdgeList(network), { directed: network.directed });
        expect(read.problems).toEqual([]);
        expect(named(read)).toEqual(named({ network, problems: [] }));
      }),
    );
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    '<graphml>',
    '<graph edgedefault="directed">',
    '<node id="a"/>',
    '<edge source="a" target="b"/>',
    '</graph>',
    '&x;',
    '<!DOCTYPE a>',
    '*Vertices 3',
    '*Arcs',
    '*Matrix',
    '1 2 -3',
    '"',
    '{"nodes":[',
    '{"id":1}',
    ']',
    '}',
    ',',
    '\n',
    '\t',
    'a b',
    '<',
    '&',
    '<![CDATA[',
    '<!--',
    '{"nodes":[1],"links":[{"source":1}]}',
    '*Vertices 99999999999',
    'NaN',
    'a,b,c',
    '%',
    '#',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
    fc.array(pieces).map((all) => all.join('\n')),
  );

  it.each([
    ['an edge list', readEdgeList],
    ['GraphML', readGraphMl],
    ['GEXF', readGexf],
    ['Pajek', readPajek],
    ['JSON', readJsonGraph],
    ['whatever it looks like', readNetwork],
  ] as const)('read as %s gives a network and problems with their lines, never an exception', (_, read) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { network, problems } = read(text);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const problem of problems) {
          expect(problem.line).toBeGreaterThanOrEqual(0);
          expect(problem.line).toBeLessThanOrEqual(lines);
          expect(problem.reason).toMatch(/\.$/);
        }
        expect(graphOf(network).order).toBe(network.ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is read from any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.boolean(), async (bytes, packed) => {
        const { network } = await readNetworkBytes(packed ? Uint8Array.from([0x1f, 0x8b, ...bytes]) : bytes);
        expect(graphOf(network).order).toBe(network.ids.length);
      }),
    );
  });
});

describe('an edge list', () => {
  it.each([
    ['commas and a header', 'from,to,weight\na,b,2\nb,c,3\n', 2],
    ['tabs', 'a\tb\t2\nb\tc\t3', 2],
    ['runs of spaces and comments', '# a network\n% of three\n\na   b 2\nb c  3\n', 2],
    ['semicolons, quotes and carriage returns', '"from";"to";"weight"\r\n"a";"b";2\r\n"b";"c";3\r\n', 2],
    ['a byte order mark and a weight under another name', '\uFEFFsource,target,type,value\na,b,x,2\nb,c,y,3\n', 2],
  ])('is read with %s', (_, text, ties) => {
    const read = readEdgeList(text);
    expect(read.problems).toEqual([]);
    expect(read.network.ids).toEqual(['a', 'b', 'c']);
    expect([...read.network.weights!]).toEqual([2, 3]);
    expect(read.network.from).toHaveLength(ties);
  });

  it('takes the first row for a header when only it has no numbers', () => {
    expect(readEdgeList('x y\n1 2\n2 3\n').network.ids).toEqual(['1', '2', '3']);
    expect(readEdgeList('x y\na b\n').network.ids).toEqual(['x', 'y', 'a', 'b']);
    expect(readEdgeList('x y\na b\n', { header: true }).network.ids).toEqual(['a', 'b']);
  });

  it('takes a third column for a weight only if it holds numbers and a header does not call it otherwise', () => {
    expect(readEdgeList('a b x\nc d y\n').network.weights).toBeUndefined();
    expect(readEdgeList('from,to,year\na,b,1999\n').network.weights).toBeUndefined();
    expect([...readEdgeList('from,to,year\na,b,1999\n', { weight: 'year' }).network.weights!]).toEqual([1999]);
    expect(readEdgeList('a b 1\n', { weight: false }).network.weights).toBeUndefined();
    expect(readEdgeList('from,to\na,b\n', { weight: 'year' }).problems[0]!.code).toBe('no-such-column');
  });

  it('finds weights by the names that people give them, if they are numbers', () => {
    const weightsOf = (text: string) => Array.from(readEdgeList(text).network.weights ?? []);
    expect(weightsOf('"from","to","collab"\n1,2,3\n')).toEqual([3]);
    expect(weightsOf('from,to,year,total_minutes\na,b,1999,45\n')).toEqual([45]);
    expect(weightsOf('from,to,messages,weight\na,b,7,2\n')).toEqual([2]);
    expect(weightsOf('from,to,messages\na,b,hello\n')).toEqual([]);
    expect(weightsOf('from,to,collaborator\na,b,3\n')).toEqual([]);
  });

  it('reads one relation of several, and says which there are when there is none like it', () => {
    const text = 'a,b,kind,minutes\nAna,Ben,coffee,30\nBen,Cem,mail,5\nAna,Cem,coffee,\n';
    const coffee = readEdgeList(text, { only: { column: 'Kind', value: 'coffee' } });
    expect(named(coffee).ties).toEqual([
      ['Ana', 'Ben', 30],
      ['Ana', 'Cem', 1],
    ]);
    expect(readEdgeList(text, { only: { column: 'kind', value: 'tea' } }).problems).toEqual([
      {
        line: 0,
        code: 'no-such-ties',
        reason: 'No tie has "tea" in the column "kind"; there are "coffee", "mail".',
      },
    ]);
    expect(readEdgeList(text, { only: { column: 'sort', value: 'tea' } }).problems).toMatchObject([
      { line: 1, code: 'no-such-column' },
    ]);
    expect(readNetwork('<graphml/>', { weight: 'minutes' }).problems[0]).toMatchObject({ code: 'no-columns' });
  });

  it('keeps good rows beside bad ones and tells their lines', () => {
    const text = 'from,to,weight\na,b,1\nc\nd,e,-1\nf,g,NaN\nh,i,many\n"j,k,1\nl,,2\nm,n,4\n';
    const { network, problems } = readEdgeList(text);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'row-too-short'],
      [4, 'weight-not-valid'],
      [5, 'weight-not-valid'],
      [6, 'weight-not-valid'],
      [7, 'quote-not-closed'],
      [8, 'row-too-short'],
    ]);
    expect(named({ network, problems }).ties).toEqual([
      ['a', 'b', 1],
      ['m', 'n', 4],
    ]);
  });

  it('counts lines on through a field that runs over two', () => {
    const { network, problems } = readEdgeList('from,to,weight\n"a\nb",c,1\nd,e,x\n');
    expect(network.ids.slice(0, 2)).toEqual(['a\nb', 'c']);
    expect(problems[0]!.line).toBe(4);
  });

  it('tells 7 from 07', () => {
    expect(readEdgeList('7 07\n').network.ids).toEqual(['7', '07']);
  });
});

describe('GraphML and GEXF', () => {
  it('refuse document types and entities, which can make a small file enormous', () => {
    const bomb =
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">]>\n<graphml><graph><node id="&x;"/></graph></graphml>';
    expect(readGraphMl(bomb).problems).toMatchObject([{ line: 2, code: 'xml-doctype' }]);
    expect(readGexf(bomb).network.ids).toEqual([]);
    expect(readGraphMl('<graphml>\n<graph><node id="&x;"/></graph></graphml>').problems).toMatchObject([
      { line: 2, code: 'xml-entity' },
    ]);
    expect(readGraphMl('<graphml>&file;</graphml>').problems).toMatchObject([{ line: 1, code: 'xml-entity' }]);
  });

  it('understand the five entities of XML and characters by number', () => {
    const text = '<graphml><graph><node id="&lt;&amp;&#228;&#xe4;&quot;&apos;&gt;"/></graph></graphml>';
    expect(readGraphMl(text).network.ids).toEqual(['<&ää"\'>']);
  });

  it('tell broken nesting, an end too early and ties to nobody', () => {
    expect(readGexf('<gexf>\n<graph>\n</gexf>').problems).toMatchObject([{ line: 3, code: 'xml-nesting' }]);
    expect(readGexf('<gexf>\n<graph>').problems).toMatchObject([{ line: 2, code: 'xml-not-closed' }]);
    const orphan =
      '<graphml><graph>\n<node id="a"/>\n<edge source="a" target="z"/>\n<edge source="a"/></graph></graphml>';
    expect(readGraphMl(orphan).problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'no-such-node'],
      [4, 'no-such-node'],
    ]);
  });

  it('read labels, default weights, prefixes and edges before nodes', () => {
    const { network, problems } = readGraphMl(`<?xml version="1.0"?>
      <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">
        <g:key id="d0" for="node" attr.name="label" attr.type="string"/>
        <g:key id="d1" for="edge" attr.name="weight" attr.type="double"><g:default>2.5</g:default></g:key>
        <g:graph edgedefault="undirected">
          <g:edge source="a" target="b"/><g:edge source="b" target="a"><g:data key="d1">4</g:data></g:edge>
          <g:node id="a"><g:data key="d0"><![CDATA[Ann & Co]]></g:data></g:node><g:node id="b"/>
        </g:graph>
      </g:graphml>`);
    expect(problems).toEqual([]);
    expect(network.labels).toEqual(['Ann & Co', 'b']);
    expect([...network.weights!]).toEqual([2.5, 4]);
    expect(network.directed).toBe(false);
  });

  it('let undirected edges lead both ways where others are directed', () => {
    const nodes = '<node id="a"/><node id="b"/>';
    const edges = '<edge source="a" target="b" type="undirected"/><edge source="b" target="a" weight="3"/>';
    const { network } = readGexf(
      `<gexf><graph defaultedgetype="directed"><nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`,
    );
    expect(network.directed).toBe(true);
    expect([...network.from]).toEqual([0, 1, 1]);
    expect([...network.weights!]).toEqual([1, 1, 3]);
  });
});

describe('Pajek', () => {
  it('is read with vertices, arcs, edges, lists and comments', () => {
    const text = '% three\n*Vertices 3\n1 "Ann Lee" 0.1 0.2\n2 Bob\n*Arcs\n1 2 2\n*Edges\n2 3\n*Arcslist\n3 1 2\n';
    const { network, problems } = readPajek(text);
    expect(problems).toEqual([]);
    expect(network.ids).toEqual(['Ann Lee', 'Bob', '3']);
    expect(network.directed).toBe(true);
    expect(Array.from(network.from, (a, k) => [a, network.to[k], network.weights![k]])).toEqual([
      [0, 1, 2],
      [1, 2, 1],
      [2, 1, 1],
      [2, 0, 1],
      [2, 1, 1],
    ]);
  });

  it('is read from a matrix', () => {
    const { network } = readPajek('*Vertices 2\n*Matrix\n0 2\n0.5 0\n');
    expect([...network.weights!]).toEqual([2, 0.5]);
  });

  it('tells vertices that do not exist, weights that are none, and rows that do not fit', () => {
    const text = '*Vertices 2\n*Edges\n1 9\n1 2 -1\nfoo\n*Matrix\n1 0 0\n*Partition\n1\n*Vertices x\n';
    expect(readPajek(text).problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'no-such-node'],
      [4, 'weight-not-valid'],
      [5, 'no-such-node'],
      [7, 'matrix-not-square'],
      [9, 'line-not-understood'],
      [10, 'vertices-not-valid'],
    ]);
    expect(readPajek('*Vertices 99999999999\n').network.ids).toEqual([]);
  });

  it('names nodes by number where labels are not unique', () => {
    const { network } = readPajek('*Vertices 2\n1 Bob\n2 Bob\n');
    expect([network.ids, network.labels]).toEqual([
      ['1', '2'],
      ['Bob', 'Bob'],
    ]);
  });
});

describe('JSON', () => {
  it.each([
    [
      'NetworkX',
      '{"directed":true,"multigraph":false,"graph":{},"nodes":[{"id":1},{"id":2}],"links":[{"source":1,"target":2,"weight":3}]}',
    ],
    [
      'JSON Graph Format',
      '{"graph":{"directed":true,"nodes":{"1":{"label":"1"},"2":{"label":"2"}},"edges":[{"source":"1","target":"2","metadata":{"weight":3}}]}}',
    ],
    [
      'graphology',
      '{"options":{"type":"directed"},"nodes":[{"key":"1"},{"key":"2"}],"edges":[{"source":"1","target":"2","attributes":{"weight":3}}]}',
    ],
    [
      'D3 by place',
      '{"directed":true,"nodes":[{"name":"1"},{"name":"2"}],"links":[{"source":0,"target":1,"value":3}]}',
    ],
    ['ties alone', '{"directed":true,"edges":[["1","2",3]]}'],
  ])('is read as written by %s', (_, text) => {
    const read = readJsonGraph(text);
    expect(read.problems).toEqual([]);
    expect(named(read)).toEqual({ directed: true, ties: [['1', '2', 3]] });
  });

  it('tells the lines of what makes no sense', () => {
    const text =
      '{\n"nodes": [\n{"id": "a"},\n{},\n{"id": "a"}],\n"links": [\n{"source": "a", "target": "z"},\n{"source": "a", "target": "a", "weight": -1}]}';
    expect(readJsonGraph(text).problems.map(({ line, code }) => [line, code])).toEqual([
      [4, 'node-without-id'],
      [5, 'node-twice'],
      [7, 'no-such-node'],
      [8, 'weight-not-valid'],
    ]);
    expect(readJsonGraph('{\n"nodes": [,]}').problems).toMatchObject([{ line: 2, code: 'json-not-valid' }]);
    expect(readJsonGraph('{\n"nodes": [,],\n"edges": []\n}').problems).toMatchObject([{ line: 2 }]);
    expect(readJsonGraph('{\n"nodes": []\n').problems).toMatchObject([{ line: 3 }]);
    expect(readJsonGraph('[1]').problems).toMatchObject([{ code: 'not-a-graph' }]);
    expect(readJsonGraph('['.repeat(200_000)).problems).toMatchObject([{ code: 'json-not-valid' }]);
  });
});

describe('a list of nodes', () => {
  const list = (text: string) => readNodeList(new TextEncoder().encode(text));

  it('is read from the column that names them, or from the first', async () => {
    expect((await list('"age","id"\n33,7\n42,8\n')).ids).toEqual(['7', '8']);
    expect((await list('Ana Ruiz\nBo\n')).ids).toEqual(['Ana Ruiz', 'Bo']);
    expect((await list('person\n1\n2\n')).ids).toEqual(['1', '2']);
    expect((await readNodeList(gzipSync('id\na\n'))).ids).toEqual(['a']);
  });

  it('tells names that stand twice or are missing, and when there is none', async () => {
    const { problems } = await list('id,age\na,1\n,2\na,3\n');
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'row-too-short'],
      [4, 'node-twice'],
    ]);
    expect((await list('id\n')).problems).toMatchObject([{ line: 0, code: 'no-nodes' }]);
    expect((await list('a\0b')).problems).toMatchObject([{ code: 'not-text' }]);
  });

  it('adds those without ties to a network, in the order of the list', () => {
    const { network } = readEdgeList('c,a\n');
    const { ids, from, to } = withNodes(network, ['a', 'b', 'c'])!;
    expect([ids, [...from], [...to]]).toEqual([['a', 'b', 'c'], [2], [0]]);
    expect(withNodes(network, ['a', 'b'])).toBeUndefined();
    expect(nodeNotListed(network, ['a', 'b'])).toBe('c');
  });

  it('keeps nodes whose ties are all too light', () => {
    const { network } = readEdgeList('a,b,1\nb,c,3\n');
    const { ids, from, to, weights } = heavierTies(network, 3);
    expect([ids, [...from], [...to], [...weights!]]).toEqual([['a', 'b', 'c'], [1], [2], [3]]);
    expect(heavierTies(readEdgeList('a,b\n').network, 2).from).toHaveLength(0);
  });
});

describe('the format', () => {
  it('is told from how the text begins', () => {
    expect(networkFormat('<?xml version="1.0"?><gexf version="1.3">')).toBe('gexf');
    expect(networkFormat('<graphml>')).toBe('graphml');
    expect(networkFormat(' {"nodes":[]}')).toBe('json');
    expect(networkFormat('% by hand\n*Vertices 3')).toBe('pajek');
    expect(networkFormat('a,b')).toBe('edge-list');
  });

  it('may be compressed', async () => {
    expect((await readNetworkBytes(gzipSync('a,b\nb,c\n'))).network.ids).toEqual(['a', 'b', 'c']);
    expect((await readNetworkBytes(gzipSync('a,b\n').subarray(0, 15))).problems).toMatchObject([
      { code: 'gzip-not-valid' },
    ]);
    expect((await readNetworkBytes(Uint8Array.from([0xe4, 0x20, 0x62]))).network.ids).toEqual(['ä', 'b']);
  });
});

describe('a text that is no list of ties', () => {
  it.each([
    ['nothing', ''],
    ['a header alone', 'from,to\n'],
    ['comments alone', '# a\n% b\n'],
  ])('is said to hold no tie: %s', (_, text) => {
    expect(readEdgeList(text).problems.map(({ code }) => code)).toEqual(['no-ties']);
  });

  it('is told from sentences, and from bytes that are no text', async () => {
    const letter = 'Dear Ana,\nit was good to see you and\nthe others again.\n';
    expect(readEdgeList(letter).problems.map(({ code }) => code)).toEqual(['not-ties']);
    const { problems } = await readNetworkBytes(Uint8Array.of(0x89, 0x50, 0, 0, 0x0d));
    expect(problems.map(({ code }) => code)).toEqual(['not-text']);
  });

  it('is told where half of the weights are broken', () => {
    const { problems } = readEdgeList('a,b,1\nb,c,much\n');
    expect(problems).toMatchObject([{ line: 2, code: 'weight-not-valid' }]);
  });
});
