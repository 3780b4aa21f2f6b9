import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { OwnerAsk } from '../../parts/owner-ask.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { count } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { DuplicatesLink } from '../duplicates/duplicates-link.tsx';
import { AddNames } from './add-names.tsx';
import { type Chosen, ChosenPeople } from './chosen-people.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { usePeoplePages } from './people-pages.ts';
import { isFiltered, type PeopleSearch } from './people-search.ts';
import { PeopleTable } from './people-table.tsx';
import './people.css';

const route = getRouteApi('/people');

/** People: whom the owner knows, and how well. */
export function PeoplePage(): ReactElement {
  const search = route.useSearch();
  const { data: status } = useAsk('status', {});
  const [isAdding, setAdding] = useState(false);
  const pages = usePeoplePages(search);
  const [chosen, setChosen] = useChosen(search);
  const isEmpty = pages.total === 0 && !isFiltered(search);
  return (
    <>
      <PageHead
        title={words.people.title}
        question={words.people.question}
        when={
          status === undefined || status.people === 0 ? null : (
            <p className="lines">{words.people.known(count(status.contacts), count(status.spokenWith))}</p>
          )
        }
      />
      <div className="people-acts row">
        <button className="btn" type="button" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {words.people.add}
        </button>
        {isEmpty ? null : (
          <Link className="btn text" to="/triage">
            {words.people.triage}
          </Link>
        )}
        {isEmpty ? null : (
          <Link className="btn text" to="/keep-in-touch">
            {words.keepInTouch.title}
          </Link>
        )}
        {isEmpty ? null : <DuplicatesLink className="btn text" />}
      </div>
      {isAdding ? <AddNames onAdded={() => setAdding(false)} /> : null}
      {isEmpty ? (
        <div className="empty">
          <p className="read">{words.people.empty}</p>
          <Link className="btn go" to="/import">
            {words.people.emptyAct}
          </Link>
        </div>
      ) : (
        <>
          {isFiltered(search) ? null : <OwnerAsk />}
          <PeopleFilters total={pages.total} />
          <ChosenPeople chosen={chosen} total={pages.total ?? 0} search={search} choose={setChosen} />
          <PeopleTable pages={pages} chosen={chosen} choose={setChosen} />
        </>
      )}
    </>
  );
}

/** Who is chosen; nobody any more once other people are shown. */
function useChosen(search: PeopleSearch): readonly [Chosen, (chosen: Chosen) => void] {
  const { sort: _, descending: __, ...filters } = search;
  const of = JSON.stringify(filters);
  const [held, setHeld] = useState<{ readonly of: string; readonly chosen: Chosen }>({ of, chosen: new Map() });
  return [held.of === of ? held.chosen : new Map(), (chosen) => setHeld({ of, chosen })];
}
