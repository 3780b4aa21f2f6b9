/** One thing that owner and person are known to have in common; topics stand together, the rarest first. */
export interface CommonPart {
  readonly kind: 'function' | 'industry' | 'field' | 'topic';
  /** As the trees of knowledge name them; topics as they were written. */
  readonly names: readonly string[];
}
