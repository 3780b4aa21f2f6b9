import { EDUCATION_FIELDS, type FieldId } from './data/education-fields.ts';
import { FUNCTIONS, type FunctionId } from './data/functions.ts';
import { INDUSTRIES, type IndustryId } from './data/industries.ts';

/** One tree of two levels: what may be known of an attribute, each leaf with its family and its name within a sentence. */
export type Taxonomy = Readonly<Record<string, { readonly family: string; readonly name: string }>>;

/** The trees of the three attributes that distance compares leaf by leaf (science §3.2). */
export const TAXONOMIES: Readonly<Record<'function' | 'industry' | 'field', Taxonomy>> = {
  function: FUNCTIONS,
  industry: INDUSTRIES,
  field: EDUCATION_FIELDS,
};

/** Family of a function: `product` → `build`. Undefined for `unknown`. */
export function familyOf(id: FunctionId | 'unknown'): string | undefined {
  return id === 'unknown' ? undefined : FUNCTIONS[id].family;
}

/** The name of a leaf within a sentence; the id itself for leaves that the tree does not have. */
export function leafName(taxonomy: Taxonomy, id: string): string {
  return taxonomy[id]?.name ?? id;
}

export type { FieldId, FunctionId, IndustryId };
