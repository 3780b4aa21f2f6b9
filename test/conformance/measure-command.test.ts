import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toGexf } from '../../src/graph/files/gexf.ts';
import { toGraphMl } from '../../src/graph/files/graphml.ts';
import { toJsonGraph } from '../../src/graph/files/json-graph.ts';
import { toPajek } from '../../src/graph/files/pajek.ts';
import { readNetwork } from '../../src/graph/files/read-network.ts';
import { type RunResult, runTertius } from '../support/run-tertius.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');

const value = z.number().nullable();
const MeasureAnswer = z.strictObject({
  nodes: z.number(),
  edges: z.number(),
  directed: z.boolean(),
  weighted: z.boolean(),
  model: z.enum(['ego', 'whole']),
  betweennessError: z.number().optional(),
  measures: z.array(z.object({ id: z.string() }).catchall(value)),
  summary: z.strictObject({ components: z.number(), density: value, modularity: value }),
});
const CommunitiesAnswer = z.strictObject({ modularity: value, communities: z.record(z.string(), z.number()) });
const PathAnswer = z.strictObject({
  paths: z.array(z.strictObject({ nodes: z.array(z.string()), probability: z.number() })),
});
const SpreadAnswer = z.strictObject({
  seeds: z.array(z.string()),
  spread: z.number(),
  low: z.number(),
  high: z.number(),
  guarantee: z.number(),
});

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-measure-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...commandArguments: string[]): Promise<RunResult> =>
  runTertius(commandArguments, { data: join(folder, 'data') });

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function answer<Shape extends z.ZodType>(shape: Shape, ...commandArguments: string[]): Promise<z.output<Shape>> {
  const result = await run(...commandArguments, '--json');
  expect(result.errors).toBe('');
  expect(result.status).toBe(0);
  return shape.parse(result.json());
}

function published(path: string): string {
  const full = join(DATA, path);
  if (!existsSync(full)) throw new Error(`The published networks must stand in ../shared/data: ${path} is missing.`);
  return full;
}

/** Rows of a published CSV file as cells without quotes, the header first. */
function rowsOf(path: string): readonly (readonly string[])[] {
  const lines = readFileSync(published(path), 'utf8').trim().split('\n');
  return lines.map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
}

/** Each file of values, and how the command is to read the network that it is about. */
const REFERENCES: readonly (readonly [reference: string, ...options: string[]])[] = [
  ['net-dhhs-tobacco-collab'],
  ['net-freeman-eies__acquaintance_t1__min3', '--relation', 'relation=acquaintance_t1', '--at-least', '3'],
  ['net-freeman-eies__messages_sent', '--relation', 'relation=messages_sent'],
  ['net-krackhardt-hightech__advice', '--relation', 'relation=advice'],
  ['net-krackhardt-hightech__friendship', '--relation', 'relation=friendship'],
  ['net-lazega-law__advice', '--relation', 'relation=advice'],
  ['net-lazega-law__cowork', '--relation', 'relation=cowork'],
  ['net-lazega-law__friendship', '--relation', 'relation=friendship'],
  ['net-netscience-coauthors'],
  ['net-uk-faculty'],
];

