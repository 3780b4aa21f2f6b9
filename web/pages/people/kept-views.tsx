import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { isFiltered, isSameSearch, type PeopleSearch, searchAfter } from './people-search.ts';

/** Choices of people that the owner comes back to: one press each, and a way to keep the one that stands. */
export function KeptViews({ search }: { readonly search: PeopleSearch }): ReactElement | null {
  const { data } = useAsk('peopleViews', {});
  const keep = useTell('setPeopleViews', ['peopleViews']);
  const [isNaming, setNaming] = useState(false);
  if (data === undefined) return null;
  const views = data.views.map(({ name, wanted }) => ({ name, wanted: searchAfter({}, wanted) }));
  const current = views.find((view) => isSameSearch(view.wanted, search));
  if (views.length === 0 && !isFiltered(search)) return null;
  return (
    <div className="row kept-views">
      {views.length === 0 ? null : (
        <nav className="row" aria-label={words.people.views}>
          {views.map((view) => (
            <Link
              key={view.name}
              className="chip"
              to="/people"
              search={view.wanted}
              preload={false}
              aria-current={view === current ? 'page' : undefined}
            >
              {view.name}
            </Link>
          ))}
        </nav>
      )}
      {current === undefined ? null : (
        <button
          type="button"
          className="linklike cap"
          onClick={() => keep.mutate({ views: views.filter((view) => view !== current) })}
        >
          {words.people.forgetView}
        </button>
      )}
      {current !== undefined || !isFiltered(search) ? null : isNaming ? (
        <NameView
          onName={(name) => {
            keep.mutate({ views: [...views.filter((view) => view.name !== name), { name, wanted: search }] });
            setNaming(false);
          }}
        />
      ) : (
        <button type="button" className="linklike cap" onClick={() => setNaming(true)}>
          {words.people.keepView}
        </button>
      )}
      <NotSaved error={keep.error} />
    </div>
  );
}

function NameView({ onName }: { readonly onName: (name: string) => void }): ReactElement {
  const id = useId();
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <form className="row" onSubmit={submit}>
      <label className="label" htmlFor={id}>
        {words.people.viewName}
      </label>
      {/* The owner just asked to name it. */}
      {/* biome-ignore lint/a11y/noAutofocus: see above */}
      <input id={id} autoFocus maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
      <button type="submit" className="btn">
        {words.people.keep}
      </button>
    </form>
  );
}
