import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useTell } from '../../asking.ts';
import { useDraft } from '../../parts/draft.ts';
import { Pick } from '../../parts/pick.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { FAVOURS, type FavourWord, type PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** Notes help given to a person or received from them, today. */
export function FavourForm(props: { readonly person: PersonWhole; readonly onDone: () => void }): ReactElement {
  const { id } = props.person;
  const answers = useQueryClient();
  const add = useTell('addFavour', ['week', 'audit', 'lifeEvents']);
  const [kind, setKind] = useState<FavourWord>();
  const [about, setAbout, forgetAbout] = useDraft(`favour.${id}`);
  const aboutId = useId();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (kind === undefined) return;
    add.mutate(
      { id, kind, about: about.trim() },
      {
        onSuccess: (person) => {
          answers.setQueryData(['person', { id }], person);
          forgetAbout();
          props.onDone();
        },
      },
    );
  };
  return (
    <form className="sheet favour-form" onSubmit={save} aria-label={words.person.addFavour}>
      <Pick
        label={words.person.favourKind}
        choices={FAVOURS.map((value) => ({ value, text: words.person.favourKinds[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      <div className="field">
        <label className="label" htmlFor={aboutId}>
          {words.person.favourAbout}
        </label>
        <input id={aboutId} value={about} onChange={(event) => setAbout(event.target.value)} />
      </div>
      <div className="row">
        <button className="btn go" type="submit" disabled={kind === undefined || add.isPending}>
          {add.isPending ? words.shell.saving : words.person.saveFavour}
        </button>
        <button className="btn text" type="button" onClick={props.onDone}>
          {words.shell.cancel}
        </button>
        {kind === undefined ? <span className="cap">{words.person.favourKindFirst}</span> : null}
      </div>
      <NotSaved error={add.error} />
    </form>
  );
}
