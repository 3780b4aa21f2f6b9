import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactElement, useId } from 'react';
import { useTell } from '../../asking.ts';
import { useDraft } from '../../parts/draft.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { namesOf } from '../people/names-of.ts';

/** As many as name generators in the literature ask for: more add little and tire (Burt 1984; Marsden 2011). */
const MOST_NAMES = 15;

/** A start without a file: up to fifteen names, then how close each is. */
export function FiveMinutes(): ReactElement {
  const id = useId();
  const navigate = useNavigate();
  const [text, setText, forget] = useDraft('five-minutes');
  const add = useTell('addPeople', ['people', 'status', 'triage', 'week']);
  const names = namesOf(text);
  const start = (event: FormEvent): void => {
    event.preventDefault();
    if (names.length === 0) return;
    add.mutate(
      { people: names.slice(0, MOST_NAMES).map((name) => ({ name })) },
      {
        onSuccess: () => {
          forget();
          void navigate({ to: '/triage' });
        },
      },
    );
  };
  return (
    <section className="five-minutes">
      <h2>{words.welcome.fiveMinutes}</h2>
      <p className="read">{words.welcome.fiveMinutesLead}</p>
      <form onSubmit={start}>
        <label className="label" htmlFor={id}>
          {words.welcome.names}
        </label>
        <textarea id={id} rows={8} value={text} onChange={(event) => setText(event.target.value)} />
        <p className="cap" role="status">
          {names.length > MOST_NAMES ? words.welcome.tooMany : words.welcome.namesCount(names.length)}
        </p>
        <NotSaved error={add.error} />
        <button className="btn" type="submit" disabled={add.isPending}>
          {words.welcome.start}
        </button>
      </form>
    </section>
  );
}
