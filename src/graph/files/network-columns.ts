/** What a network file says of each node, or of each tie, under one name; undefined where nothing is known. */
export type NetworkColumn =
  | { readonly name: string; readonly kind: 'string'; readonly values: readonly (string | undefined)[] }
  | { readonly name: string; readonly kind: 'double'; readonly values: readonly (number | undefined)[] }
  | { readonly name: string; readonly kind: 'boolean'; readonly values: readonly (boolean | undefined)[] };

/** Columns as long as the network has nodes, and as it has ties. Names are unlike within each. */
export interface NetworkColumns {
  readonly nodes: readonly NetworkColumn[];
  readonly ties: readonly NetworkColumn[];
}

export const NO_COLUMNS: NetworkColumns = { nodes: [], ties: [] };

/** A value as GraphML and GEXF write it; undefined where there is none to write. */
export function writtenValue({ values }: NetworkColumn, row: number): string | undefined {
  const value = values[row];
  if (value === undefined) return undefined;
  // Neither format says how to write a number that is none.
  return typeof value === 'number' && !Number.isFinite(value) ? undefined : String(value);
}
