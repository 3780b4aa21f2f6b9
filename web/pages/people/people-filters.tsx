import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useKeys } from '../../parts/keys.ts';
import { useSettled } from '../../parts/settled.ts';
import { count } from '../../words/dates.ts';
import { BANDS } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { isFiltered, type PeopleSearch, SORTS } from './people-search.ts';

const route = getRouteApi('/people');
const STANDINGS = ['contact', 'prospect'] as const;

/** Search, filters and order; all of it stands in the address, so that going back finds it again. */
export function PeopleFilters(props: {
  readonly total: number | undefined;
  readonly groups: readonly string[];
}): ReactElement {
  const search = route.useSearch();
  const change = useSearchChange();
  const sortId = useId();
  const groupId = useId();
  const groups = [...new Set([...props.groups, ...(search.group === undefined ? [] : [search.group])])];
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
        {groups.length === 0 ? null : (
          <>
            <label className="vh" htmlFor={groupId}>
              {words.people.group}
            </label>
            <select
              id={groupId}
              value={search.group ?? ''}
              onChange={(event) => change({ group: event.target.value === '' ? undefined : event.target.value })}
            >
              <option value="">{words.people.everyGroup}</option>
              {groups.map((group) => (
                <option key={group} value={group}>
                  {group}
                </option>
              ))}
            </select>
          </>
        )}
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
          <button
            type="button"
            className="linklike cap"
            onClick={() => change({ query: undefined, band: undefined, standing: undefined, group: undefined })}
          >
            {words.people.clear}
          </button>
        ) : null}
      </div>
    </search>
  );
}

const PEOPLE = '/people';

/** Changes parts of the address of this page; `undefined` takes a part out. */
export function useSearchChange(): (
  change: { readonly [Part in keyof PeopleSearch]?: PeopleSearch[Part] | undefined },
) => void {
  const navigate = route.useNavigate();
  const router = useRouter();
  return (change) => {
    // Whoever opened a person right after typing is on the way there: the search must not call them back.
    if (router.latestLocation.pathname !== PEOPLE) return;
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)),
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
