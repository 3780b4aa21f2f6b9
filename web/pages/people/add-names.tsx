import { type FormEvent, type ReactElement, useId } from 'react';
import { useTell } from '../../asking.ts';
import { useDraft } from '../../parts/draft.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { namesOf } from './names-of.ts';

/** People by name, one a line. */
export function AddNames(props: { readonly onAdded: (names: readonly string[]) => void }): ReactElement {
  const id = useId();
  const [text, setText, forget] = useDraft('add-names');
  const add = useTell('addPeople', ['people', 'status', 'triage', 'week']);
  const names = namesOf(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (names.length === 0) return;
    add.mutate(
      { people: names.map((name) => ({ name })) },
      {
        onSuccess: () => {
          forget();
          props.onAdded(names);
        },
      },
    );
  };
  return (
    <form className="sheet add-names" onSubmit={submit}>
      <label className="label" htmlFor={id}>
        {words.people.addLabel}
      </label>
      <textarea id={id} rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      <NotSaved error={add.error} />
      <div className="row">
        <button className="btn go" type="submit" disabled={add.isPending}>
          {words.people.adding}
        </button>
      </div>
    </form>
  );
}
