import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** Removes a person for good, after asking once. */
export function Forget({ person }: { readonly person: PersonWhole }): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const answers = useQueryClient();
  const navigate = useNavigate();
  const forget = useTell('forgetPerson');
  const tell = (): void =>
    forget.mutate(
      { id: person.id },
      {
        onSuccess: () => {
          void navigate({ to: '/people' }).then(() => {
            answers.removeQueries({ queryKey: ['person', { id: person.id }] });
            return answers.invalidateQueries();
          });
        },
      },
    );
  return (
    <>
      <p className="small soft">{words.forgetting.what(person.name)}</p>
      {isAsked ? (
        <p>
          <button type="button" className="btn" disabled={forget.isPending} onClick={tell}>
            {words.forgetting.surely(person.name)}
          </button>{' '}
          <button type="button" className="linklike" onClick={() => setAsked(false)}>
            {words.forgetting.keep}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" className="linklike" onClick={() => setAsked(true)}>
            {words.forgetting.ask}
          </button>
        </p>
      )}
      <NotSaved error={forget.error} />
    </>
  );
}
