import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { useDraft } from '../../parts/draft.ts';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { Pick } from '../../parts/pick.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import type { PersonName } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

const KINDS = ['idea', 'help', 'introduction', 'opportunity', 'support'] as const;
type Kind = (typeof KINDS)[number];

/** Nobody has this number: everybody may be named. */
const NOBODY = -1;

/** What came back, how long after first contact, and a form to note more. */
export function ReturnsPart(): ReactElement {
  const asked = useAsk('returns', {});
  const remove = useTell('removeReturn', ['returns']);
  return (
    <section className="sec">
      <h2>{words.review.returns}</h2>
      {asked.isError ? <NotLoaded error={asked.error} retry={() => void asked.refetch()} /> : null}
      <p className="read soft" role="status">
        {asked.data?.sentence}
      </p>
      <ul>
        {(asked.data?.returns ?? []).map(({ id, kind, text, sentence }) => (
          <li key={id}>
            <p className="serif">{text}</p>
            <p className="cap">
              {words.review.returnKinds[kind]} · {sentence}
            </p>
            <button
              className="btn text"
              type="button"
              aria-label={words.review.returnRemoveOf(text)}
              disabled={remove.isPending}
              onClick={() => remove.mutate({ id })}
            >
              {words.review.returnRemove}
            </button>
          </li>
        ))}
      </ul>
      <NotSaved error={remove.error} />
      <ReturnForm />
    </section>
  );
}

function ReturnForm(): ReactElement {
  const add = useTell('addReturn', ['returns']);
  const [kind, setKind] = useState<Kind>();
  const [text, setText, forgetText] = useDraft('return');
  const [day, setDay] = useState('');
  const [people, setPeople] = useState<readonly PersonName[]>([]);
  const [textId, dayId] = [useId(), useId()];
  const isWhole = kind !== undefined && text.trim() !== '' && people.length > 0;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (kind === undefined || !isWhole) return;
    add.mutate(
      { kind, text: text.trim(), people: people.map(({ id }) => id), ...(day === '' ? {} : { day }) },
      {
        onSuccess: () => {
          setKind(undefined);
          forgetText();
          setDay('');
          setPeople([]);
        },
      },
    );
  };
  return (
    <form onSubmit={save} aria-label={words.review.returnAdd}>
      <Pick
        label={words.review.returnKind}
        choices={KINDS.map((value) => ({ value, text: words.review.returnKinds[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      <div className="field">
        <label className="label" htmlFor={textId}>
          {words.review.returnText}
        </label>
        <input id={textId} value={text} maxLength={2000} onChange={(event) => setText(event.target.value)} />
      </div>
      <PersonPicker
        label={words.review.returnPeople}
        hint={words.review.returnPeopleHint}
        without={NOBODY}
        onPick={(person) => setPeople([...people.filter(({ id }) => id !== person.id), person])}
      />
      {people.length === 0 ? null : (
        <p className="row">
          {people.map(({ id, name }) => (
            <button
              key={id}
              className="btn text"
              type="button"
              aria-label={words.review.returnWithout(name)}
              onClick={() => setPeople(people.filter((other) => other.id !== id))}
            >
              {name} ×
            </button>
          ))}
        </p>
      )}
      <div className="field">
        <label className="label" htmlFor={dayId}>
          {words.review.returnDay}
        </label>
        <input id={dayId} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </div>
      <div className="row">
        <button className="btn" type="submit" disabled={!isWhole || add.isPending}>
          {words.review.returnAdd}
        </button>
        {isWhole ? null : <span className="cap">{words.review.returnFirst}</span>}
      </div>
      <NotSaved error={add.error} />
    </form>
  );
}
