import { type ReactElement, useId } from 'react';
import { useAsk } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { WishedChannel } from '../../parts/wished-channel.tsx';
import { dayLater } from '../../words/dates.ts';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { useEditPerson } from './edit-person.ts';

/** When a word suits, how often the owner wants one, and leaving in peace for a while. */
export function KeepInTouch({ person }: { readonly person: PersonWhole }): ReactElement {
  const edit = useEditPerson(person.id);
  const { data: status } = useAsk('status', {});
  const id = useId();
  const { keepInTouch, cadenceDays, pausedUntil } = person;
  const { rhythms } = words.keepInTouch;
  const isOther = cadenceDays !== null && !rhythms.some(({ days }) => days === cadenceDays);
  return (
    <>
      <p>{keepInTouch?.sentence ?? (cadenceDays === 0 ? words.keepInTouch.notReminded : words.keepInTouch.noTie)}</p>
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.keepInTouch.every}
        </label>
        <select
          id={id}
          value={cadenceDays ?? ''}
          onChange={({ target }) => edit.save({ cadenceDays: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{words.keepInTouch.everyAsTie}</option>
          {isOther ? <option value={cadenceDays}>{words.keepInTouch.everyDays(cadenceDays)}</option> : null}
          {rhythms.map(({ days, text }) => (
            <option key={days} value={days}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <WishedChannel person={person.id} />
      {keepInTouch === null || status === undefined ? null : pausedUntil !== null && pausedUntil > status.today ? (
        <button type="button" className="linklike" onClick={() => edit.save({ pausedUntil: null })}>
          {words.keepInTouch.resume}
        </button>
      ) : (
        <p className="cap">
          {words.keepInTouch.leave}{' '}
          {words.keepInTouch.leaveFor.map(({ days, text }, index) => (
            <span key={days}>
              {index === 0 ? '' : ', '}
              <button
                type="button"
                className="linklike"
                onClick={() => edit.save({ pausedUntil: dayLater(status.today, days) })}
              >
                {text}
              </button>
            </span>
          ))}
        </p>
      )}
      <NotSaved error={edit.error} />
    </>
  );
}
