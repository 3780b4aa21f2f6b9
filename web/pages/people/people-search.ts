import { BANDS, type Band } from '../../words/vocabulary.ts';

export const SORTS = ['strength', 'name', 'company', 'lastInteraction', 'relevance'] as const;
export type PeopleSort = (typeof SORTS)[number];

/** What the address of the people page says: search text, filters and order. */
export interface PeopleSearch {
  readonly query?: string;
  readonly band?: Band;
  readonly standing?: 'contact' | 'prospect';
  readonly group?: string;
  readonly sort?: PeopleSort;
  readonly descending?: boolean;
}

/** What an address says, without what no people page understands. */
export function peopleSearchOf(search: Readonly<Record<string, unknown>>): PeopleSearch {
  const band = BANDS.find((candidate) => candidate === search.band);
  const sort = SORTS.find((candidate) => candidate === search.sort);
  const { query, group, standing, descending } = search;
  return {
    ...(typeof query === 'string' || typeof query === 'number' ? { query: String(query) } : {}),
    ...(band === undefined ? {} : { band }),
    ...(standing === 'contact' || standing === 'prospect' ? { standing } : {}),
    ...(typeof group === 'string' ? { group } : {}),
    ...(sort === undefined ? {} : { sort }),
    ...(typeof descending === 'boolean' ? { descending } : {}),
  };
}

/** True when the search leaves people out. */
export function isFiltered(search: PeopleSearch): boolean {
  return [search.query, search.band, search.standing, search.group].some((part) => part !== undefined && part !== '');
}
