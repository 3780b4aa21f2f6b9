import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { OwnerAsk } from '../../parts/owner-ask.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { count } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { DuplicatesLink } from '../duplicates/duplicates-link.tsx';
import { AddNames } from './add-names.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { usePeoplePages } from './people-pages.ts';
import { isFiltered } from './people-search.ts';
import { PeopleTable } from './people-table.tsx';
import './people.css';

const route = getRouteApi('/people');

/** People: whom the owner knows, and how well. */
export function PeoplePage(): ReactElement {
  const search = route.useSearch();
  const { data: status } = useAsk('status', {});
  const [isAdding, setAdding] = useState(false);
  const pages = usePeoplePages(search);
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
          <PeopleFilters total={pages.total} groups={pages.groups} />
          <PeopleTable pages={pages} />
        </>
      )}
    </>
  );
}
