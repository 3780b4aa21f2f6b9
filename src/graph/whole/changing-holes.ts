import type { Csr } from '../csr.ts';
import { mutual } from '../mutual.ts';
import { concentration } from '../node/concentration.ts';
import { total } from '../node/total.ts';
import { type ChangingTies, changingTies } from './changing-ties.ts';
import { degreeOriented } from './degree-oriented.ts';
import { wholeModelSums } from './whole-model-sums.ts';

/** Burt's measures of one node in the whole model, and its triangles. */
export interface HolesNow {
  readonly contacts: number;
  readonly effectiveSize: number;
  readonly efficiency: number;
  readonly constraint: number;
  readonly hierarchy: number;
  readonly triangles: number;
}

/** A network whose ties change one by one, with the measures of all its nodes at hand all the time. */
export interface ChangingHoles {
  /**
   * Gives the tie of two nodes a weight; 0 takes it away. Costs the triangles that its two ends stand in, whatever the size
   * of the network. Throws a RangeError on a loop, a node that does not exist and a weight below 0.
   */
  readonly setTie: (a: number, b: number, weight: number) => void;
  /** The weight of a tie, 0 where there is none. */
  readonly weight: (a: number, b: number) => number;
  /** The measures of a node as they are now, from its own ties; undefined without contacts. */
  readonly of: (node: number) => HolesNow | undefined;
}

/**
 * Keeps Burt's sums of all nodes (whole model) up to date while ties come, go and change: of the detours w_uq w_vq / s_q
 * and the redundancies only those of triangles at the two ends change. docs/measures.md#changing-ties
 */
export function changingHoles(graph: Csr): ChangingHoles {
  const whole = mutual(graph);
  const ties = changingTies(whole);
  const { order } = whole;
  const strength = new Float64Array(order);
  const most = new Float64Array(order);
  const sumUp = (node: number): void => {
    let [sum, largest] = [0, 0];
    ties.each(node, (_, tie) => {
      sum += ties.weights[tie]!;
      largest = Math.max(largest, ties.weights[tie]!);
    });
    strength[node] = sum;
    most[node] = largest;
  };
  for (let node = 0; node < order; node++) sumUp(node);
  const { redundancy, triangles } = begin(whole, ties, strength);
  // One triangle of a, b and q comes (1) or goes (−1), the tie of a and b having this weight.
  const count = (sign: number, [a, b, q]: readonly [number, number, number], weight: number): void => {
    const aq = ties.find(a, q);
    const bq = ties.find(b, q);
    const [weightA, weightB] = [ties.weights[aq]!, ties.weights[bq]!];
    ties.detours[aq]! += (sign * weight * weightB) / strength[b]!;
    ties.detours[bq]! += (sign * weight * weightA) / strength[a]!;
    redundancy[a]! += sign * ((weightA * weightB) / most[b]! + (weight * weightB) / most[q]!);
    redundancy[b]! += sign * ((weightA * weightB) / most[a]! + (weight * weightA) / most[q]!);
    redundancy[q]! += sign * weight * (weightB / most[a]! + weightA / most[b]!);
    for (const node of [a, b, q]) triangles[node]! += sign;
  };
  // What the other triangles of an end gain because it shares itself out otherwise.
  const shift = (node: number, apart: number, byStrength: number, byMost: number): void => {
    ties.eachTriangle(node, apart, (x, y, nx, ny, xy) => {
      ties.detours[xy]! += ties.weights[nx]! * ties.weights[ny]! * byStrength;
      redundancy[x]! += ties.weights[xy]! * ties.weights[ny]! * byMost;
      redundancy[y]! += ties.weights[xy]! * ties.weights[nx]! * byMost;
    });
  };
  return {
    setTie: (a, b, weight) => {
      if (a === b || !(a >= 0 && a < order && b >= 0 && b < order)) {
        throw new RangeError(`There can be no tie of ${a} and ${b}; nodes are 0 to ${order - 1}.`);
      }
      if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`A tie cannot weigh ${weight}.`);
      const before = ties.weight(a, b);
      if (before === weight) return;
      const common = ties.common(a, b);
      if (before > 0) for (const q of common) count(-1, [a, b, q], before);
      const old = [a, b].map((node) => ({ node, strength: strength[node]!, most: most[node]! }));
      ties.set(a, b, weight);
      for (const { node, strength: s, most: m } of old) {
        // Summed anew, so that nothing is left of ties that have gone.
        sumUp(node);
        const sum = strength[node]!;
        const apart = node === a ? b : a;
        if (s > 0 && sum > 0) shift(node, apart, 1 / sum - 1 / s, most[node]! === m ? 0 : 1 / most[node]! - 1 / m);
      }
      if (weight === 0) return;
      for (const q of common) count(1, [a, b, q], weight);
      if (before > 0) return;
      let detour = 0;
      for (const q of common) detour += (ties.weight(a, q) * ties.weight(b, q)) / strength[q]!;
      ties.detours[ties.find(a, b)] = detour;
    },
    weight: ties.weight,
    of: (node) => {
      const dyadic: number[] = [];
      ties.each(node, (_, tie) => {
        dyadic.push(((ties.weights[tie]! + ties.detours[tie]!) / strength[node]!) ** 2);
      });
      const hierarchy = concentration(Float64Array.from(dyadic));
      if (hierarchy === undefined) return undefined;
      const effectiveSize = dyadic.length - redundancy[node]! / strength[node]!;
      return {
        contacts: dyadic.length,
        effectiveSize,
        efficiency: effectiveSize / dyadic.length,
        constraint: total(dyadic),
        hierarchy,
        triangles: triangles[node]!,
      };
    },
  };
}

/** Sums of the network as it is to begin with; writes the detours of all ties. */
function begin(graph: Csr, { detours, find, weights }: ChangingTies, strength: Float64Array) {
  const { order, nodes, offsets, targets, ...oriented } = degreeOriented(graph);
  const sums = wholeModelSums({ order, nodes, offsets, targets, ...oriented });
  const redundancy = new Float64Array(order);
  const triangles = new Float64Array(order);
  for (let u = 0; u < order; u++) {
    const node = nodes[u]!;
    triangles[node] = sums.triangles[u]!;
    if (strength[node] === 0) continue;
    redundancy[node] = sums.redundancy[u]! * strength[node]!;
    for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
      const tie = find(node, nodes[targets[e]!]!);
      detours[tie] = sums.dependence[2 * e]! * strength[node]! - weights[tie]!;
    }
  }
  return { redundancy, triangles };
}
