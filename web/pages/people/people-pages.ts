import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CallError, call } from '../../call.ts';
import type { PersonRow } from '../../words/vocabulary.ts';
import type { PeopleSearch } from './people-search.ts';

/** People are fetched in pages of so many rows as the list is scrolled. */
const PAGE_SIZE = 200;

/** The rows known so far of a list that may be 30,000 long. */
export interface PeoplePages {
  /** Undefined until the first page is there. */
  readonly total: number | undefined;
  /** Undefined while the page that holds the row is on its way. */
  readonly row: (index: number) => PersonRow | undefined;
  /** Tells which rows are in sight, so that their pages are fetched. */
  readonly see: (first: number, last: number) => void;
  readonly error: CallError | null;
  readonly retry: () => void;
  readonly isOld: boolean;
}

/** The people that a search finds, page by page. The first page of the last search stays until the new one is there. */
export function usePeoplePages(search: PeopleSearch): PeoplePages {
  const [seen, setSeen] = useState<{ readonly first: number; readonly last: number }>({ first: 0, last: 0 });
  const first = useQuery<Answer, CallError>({ ...pageOf(search, 0), placeholderData: keepPreviousData });
  const wanted = pagesBetween(seen.first, seen.last).filter((page) => page > 0);
  const others = useQueries({ queries: wanted.map((page) => pageOf(search, page)) });
  const firstRows = first.data?.people;
  const failed = others.find((page) => page.isError);
  return {
    total: first.data?.total,
    row: (index) => {
      const page = Math.floor(index / PAGE_SIZE);
      const rows = page === 0 ? firstRows : others[wanted.indexOf(page)]?.data?.people;
      return rows?.[index - page * PAGE_SIZE];
    },
    see: (from, to) => {
      const [a, b] = [Math.floor(from / PAGE_SIZE), Math.floor(to / PAGE_SIZE)];
      if (a !== seen.first || b !== seen.last) setSeen({ first: a, last: b });
    },
    error: first.error ?? (failed?.error as CallError | undefined) ?? null,
    retry: () => {
      void first.refetch();
      for (const page of others) if (page.isError) void page.refetch();
    },
    isOld: first.isPlaceholderData,
  };
}

type Answer = Awaited<ReturnType<typeof call<'people'>>>;

function pageOf(search: PeopleSearch, page: number) {
  const input = { ...search, offset: page * PAGE_SIZE, limit: PAGE_SIZE };
  return {
    queryKey: ['people', input],
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Answer> => call('people', input, signal),
  };
}

function pagesBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
