import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { InputOf } from '../../src/contract/routes.ts';
import { useAsk, useTell } from '../asking.ts';
import { count } from '../words/dates.ts';
import { words } from '../words/words.ts';
import { NotSaved } from './trouble.tsx';

/** Whom a label is given to or taken from: people by number, or all that match. */
export type Labelled = Pick<InputOf<'labelPeople'>, 'people' | 'matching'>;

/** Gives the chosen people a label, or takes one away. */
export function LabelForm({ whom }: { readonly whom: Labelled }): ReactElement {
  const id = useId();
  const [label, setLabel] = useState('');
  const { data } = useAsk('labels', {});
  const tell = useTell('labelPeople', ['labels', 'people', 'person', 'peopleChoices']);
  const say = (remove: boolean): void => {
    if (label.trim() !== '') tell.mutate({ label: label.trim(), ...whom, remove });
  };
  return (
    <form
      className="row label-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        say(false);
      }}
    >
      <label className="label" htmlFor={id}>
        {words.people.label}
      </label>
      <input
        id={id}
        list={`${id}-known`}
        maxLength={200}
        autoComplete="off"
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {data?.labels.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" className="btn" disabled={tell.isPending}>
        {words.people.giveLabel}
      </button>
      <button type="button" className="btn text" disabled={tell.isPending} onClick={() => say(true)}>
        {words.people.takeLabel}
      </button>
      <span className="cap" role="status">
        {tell.data === undefined ? '' : doneWords(tell.data, tell.variables?.remove === true)}
      </span>
      <NotSaved error={tell.error} />
    </form>
  );
}

function doneWords(
  { label, people }: { readonly label: string; readonly people: readonly number[] },
  isRemoved: boolean,
): string {
  if (people.length === 0) return words.people.nothingChanged;
  return isRemoved
    ? words.people.unlabelled(label, count(people.length))
    : words.people.labelled(label, count(people.length));
}
