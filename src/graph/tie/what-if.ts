import { type Csr, neighboursOf, tieIndex } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { type BurtModel, burtSumsOfRows } from '../node/burt-sums.ts';
import { type Rows, rowsOf, rowsWithTie } from '../node/rows.ts';
import { holesFrom, type StructuralHoles } from '../node/structural-holes.ts';

/** A tie as it would be. */
export interface SupposedTie {
  readonly a: number;
  readonly b: number;
  /** Mutual weight it would have; 0 means that there would be no tie. */
  readonly weight: number;
}

/** What a tie would change for one node; undefined while the node has no contacts. */
export interface NodeChange {
  readonly node: number;
  readonly before: StructuralHoles | undefined;
  readonly after: StructuralHoles | undefined;
}

/**
 * What Burt's measures would be if one tie were there, gone or of another weight, for every node whose measures it
 * touches and without computing any other: the two ends and, in the ego model, their common contacts; in the whole model
 * all contacts of either, because the ends then share themselves out otherwise. Nodes come in order. Throws a RangeError
 * on a loop or a weight below 0. docs/measures.md#what-if
 */
export function whatIf(graph: Csr, tie: SupposedTie, model: BurtModel = 'ego'): readonly NodeChange[] {
  const { a, b, weight } = tie;
  if (a === b) throw new RangeError(`Node ${a} cannot have a tie with itself.`);
  if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`A tie cannot weigh ${weight}.`);
  const ties = mutual(graph);
  const before = rowsOf(ties);
  const after = rowsWithTie(before, a, b, weight);
  return touchedBy(ties, a, b, model).map((node) => ({
    node,
    before: holesAt(before, node, model),
    after: holesAt(after, node, model),
  }));
}

/**
 * Brokerage elasticity of a tie for one of its ends: the relative change of effective size for a relative change of the
 * tie's weight, d ln ES / d ln w, by a difference of one in ten thousand. Undefined where there is no such tie.
 * docs/measures.md#what-if
 */
export function brokerageElasticity(
  graph: Csr,
  node: number,
  contact: number,
  model: BurtModel = 'ego',
): number | undefined {
  const ties = mutual(graph);
  const place = tieIndex(ties, node, contact);
  if (place === -1) return undefined;
  const rows = rowsOf(ties);
  const size = (factor: number): number =>
    holesAt(rowsWithTie(rows, node, contact, ties.weights[place]! * factor), node, model)!.effectiveSize;
  const step = 1e-4;
  return (Math.log(size(1 + step)) - Math.log(size(1 - step))) / (Math.log(1 + step) - Math.log(1 - step));
}

function touchedBy(ties: Csr, a: number, b: number, model: BurtModel): readonly number[] {
  const ofA = neighboursOf(ties, a);
  const ofB = new Set(neighboursOf(ties, b));
  const touched = new Set([a, b, ...(model === 'ego' ? ofA.filter((node) => ofB.has(node)) : [...ofA, ...ofB])]);
  return [...touched].sort((x, y) => x - y);
}

function holesAt(rows: Rows, node: number, model: BurtModel): StructuralHoles | undefined {
  return holesFrom(burtSumsOfRows(rows, node, model));
}
