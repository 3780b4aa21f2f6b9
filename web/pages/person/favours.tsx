import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { dayAndMonth } from '../../words/dates.ts';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

type Favour = PersonWhole['favours'][number];
const BY_OWNER = /^(gave|congratulated|passed)/;

/** Two plain lists, without balance or sum. */
export function Favours({ person }: { readonly person: PersonWhole }): ReactElement {
  if (person.favours.length === 0) return <p className="read soft">{words.person.noFavours}</p>;
  return (
    <div className="ledger">
      <List title={words.person.youGave} favours={person.favours.filter(({ kind }) => BY_OWNER.test(kind))} />
      <List title={words.person.theyGave} favours={person.favours.filter(({ kind }) => !BY_OWNER.test(kind))} />
    </div>
  );
}

function List({ title, favours }: { readonly title: string; readonly favours: readonly Favour[] }): ReactElement {
  const { data: status } = useAsk('status', {});
  return (
    <div>
      <h3 className="label">{title}</h3>
      {favours.length === 0 ? (
        <p className="cap">{words.person.nothingYet}</p>
      ) : (
        <ul>
          {favours.map((favour) => (
            <li key={`${favour.kind} ${favour.day} ${favour.sentence}`}>
              {favour.sentence}
              {favour.day === null ? null : <span className="cap">{dayAndMonth(favour.day, status?.today)}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
