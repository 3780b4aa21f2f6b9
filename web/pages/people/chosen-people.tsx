import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { LabelForm } from '../../parts/label-form.tsx';
import { count, listed } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { NO_FILTERS, type PeopleSearch } from './people-search.ts';

/** People by number with their names, or everybody whom the search finds. */
export type Chosen = ReadonlyMap<number, string> | 'all';

/** With more people than this nothing is logged in one line. */
const LOGGED = 12;

/** What can be done with the people chosen in the list; nothing while nobody is. */
export function ChosenPeople(props: {
  readonly chosen: Chosen;
  readonly total: number;
  readonly search: PeopleSearch;
  readonly choose: (chosen: Chosen) => void;
}): ReactElement | null {
  const { chosen, total, search, choose } = props;
  const many = chosen === 'all' ? total : chosen.size;
  if (many === 0) return null;
  return (
    <section className="sheet chosen-people" aria-label={words.people.chosen(count(many))}>
      <div className="row">
        <strong role="status">{words.people.chosen(count(many))}</strong>
        {many === total ? null : (
          <button type="button" className="linklike cap" onClick={() => choose('all')}>
            {words.people.chooseAll(count(total))}
          </button>
        )}
        <button type="button" className="linklike cap" onClick={() => choose(new Map())}>
          {words.people.chooseNone}
        </button>
        {chosen === 'all' || many > LOGGED ? null : (
          <Link
            className="btn text"
            to="/log"
            search={{ text: words.map.logText(listed([...chosen.values()])) }}
            // Coming near it must not write into the line yet.
            preload={false}
          >
            {words.people.logWith}
          </Link>
        )}
      </div>
      <LabelForm whom={chosen === 'all' ? { matching: filtersOf(search) } : { people: [...chosen.keys()] }} />
    </section>
  );
}

/** The search without its order. */
function filtersOf(search: PeopleSearch): PeopleSearch {
  return Object.fromEntries(Object.entries(search).filter(([part]) => part in NO_FILTERS));
}
