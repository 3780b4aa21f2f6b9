import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, chanceFrom } from '../../src/base/chance.ts';
import { bestCommunities, type Csr, csrFrom, degreeOf } from '../../src/graph/graph.ts';
import { inventedTies } from '../invented-ties.ts';

/** A network to live in: who is tied to whom, how much, and in which circles. */
export interface Place {
  readonly name: string;
  readonly ties: Csr;
  readonly circleOf: Int32Array;
  readonly circles: number;
}

/** Published networks, and the relation that stands for a working tie where there are several. */
const PUBLISHED = [
  { folder: 'net-lazega-law', relation: 'cowork' },
  { folder: 'net-uk-faculty' },
  { folder: 'net-freeman-eies', relation: 'acquaintance_t1' },
  { folder: 'net-kapferer-tailor' },
  { folder: 'net-netscience-coauthors' },
  { folder: 'net-dhhs-tobacco-collab' },
] as const satisfies readonly { folder: string; relation?: string }[];

/** People of a generated network: as many as a working year can meet. */
const INVENTED = 160;

/** The published networks below a folder, and two generated ones with the shape of professional networks. */
export function places(folder: string): Place[] {
  const published = PUBLISHED.map((source) => {
    const text = readFileSync(join(folder, source.folder, 'edges.csv'), 'utf8');
    return placeFrom(source.folder.slice(4), edgesIn(text, 'relation' in source ? source.relation : undefined));
  });
  const invented = [1, 2].map((seed) => {
    const { from, to, weights } = inventedTies(INVENTED, chanceFrom(seed));
    // The generator ties everybody to ten others; three are left, as far as one person can see.
    const kept = [...from.keys()].filter((index) => index % 3 === 0 && from[index] !== to[index]);
    return placeFrom(
      `generated ${seed}`,
      kept.map((index) => [from[index]!, to[index]!, weights?.[index] ?? 1] as const),
    );
  });
  return [...published, ...invented];
}

/** So many nodes to live at, from those with few ties to those with many. */
export function ownersIn({ ties }: Place, count: number): number[] {
  const fit = Array.from({ length: ties.order }, (_, node) => node).filter((node) => degreeOf(ties, node) >= 4);
  const byDegree = fit.sort((a, b) => degreeOf(ties, a) - degreeOf(ties, b) || a - b);
  return Array.from({ length: count }, (_, rank) => byDegree[Math.floor(((rank + 0.5) / count) * byDegree.length)]!);
}

type Edge = readonly [from: number, to: number, weight: number];

function placeFrom(name: string, edges: readonly Edge[]): Place {
  const order = edges.reduce((most, [from, to]) => Math.max(most, from + 1, to + 1), 0);
  const ties = csrFrom(order, {
    from: Int32Array.from(edges, ([from]) => from),
    to: Int32Array.from(edges, ([, to]) => to),
    weights: Float64Array.from(edges, ([, , weight]) => weight),
  });
  const { of, count } = bestCommunities(ties, { chance: chanceFrom(5), runs: 10 });
  return { name, ties, circleOf: of, circles: count };
}

function edgesIn(text: string, relation: string | undefined): Edge[] {
  const [head = '', ...lines] = text.trim().split('\n');
  const names = head.replaceAll('"', '').split(',');
  const at = (name: string): number => names.indexOf(name);
  return lines
    .map((line) => line.replaceAll('"', '').split(','))
    .filter((cells) => relation === undefined || cells[at('relation')] === relation)
    .map((cells): Edge => {
      const weight = Number(cells[at('weight')] ?? cells[at('collab')] ?? 1);
      return [Number(cells[at('from')]) - 1, Number(cells[at('to')]) - 1, weight > 0 ? weight : 1];
    })
    .filter(([from, to]) => from !== to);
}

/** A number around a base, up to half of it more or less. */
export function varied(base: number, chance: Chance): number {
  return base * (0.5 + chance());
}
