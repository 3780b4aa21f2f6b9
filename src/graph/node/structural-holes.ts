import type { Csr } from '../csr.ts';
import { type BurtModel, type BurtSums, burtSums } from './burt-sums.ts';
import { closureIndex } from './closure-index.ts';
import { concentration } from './concentration.ts';
import { total } from './total.ts';

/** Burt's measures of one node together, with what each contact adds to them. */
export interface StructuralHoles extends BurtSums {
  readonly effectiveSize: number;
  readonly efficiency: number;
  readonly constraint: number;
  readonly hierarchy: number;
  /** Undefined with a single contact. */
  readonly closure: number | undefined;
}

/** All of Burt's measures of one node from one pass; undefined for a node without contacts. docs/measures.md#burts-sums */
export function structuralHoles(graph: Csr, node: number, model: BurtModel = 'ego'): StructuralHoles | undefined {
  return holesFrom(burtSums(graph, node, model));
}

/** Burt's measures from their sums; undefined for no contacts. */
export function holesFrom(sums: BurtSums): StructuralHoles | undefined {
  const hierarchy = concentration(sums.dyadicConstraint);
  if (hierarchy === undefined) return undefined;
  const effectiveSize = total(sums.nonRedundancy);
  const constraint = total(sums.dyadicConstraint);
  return {
    ...sums,
    effectiveSize,
    efficiency: effectiveSize / sums.contacts.length,
    constraint,
    hierarchy,
    closure: closureIndex(constraint, sums.contacts.length),
  };
}
