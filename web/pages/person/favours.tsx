import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { FavourForm } from './favour-form.tsx';

type Favour = PersonWhole['favours'][number];
const BY_OWNER = /^(gave|congratulated|passed)/;

/** Two plain lists, without balance or sum. */
export function Favours({ person }: { readonly person: PersonWhole }): ReactElement {
  const [isAdding, setAdding] = useState(false);
  const byOwner = person.favours.filter(({ kind }) => BY_OWNER.test(kind));
  const byThem = person.favours.filter(({ kind }) => !BY_OWNER.test(kind));
  return (
    <>
      {person.favours.length === 0 ? (
        <p className="read soft">{words.person.noFavours}</p>
      ) : (
        <div className="ledger">
          <List title={words.person.youGave} person={person.id} favours={byOwner} />
          <List title={words.person.theyGave} person={person.id} favours={byThem} />
        </div>
      )}
      {isAdding ? (
        <FavourForm person={person} onDone={() => setAdding(false)} />
      ) : (
        <button type="button" className="linklike" onClick={() => setAdding(true)}>
          {words.person.addFavour}
        </button>
      )}
    </>
  );
}

function List(props: {
  readonly title: string;
  readonly person: number;
  readonly favours: readonly Favour[];
}): ReactElement {
  const { data: status } = useAsk('status', {});
  const answers = useQueryClient();
  const remove = useTell('removeFavour', ['week', 'audit', 'lifeEvents']);
  const takeBack = (favour: number): void =>
    remove.mutate(
      { id: props.person, favour },
      { onSuccess: (person) => answers.setQueryData(['person', { id: props.person }], person) },
    );
  return (
    <div>
      <h3 className="label">{props.title}</h3>
      {props.favours.length === 0 ? (
        <p className="cap">{words.person.nothingYet}</p>
      ) : (
        <ul>
          {props.favours.map(({ id, sentence, day, open, told }) => (
            <li key={id}>
              {sentence}
              <span className="cap">
                {[day === null ? [] : dayAndMonth(day, status?.today), open ? words.person.openFavour : []]
                  .flat()
                  .join(' · ')}
                {told ? (
                  <>
                    {' · '}
                    <button type="button" className="linklike" onClick={() => takeBack(id)}>
                      {words.person.removeFavour}
                    </button>
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      <NotSaved error={remove.error} />
    </div>
  );
}
