import { type ReactElement, useId } from 'react';
import { useAsk } from '../asking.ts';
import { useEditPerson } from '../pages/person/edit-person.ts';
import { WISHED_CHANNELS } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';
import { NotSaved } from './trouble.tsx';

/** How the owner would rather turn to a person; plans and briefs follow it, and it is taken back by choosing the first line. */
export function WishedChannel({ person }: { readonly person: number }): ReactElement | null {
  const { data } = useAsk('person', { id: person });
  const edit = useEditPerson(person);
  const id = useId();
  if (data === undefined) return null;
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {words.keepInTouch.wish(data.name)}
      </label>
      <select
        id={id}
        value={data.wishedChannel ?? ''}
        onChange={({ target }) =>
          edit.save({ wishedChannel: WISHED_CHANNELS.find((channel) => channel === target.value) ?? null })
        }
      >
        <option value="">{words.keepInTouch.everyAsTie}</option>
        {WISHED_CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {words.terms.channels[channel]}
          </option>
        ))}
      </select>
      <NotSaved error={edit.error} />
    </div>
  );
}
