/** Kinds of groups in the order in which they are offered. */
export const GROUP_KINDS = ['cluster', 'employer', 'association', 'school', 'field', 'place'] as const;

/** What the address of the groups page says. */
export interface GroupsSearch {
  readonly objective?: number;
  readonly kind?: (typeof GROUP_KINDS)[number];
  readonly all?: boolean;
}

/** What an address says, without what no groups page understands. */
export function groupsSearchOf(search: Readonly<Record<string, unknown>>): GroupsSearch {
  const kind = GROUP_KINDS.find((candidate) => candidate === search.kind);
  return {
    ...(typeof search.objective === 'number' && Number.isInteger(search.objective)
      ? { objective: search.objective }
      : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(search.all === true ? { all: true } : {}),
  };
}
