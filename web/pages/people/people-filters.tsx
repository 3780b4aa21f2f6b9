import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useKeys } from '../../parts/keys.ts';
import { useSettled } from '../../parts/settled.ts';
import { count } from '../../words/dates.ts';
import { BANDS } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { KeptViews } from './kept-views.tsx';
import { MoreFilters } from './more-filters.tsx';
import { isFiltered, NO_FILTERS, type PeopleSearchChange, SORTS, searchAfter } from './people-search.ts';

const route = getRouteApi('/people');
const STANDINGS = ['contact', 'prospect'] as const;

/** Search, filters and order; all of it stands in the address, so that going back finds it again. */
export function PeopleFilters(props: { readonly total: number | undefined }): ReactElement {
  const search = route.useSearch();
  const change = useSearchChange();
  const sortId = useId();
  return (
    <search className="filters">
      <SearchField
        text={search.query ?? ''}
        onSettled={(query) => change({ query: query === '' ? undefined : query })}
      />
      <div className="row">
        {BANDS.map((band) => (
          <button
            key={band}
            type="button"
            className="chip"
            aria-pressed={search.band === band}
            onClick={() => change({ band: search.band === band ? undefined : band })}
          >
            {words.terms.bands[band]}
          </button>
        ))}
        {STANDINGS.map((standing) => (
          <button
            key={standing}
            type="button"
            className="chip"
            aria-pressed={search.standing === standing}
            onClick={() => change({ standing: search.standing === standing ? undefined : standing })}
          >
            {standing === 'contact' ? words.people.contacts : words.people.prospects}
          </button>
        ))}
        <span className="only-narrow row">
          <label className="vh" htmlFor={sortId}>
            {words.people.sort}
          </label>
          <select
            id={sortId}
            value={search.sort ?? 'strength'}
            onChange={(event) =>
              change({ sort: SORTS.find((sort) => sort === event.target.value), descending: undefined })
            }
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {words.people.sorts[sort]}
              </option>
            ))}
          </select>
        </span>
        <span className="cap" role="status">
          {props.total === undefined ? '' : words.people.total(count(props.total), isFiltered(search))}
        </span>
        {isFiltered(search) ? (
          <button type="button" className="linklike cap" onClick={() => change(NO_FILTERS)}>
            {words.people.clear}
          </button>
        ) : null}
      </div>
      <MoreFilters search={search} change={change} />
      <KeptViews search={search} />
    </search>
  );
}

const PEOPLE = '/people';

/** Changes parts of the address of this page; `undefined` takes a part out. */
export function useSearchChange(): (change: PeopleSearchChange) => void {
  const navigate = route.useNavigate();
  const router = useRouter();
  return (change) => {
    // Whoever opened a person right after typing is on the way there: the search must not call them back.
    if (router.latestLocation.pathname !== PEOPLE) return;
    void navigate({
      search: (before) => searchAfter(before, change),
      replace: true,
      resetScroll: false,
    });
  };
}

function SearchField(props: { readonly text: string; readonly onSettled: (text: string) => void }): ReactElement {
  const [typed, setTyped] = useState(props.text);
  const field = useRef<HTMLInputElement>(null);
  const settled = useSettled(typed.trim(), 150);
  const { onSettled } = props;
  const told = useRef(props.text);
  useKeys({ '/': () => field.current?.focus() });
  useEffect(() => {
    if (settled === told.current) return;
    told.current = settled;
    onSettled(settled);
  }, [settled, onSettled]);
  useEffect(() => {
    if (props.text === told.current) return;
    told.current = props.text;
    setTyped(props.text);
  }, [props.text]);
  return (
    <input
      ref={field}
      type="search"
      aria-label={words.people.search}
      placeholder={words.people.searchHint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
