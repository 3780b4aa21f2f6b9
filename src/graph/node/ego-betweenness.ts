import { type Csr, neighboursOf } from '../csr.ts';
import { mutual } from '../mutual.ts';

/**
 * For how many pairs of its contacts a node is the go-between: each pair without a tie counts 1 over the number of
 * nodes that join them inside the ego network, the node included (Everett & Borgatti 2005). 0 up to n(n − 1)/2.
 * docs/measures.md#ego-betweenness
 */
export function egoBetweenness(graph: Csr, node: number): number {
  const ties = mutual(graph);
  return goBetween(ties, node, new Int32Array(ties.order));
}

/** {@link egoBetweenness} of all nodes. `progress` is called after each node with how many are done. */
export function egoBetweennessOfAll(
  graph: Csr,
  { progress }: { readonly progress?: (done: number) => void } = {},
): Float64Array {
  const ties = mutual(graph);
  const place = new Int32Array(ties.order);
  const values = new Float64Array(ties.order);
  for (let node = 0; node < ties.order; node++) {
    values[node] = goBetween(ties, node, place);
    progress?.(node + 1);
  }
  return values;
}

// `place` is zero everywhere before and after, so that one will do for all nodes.
function goBetween(ties: Csr, node: number, place: Int32Array): number {
  const contacts = neighboursOf(ties, node);
  const n = contacts.length;
  for (let k = 0; k < n; k++) place[contacts[k]!] = k + 1;
  const inside = contactRows(ties, contacts, place);
  for (let k = 0; k < n; k++) place[contacts[k]!] = 0;
  const count = new Int32Array(n);
  let sum = 0;
  for (let j = 0; j < n; j++) {
    count.fill(0);
    for (const q of inside[j]!) for (const k of inside[q]!) count[k]!++;
    for (const q of inside[j]!) count[q] = -1;
    for (let k = j + 1; k < n; k++) if (count[k]! >= 0) sum += 1 / (1 + count[k]!);
  }
  return sum;
}

function contactRows(ties: Csr, contacts: Int32Array, place: Int32Array): readonly (readonly number[])[] {
  return Array.from(contacts, (contact) => {
    const row: number[] = [];
    for (let e = ties.offsets[contact]!; e < ties.offsets[contact + 1]!; e++) {
      const other = place[ties.targets[e]!]!;
      if (other > 0) row.push(other - 1);
    }
    return row;
  });
}
