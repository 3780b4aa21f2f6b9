import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useTell } from '../../asking.ts';
import { type CallError, call } from '../../call.ts';
import { saveFile } from '../../parts/save-file.ts';
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
  const saving = useMutation<void, CallError>({
    mutationFn: async () => {
      const whole = await call('person', { id: person.id, interactions: Math.max(1, person.interactionsTotal) });
      const file = new Blob([JSON.stringify(whole, undefined, 2)], { type: 'application/json' });
      saveFile(file, `${person.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.json`);
    },
  });
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
      <p>
        <button type="button" className="linklike" disabled={saving.isPending} onClick={() => saving.mutate()}>
          {words.forgetting.saveFirst}
        </button>
      </p>
      <NotSaved error={saving.error} />
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
