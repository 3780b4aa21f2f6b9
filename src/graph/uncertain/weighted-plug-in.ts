import { type StructuralHoles, structuralHoles } from '../node/structural-holes.ts';
import { plugInGraph } from './plug-in-graph.ts';
import type { UncertainEgo } from './uncertain-ego.ts';

/**
 * Burt's measures of an uncertain network with every link weighed by its probability, and what each contact adds to
 * them: the values to rank contacts by, ν_j above all. `contacts` names the contacts of positive strength, to which the
 * columns belong. Undefined when there are none. docs/measures.md#weighted-plug-in
 */
export function weightedPlugIn(ego: UncertainEgo): StructuralHoles | undefined {
  return structuralHoles(plugInGraph(ego), ego.contacts, 'ego');
}