describe('tertius measure', () => {
  it('is compared with every file of values that igraph gave', () => {
    const files = readdirSync(published('reference-metrics-igraph')).filter((name) => name.startsWith('net-'));
    expect(REFERENCES.map(([reference]) => `${reference}.csv`)).toEqual(files.toSorted());
  });

  it.each(REFERENCES)('agrees with igraph on %s', async (reference, ...options) => {
    const network = reference.split('__')[0]!;
    const measured = await answer(
      MeasureAnswer,
      ...['measure', published(`${network}/edges.csv`), '--nodes', published(`${network}/nodes.csv`), ...options],
      ...['--model', 'whole', '--measures', 'degree,constraint,betweenness,clustering,core'],
    );
    const rows = rowsOf(`reference-metrics-igraph/${reference}.csv`).slice(1);
    expect(measured.measures.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
    for (const [k, [, degree, constraint, betweenness, clustering, core]] of rows.entries()) {
      const node = measured.measures[k]!;
      expect(node.degree).toBe(Number(degree));
      expect(node.core).toBe(Number(core));
      if (constraint === '') expect(node.constraint).toBeNull();
      else expect(node.constraint).toBeCloseTo(Number(constraint), 8);
      expect(node.betweenness).toBeCloseTo(Number(betweenness), 6);
      if (clustering === '') expect(node.clustering).toBeNull();
      else expect(node.clustering).toBeCloseTo(Number(clustering), 8);
    }
    const [, ...summaries] = rowsOf('reference-metrics-igraph/summary.csv');
    const [, nodes, edges, density, components] = summaries.find(([name]) => name === reference)!;
    expect([measured.nodes, measured.edges]).toEqual([Number(nodes), Number(edges)]);
    expect(measured.summary.density).toBeCloseTo(Number(density), 9);
    expect(measured.summary.components).toBe(Number(components));
  });

  it('weighs by the column that is named', async () => {
    const path = file('columns.csv', 'from,to,minutes,mails\na,b,30,1\na,c,10,1\n');
    const constraintOf = async (...options: string[]) =>
      (await answer(MeasureAnswer, 'measure', path, ...options)).measures[0]!.constraint;
    expect(await constraintOf('--weight', 'mails')).toBe(0.5);
    expect(await constraintOf('--weight', 'minutes')).toBe((3 / 4) ** 2 + (1 / 4) ** 2);
    expect(await constraintOf('--weighted')).toBe((3 / 4) ** 2 + (1 / 4) ** 2);
  });

  it('refuses columns, relations and nodes that are not there, and says what is', async () => {
    const ties = file('relations.csv', 'from,to,relation\na,b,advice\nb,c,coffee\n');
    const refusal = async (...options: string[]) => {
      const { status, output, errors } = await run('measure', ties, ...options);
      expect([status, output]).toEqual([1, '']);
      return errors;
    };
    expect(await refusal('--weight', 'minutes')).toContain(
      'relations.csv: There is no column named "minutes"; the first row is "from", "to", "relation".',
    );
    expect(await refusal('--relation', 'relation=tea')).toContain('there are "advice", "coffee".');
    const few = file('few.csv', 'id\na\nb\n');
    expect(await refusal('--nodes', few)).toMatch(/: c has a tie in .*relations\.csv and is not in .*few\.csv\./);
    expect(await refusal('--nodes', join(folder, 'nowhere.csv'))).toContain('there is no such file');
    const advice = await answer(MeasureAnswer, 'measure', ties, '--nodes', few, '--relation', 'relation=advice');
    expect([advice.nodes, advice.edges]).toEqual([2, 1]);
  });

  it('prints only the measures asked for, and five unless told otherwise', async () => {
    const path = file('triangle.csv', 'a,b\nb,c\nc,a\n');
    const usual = await answer(MeasureAnswer, 'measure', path);
    expect(Object.keys(usual.measures[0]!)).toEqual([
      ...['id', 'degree', 'effectiveSize', 'efficiency', 'constraint', 'hierarchy'],
    ]);
    const asked = await answer(MeasureAnswer, 'measure', path, '--measures', 'community,egoBetweenness');
    expect(asked).toEqual({
      ...{ nodes: 3, edges: 3, directed: false, weighted: false, model: 'ego' },
      measures: ['a', 'b', 'c'].map((id) => ({ id, community: 0, egoBetweenness: 0 })),
      summary: { components: 1, density: 1, modularity: 0 },
    });
  });

  it('answers null where a measure is not defined', async () => {
    const path = file('isolates.net', '*Vertices 2\n1 "Ann"\n2 "Bob"\n*Edges\n');
    const measured = await answer(MeasureAnswer, 'measure', path, '--measures', 'degree,constraint,clustering');
    const nothing = { degree: 0, constraint: null, clustering: null };
    expect(measured.measures).toEqual([
      { id: 'Ann', ...nothing },
      { id: 'Bob', ...nothing },
    ]);
    expect(measured.summary).toEqual({ components: 2, density: 0, modularity: null });
  });

  it('counts each tie once, or by weight and by rows when told so', async () => {
    const path = file('rows.txt', 'a b\na b\na b\na c\nc c\n');
    const once = await answer(MeasureAnswer, 'measure', path);
    expect([once.edges, once.measures[0]!.constraint]).toEqual([2, 0.5]);
    const weighted = await answer(MeasureAnswer, 'measure', path, '--weighted');
    expect(weighted.measures[0]!.constraint).toBeCloseTo((3 / 4) ** 2 + (1 / 4) ** 2, 12);
  });

  it('tells directions apart when told so', async () => {
    const path = file('arrows.csv', 'from,to\na,b\nb,a\nb,c\n');
    const directed = await answer(MeasureAnswer, 'measure', path, '--directed', '--measures', 'degree,betweenness');
    expect(directed).toMatchObject({ directed: true, edges: 3, summary: { density: 3 / 6 } });
    expect(directed.measures.map((node) => [node.degree, node.betweenness])).toEqual([
      [1, 0],
      [2, 1],
      [1, 0],
    ]);
  });

  it('prints a table for other programs, names quoted and undefined values empty', async () => {
    const path = file('names.tsv', '"Ruiz, Ana"\tBo\nBo\tCy\n');
    const result = await run('measure', path, '--csv', '--measures', 'degree,clustering');
    expect([result.status, result.errors]).toEqual([0, '']);
    expect(result.output).toBe('id,degree,clustering\n"Ruiz, Ana",1,\nBo,2,0\nCy,1,\n');
  });

  it('prints a table with a summary for people', async () => {
    const result = await run('measure', published('net-uk-faculty/edges.csv'));
    expect(result.output).toContain('81 nodes, 577 ties; undirected, each tie counted once; ego model.');
    expect(result.output).toContain('1 component, density 0.1781, modularity 0.4488.');
  });

  it('reads the same network in every format, compressed or not', async () => {
    const text = readFileSync(published('net-netscience-coauthors/edges.csv'), 'utf8');
    const { network } = readNetwork(text);
    const weighted = ['--weighted', '--measures', 'degree,constraint,effectiveSize,core'];
    const plain = await answer(MeasureAnswer, 'measure', published('net-netscience-coauthors/edges.csv'), ...weighted);
    const texts = [text, toGraphMl(network), toGexf(network), toPajek(network), toJsonGraph(network)];
    for (const [k, content] of texts.entries()) {
      const path = file(`netscience-${k}.gz`, gzipSync(content));
      expect(await answer(MeasureAnswer, 'measure', path, ...weighted)).toEqual(plain);
    }
  });
});

describe('tertius communities', () => {
  it('parts two cliques that one tie joins', async () => {
    const clique = (names: string): string[] =>
      [...names].flatMap((a, k) => [...names.slice(k + 1)].map((b) => `${a},${b}`));
    const path = file('cliques.csv', [...clique('abcde'), ...clique('vwxyz'), 'a,v'].join('\n'));
    const { modularity, communities } = await answer(CommunitiesAnswer, 'communities', path);
    expect(modularity).toBeCloseTo(19 / 42, 12);
    expect(Object.entries(communities)).toEqual([...'abcdevwxyz'].map((id) => [id, 'abcde'.includes(id) ? 0 : 1]));
    const fine = await answer(CommunitiesAnswer, 'communities', path, '--resolution', '30');
    expect(new Set(Object.values(fine.communities)).size).toBe(10);
  });

  it('answers the same for the same seed', async () => {
    const ask = () => answer(CommunitiesAnswer, 'communities', published('net-uk-faculty/edges.csv'), '--seed', '7');
    expect(await ask()).toEqual(await ask());
  });
});

describe('tertius path', () => {
  const ties = 'a,b,0.9\nb,d,0.5\na,c,0.6\nc,d,0.6\na,d,0.2\nx,y,1\n';

  it('finds the likeliest ways, best first', async () => {
    const { paths } = await answer(PathAnswer, 'path', file('chances.csv', ties), 'a', 'd', '--k', '9');
    expect(paths.map(({ nodes }) => nodes.join(''))).toEqual(['abd', 'acd', 'ad']);
    for (const [k, probability] of [0.45, 0.36, 0.2].entries()) {
      expect(paths[k]!.probability).toBeCloseTo(probability, 12);
    }
  });

  it('takes the way with fewest ties where the file has no weights', async () => {
    const path = file('plain.csv', 'a,b\nb,c\nc,d\na,d\na,d\n');
    const { paths } = await answer(PathAnswer, 'path', path, 'a', 'd', '--k', '2');
    expect(paths).toEqual([
      { nodes: ['a', 'd'], probability: 1 },
      { nodes: ['a', 'b', 'c', 'd'], probability: 1 },
    ]);
  });

  it('goes along directions only when told so', async () => {
    const path = file('one-way.csv', 'from,to\nb,a\n');
    expect((await answer(PathAnswer, 'path', path, 'a', 'b')).paths).toHaveLength(1);
    expect((await answer(PathAnswer, 'path', path, 'a', 'b', '--directed')).paths).toEqual([]);
  });

  it('refuses a node that is not there, and weights that are no probabilities', async () => {
    const missing = await run('path', file('chances.csv', ties), 'a', 'q');
    expect([missing.status, missing.output]).toEqual([1, '']);
    expect(missing.errors).toMatch(/^tertius: There is no node q in .*chances\.csv\.\n$/);
    const heavy = await run('path', file('heavy.csv', 'a,b,2.5\n'), 'a', 'b');
    expect(heavy.status).toBe(1);
    expect(heavy.errors).toContain('The tie of a and b weighs 2.5, which is no probability.');
    const given = await answer(PathAnswer, 'path', file('heavy.csv', 'a,b,2.5\n'), 'a', 'b', '--probability', '0.3');
    expect(given.paths).toEqual([{ nodes: ['a', 'b'], probability: 0.3 }]);
  });
});

describe('tertius spread', () => {
  // science.md §8: the two seeds together reach 4.1732 of the seven.
  const ties = 's1,a,.5\ns1,b,.4\ns2,b,.4\ns2,c,.6\na,d,.3\nb,d,.3\nc,e,.2\n';

  it('chooses whom to tell first, with an interval that holds the true spread', async () => {
    const found = await answer(SpreadAnswer, 'spread', file('idea.csv', ties), '--directed', '--seeds', '2');
    expect(new Set(found.seeds)).toEqual(new Set(['s1', 's2']));
    expect(found.low).toBeLessThanOrEqual(4.1732);
    expect(found.high).toBeGreaterThanOrEqual(4.1732);
    expect(found.high - found.low).toBeLessThan(0.2);
  });

  it('takes one chance for all ties in place of weights', async () => {
    const sure = await answer(SpreadAnswer, 'spread', file('idea.csv', ties), '--seeds', '1', '--probability', '1');
    expect([sure.spread, sure.high]).toEqual([7, 7]);
    const never = await answer(SpreadAnswer, 'spread', file('idea.csv', ties), '--seeds', '3', '--probability', '0');
    expect([never.seeds.length, never.low <= 3, never.high >= 3]).toEqual([3, true, true]);
  });
});

describe('a file that is damaged or no network', () => {
  const COMMANDS = [['measure'], ['communities'], ['path', 'a', 'b'], ['spread']] as const;
  const BROKEN = [
    ['a weight that is no number', 'broken.csv', 'a,b,1\nb,c,2\nb,d,much\na,d,1\n', 'broken.csv, line 3'],
    ['a weight below zero', 'below.csv', 'from,to,weight\na,b,1\nb,c,-2\n', 'below.csv, line 3'],
    ['a row with one name', 'short.csv', 'a,b\nb\n', 'short.csv, line 2'],
    ['XML cut off', 'cut.graphml', '<graphml>\n<graph>\n<node id="a"/>\n<node id="b"', 'cut.graphml, line 4'],
    ['a Pajek tie to no vertex', 'far.net', '*Vertices 2\n*Edges\n1 2\n1 9\n', 'far.net, line 4'],
    ['JSON cut off', 'cut.json', '{"nodes": [\n{"id": 1},\n{"id"', 'cut.json, line 3'],
    ['gzip cut off', 'cut.csv.gz', gzipSync('a,b\n'.repeat(100)).subarray(0, 20), 'cut.csv.gz is damaged'],
    ['a picture', 'face.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'face.png is not a file'],
    [
      'a letter',
      'letter.txt',
      'Dear Ana,\nit was good to see you and\nthe others again.\n',
      'letter.txt is not a file',
    ],
    ['nothing', 'empty.csv', '', 'empty.csv is not a file'],
  ] as const;

  it.each(BROKEN)('is refused with one line that names the place: %s', async (_, name, content, place) => {
    const path = file(name, content);
    for (const [command, ...rest] of COMMANDS) {
      const { status, output, errors } = await run(command, path, ...rest, '--json');
      expect([status, output]).toEqual([1, '']);
      expect(errors).toContain(place);
      expect(errors.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('is refused when it is not there, or a folder', async () => {
    expect((await run('measure', join(folder, 'nowhere.csv'))).errors).toContain('there is no such file');
    expect((await run('measure', folder)).errors).toContain('it is a folder');
  });

  it('cannot steer the terminal by what stands in it', async () => {
    const { errors } = await run('measure', file('steer.csv', 'a,b\n\u001b[2Jb\n'));
    expect(errors).not.toContain('\u001b');
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown measure', ['measure', 'x.csv', '--measures', 'degree,fame']],
    ['an unknown model', ['measure', 'x.csv', '--model', 'half']],
    ['two forms at once', ['measure', 'x.csv', '--csv', '--json']],
    ['a chance above 1', ['spread', 'x.csv', '--probability', '1.5']],
    ['no way at all', ['path', 'x.csv', 'a', 'b', '--k', '0']],
    ['a relation without its column', ['measure', 'x.csv', '--relation', 'advice']],
    ['no file', ['communities']],
  ])('ends with 2: %s', async (_, commandArguments) => {
    const { status, output } = await run(...commandArguments);
    expect([status, output]).toEqual([2, '']);
  });
});
