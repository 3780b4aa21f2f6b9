import { BANDS, type Band } from '../../words/vocabulary.ts';

export const SORTS = ['strength', 'name', 'company', 'lastInteraction', 'relevance'] as const;
export type PeopleSort = (typeof SORTS)[number];

export const SPOKEN = ['month', 'quarter', 'year', 'earlier', 'never'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** What the address of the people page says: search text, filters and order. */
export interface PeopleSearch {
  readonly query?: string;
  readonly band?: Band;
  readonly standing?: 'contact' | 'prospect';
  readonly group?: string;
  readonly label?: string;
  /** A function by its id. */
  readonly function?: string;
  /** Career stage 1–6. */
  readonly stage?: number;
  readonly spoken?: Spoken;
  /** Who knows something that this objective needs. */
  readonly objective?: number;
  readonly sort?: PeopleSort;
  readonly descending?: boolean;
}

/** Changes to it; `undefined` takes a part out. */
export type PeopleSearchChange = { readonly [Part in keyof PeopleSearch]?: PeopleSearch[Part] | undefined };

/** Takes every filter out. */
export const NO_FILTERS = {
  query: undefined,
  band: undefined,
  standing: undefined,
  group: undefined,
  label: undefined,
  function: undefined,
  stage: undefined,
  spoken: undefined,
  objective: undefined,
} as const satisfies PeopleSearchChange;

/** What an address says, without what no people page understands. */
export function peopleSearchOf(search: Readonly<Record<string, unknown>>): PeopleSearch {
  const { query, group, label, function: work, standing, descending, stage, objective } = search;
  const parts: PeopleSearchChange = {
    query: textOf(query),
    band: BANDS.find((candidate) => candidate === search.band),
    standing: standing === 'contact' || standing === 'prospect' ? standing : undefined,
    group: textOf(group),
    label: textOf(label),
    function: textOf(work),
    stage: [1, 2, 3, 4, 5, 6].find((candidate) => candidate === stage),
    spoken: SPOKEN.find((candidate) => candidate === search.spoken),
    objective: Number.isSafeInteger(objective) ? Number(objective) : undefined,
    sort: SORTS.find((candidate) => candidate === search.sort),
    descending: typeof descending === 'boolean' ? descending : undefined,
  };
  return withoutGaps(parts);
}

/** A search after a change. */
export function searchAfter(search: PeopleSearch, change: PeopleSearchChange): PeopleSearch {
  return withoutGaps({ ...search, ...change });
}

/** True when the search leaves people out. */
export function isFiltered(search: PeopleSearch): boolean {
  return Object.keys(NO_FILTERS).some((part) => {
    const value = search[part as keyof typeof NO_FILTERS]; // a key of the literal table
    return value !== undefined && value !== '';
  });
}

/** True when both show the same people in the same order. */
export function isSameSearch(one: PeopleSearch, other: PeopleSearch): boolean {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof PeopleSearch)[]; // of both
  return keys.every((key) => one[key] === other[key]);
}

/** The router reads a number out of an address where a text was only digits. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function withoutGaps(parts: PeopleSearchChange): PeopleSearch {
  // What is left has a value for each key.
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as PeopleSearch;
}
