import { Link } from '@tanstack/react-router';
import { memo, type ReactElement } from 'react';
import { Face } from '../../parts/face.tsx';
import { groupClass } from '../../parts/initials.ts';
import { ago } from '../../words/dates.ts';
import type { PersonRow } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

interface RowProps {
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly offset: number;
  /** Undefined while the row is on its way. */
  readonly person: PersonRow | undefined;
  readonly today: string | undefined;
  readonly isChosen: boolean;
  readonly toggle: (person: PersonRow) => void;
}

/** One person in the list. */
export const PeopleRow = memo(function PeopleRow(props: RowProps): ReactElement {
  const { index, offset, person } = props;
  const place = { transform: `translateY(${offset}px)` };
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the table by role
    <div
      role="row"
      tabIndex={-1}
      data-row={index}
      aria-rowindex={index + 2}
      className={person === undefined ? 'people-row waiting' : 'people-row'}
      style={place}
    >
      {person === undefined ? <Waiting /> : <Cells {...props} person={person} />}
    </div>
  );
});

function Waiting(): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the table by role
    <span role="cell">
      <span className="vh">{words.shell.loading}</span>
      <i />
    </span>
  );
}

function Cells({ person, today, isChosen, toggle }: RowProps & { readonly person: PersonRow }): ReactElement {
  const group = person.groups[0];
  return (
    <>
      <Cell kind="who">
        <label className="choose">
          <input type="checkbox" checked={isChosen} onChange={() => toggle(person)} />
          <span className="vh">{words.people.choose(person.name)}</span>
        </label>
        <Face name={person.name} group={group} />
        <Link to="/people/$id" params={{ id: String(person.id) }} preload={false}>
          {person.name}
        </Link>
      </Cell>
      <Cell kind="work">{[person.title, person.company].filter((part) => part !== null).join(', ')}</Cell>
      <Cell kind="tie">{person.standing === 'prospect' ? words.people.prospect : words.terms.bands[person.band]}</Cell>
      <Cell kind="last">
        {person.lastInteraction === null
          ? words.people.never
          : today === undefined
            ? ''
            : ago(person.lastInteraction, today)}
      </Cell>
      <Cell kind="groups">
        {group === undefined ? null : (
          <>
            <i className={`dot ${groupClass(group)}`} /> {group}
          </>
        )}
        {person.labels.length === 0 ? null : <span className="labels">{person.labels.join(', ')}</span>}
      </Cell>
    </>
  );
}

function Cell(props: { readonly kind: string; readonly children: React.ReactNode }): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the table by role
    <span role="cell" className={props.kind}>
      {props.children}
    </span>
  );
}
