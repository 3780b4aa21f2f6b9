import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { AnswerOf } from '../../src/contract/routes.ts';
import { useAsk, useTell } from '../asking.ts';
import { dayAndMonth } from '../words/dates.ts';
import { words } from '../words/words.ts';
import { useDraft } from './draft.ts';
import { PersonLink } from './person-link.tsx';
import { Pick } from './pick.tsx';
import { NotLoaded, NotSaved } from './trouble.tsx';
import './promises.css';

type Promised = AnswerOf<'promises'>['promises'][number];

/** Answers that a promise kept changes: it is help given, or something that came back. */
const CHANGED = ['promises', 'person', 'week', 'audit'] as const;

/** Promises that are open, of everybody or of one person; kept or let go with one click, and open again with another. */
export function Promises({ person }: { readonly person?: number }): ReactElement | null {
  const asked = useAsk('promises', person === undefined ? {} : { person });
  if (asked.isError) return <NotLoaded error={asked.error} retry={() => void asked.refetch()} />;
  const promises = asked.data?.promises ?? [];
  if (promises.length === 0) return person === undefined ? null : <p className="read soft">{words.promises.none}</p>;
  return (
    <ul className="promises">
      {promises.map((promise) => (
        <PromiseItem key={promise.id} promise={promise} namesPerson={person === undefined} />
      ))}
    </ul>
  );
}

/** The same under a heading; nothing at all where no promise is open. */
export function OpenPromises(): ReactElement | null {
  const asked = useAsk('promises', {});
  if ((asked.data?.promises ?? []).length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.promises.title}</h2>
      <Promises />
    </section>
  );
}

function PromiseItem(props: { readonly promise: Promised; readonly namesPerson: boolean }): ReactElement {
  const { id, person, by, text, dueOn, state, settledOn } = props.promise;
  const { data: status } = useAsk('status', {});
  const settle = useTell('settlePromise', CHANGED);
  const isOpen = state === 'open';
  const when = isOpen
    ? dueOn === null
      ? []
      : [words.promises.due(dayAndMonth(dueOn, status?.today))]
    : [words.promises.states[state](settledOn === null ? '' : dayAndMonth(settledOn, status?.today))];
  const say = (next: Promised['state']) => (): void => settle.mutate({ id, state: next });
  return (
    <li>
      <p className={isOpen ? 'serif' : 'serif soft'}>{text}</p>
      <p className="cap">
        {props.namesPerson ? (
          <>
            {by === 'owner' ? words.promises.toThem : words.promises.byThem} <PersonLink person={person} />
          </>
        ) : by === 'owner' ? (
          words.promises.yours
        ) : (
          words.promises.theirs
        )}
        {when.map((word) => ` · ${word}`)}
      </p>
      <div className="row">
        {isOpen ? (
          <>
            <button
              className="btn"
              type="button"
              aria-label={words.promises.keptOf(text)}
              disabled={settle.isPending}
              onClick={say('kept')}
            >
              {words.promises.kept}
            </button>
            <button
              className="btn text"
              type="button"
              aria-label={words.promises.letGoOf(text)}
              disabled={settle.isPending}
              onClick={say('released')}
            >
              {words.promises.letGo}
            </button>
          </>
        ) : (
          <button
            className="btn text"
            type="button"
            aria-label={words.promises.openAgainOf(text)}
            disabled={settle.isPending}
            onClick={say('open')}
          >
            {words.promises.openAgain}
          </button>
        )}
      </div>
      <NotSaved error={settle.error} />
    </li>
  );
}

/** Notes a promise between the owner and one person. */
export function PromiseForm({ person }: { readonly person: number }): ReactElement {
  const add = useTell('addPromise', CHANGED);
  const [by, setBy] = useState<Promised['by']>('owner');
  const [text, setText, forgetText] = useDraft(`promise.${person}`);
  const [due, setDue] = useState('');
  const [textId, dueId] = [useId(), useId()];
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    add.mutate(
      { person, by, text: text.trim(), ...(due === '' ? {} : { due }) },
      {
        onSuccess: () => {
          forgetText();
          setDue('');
        },
      },
    );
  };
  return (
    <form className="promise-form" onSubmit={save} aria-label={words.promises.add}>
      <Pick
        label={words.promises.who}
        choices={(['owner', 'person'] as const).map((value) => ({ value, text: words.promises.by[value] }))}
        chosen={by}
        onChoose={setBy}
      />
      <div className="field">
        <label className="label" htmlFor={textId}>
          {words.promises.what}
        </label>
        <input id={textId} required maxLength={500} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      <div className="field">
        <label className="label" htmlFor={dueId}>
          {words.promises.dueLabel}
        </label>
        <input id={dueId} type="date" value={due} onChange={({ target }) => setDue(target.value)} />
      </div>
      <button className="btn" type="submit" disabled={add.isPending}>
        {words.promises.add}
      </button>
      <NotSaved error={add.error} />
    </form>
  );
}
