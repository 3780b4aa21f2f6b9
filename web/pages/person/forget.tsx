import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** What went with somebody who was forgotten. */
export type Forgotten = AnswerOf<'forgetPerson'>;

/** Removes a person for good, after asking once. */
export function Forget(props: {
  readonly person: PersonWhole;
  readonly onForgotten: (forgotten: Forgotten) => void;
}): ReactElement {
  const { person, onForgotten } = props;
  const [isAsked, setAsked] = useState(false);
  const answers = useQueryClient();
  const forget = useTell('forgetPerson');
  const tell = (): void =>
    forget.mutate(
      { id: person.id },
      {
        onSuccess: (forgotten) => {
          onForgotten(forgotten);
          answers.removeQueries({ queryKey: ['person', { id: person.id }] });
          void answers.invalidateQueries();
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
