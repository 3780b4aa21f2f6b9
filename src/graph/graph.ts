/**
 * The network engine, published as `tertius/graph`: measures of networks on typed arrays. It knows nothing of people,
 * reads no files, takes chance as an argument and depends on nothing. docs/measures.md defines every measure.
 */
export * from './csr.ts';
export { mutual } from './mutual.ts';
export { blau } from './node/blau.ts';
export type { BurtModel, BurtSums } from './node/burt-sums.ts';
export { burtSums } from './node/burt-sums.ts';
export type { CategoryShares } from './node/category-shares.ts';
export { categoryShares } from './node/category-shares.ts';
export { closureIndex } from './node/closure-index.ts';
export { constraint } from './node/constraint.ts';
export type { ExternalInternal } from './node/e-i-index.ts';
export { eIIndex } from './node/e-i-index.ts';
export { effectiveSize } from './node/effective-size.ts';
export { efficiency } from './node/efficiency.ts';
export { egoBetweenness } from './node/ego-betweenness.ts';
export { entropy } from './node/entropy.ts';
export { hierarchy } from './node/hierarchy.ts';
export { iqv } from './node/iqv.ts';
export { participation } from './node/participation.ts';
export type { StructuralHoles } from './node/structural-holes.ts';
export { structuralHoles } from './node/structural-holes.ts';
export { bridgeProbability } from './uncertain/bridge-probability.ts';
export type { ExpectedBrokerage } from './uncertain/expected-brokerage.ts';
export { expectedBrokerage } from './uncertain/expected-brokerage.ts';
export type { Expected } from './uncertain/expected-effective-size.ts';
export { expectedEffectiveSize } from './uncertain/expected-effective-size.ts';
export { expectedEgoBetweenness } from './uncertain/expected-ego-betweenness.ts';
export { heldByGroup } from './uncertain/held-by-group.ts';
export type { Interval } from './uncertain/interval.ts';
export { plugInGraph } from './uncertain/plug-in-graph.ts';
export type { LinkQuestion } from './uncertain/questions-worth-asking.ts';
export { questionsWorthAsking } from './uncertain/questions-worth-asking.ts';
export type { ShapeInterval, ShapeOptions } from './uncertain/shape-interval.ts';
export { shapeInterval } from './uncertain/shape-interval.ts';
export type { LinkColumns, UncertainEgo } from './uncertain/uncertain-ego.ts';
export { uncertainEgo, uncertainEgoFromTable } from './uncertain/uncertain-ego.ts';
export { weightedPlugIn } from './uncertain/weighted-plug-in.ts';
export { unweighted } from './unweighted.ts';
export { bestCommunities } from './whole/best-communities.ts';
export { constantPotts } from './whole/constant-potts.ts';
export type { Communities, LeidenOptions } from './whole/leiden.ts';
export { leiden } from './whole/leiden.ts';
export { modularity } from './whole/modularity.ts';
