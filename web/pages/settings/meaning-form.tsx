import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { useDraft } from '../../parts/draft.ts';
import { Pick } from '../../parts/pick.tsx';
import { SHARPENED } from '../../parts/sharpened.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

const KINDS = ['title', 'company'] as const;

/** Says what a part of a title, or a company, means: one of the functions, or one of the industries, in words. */
export function MeaningForm(props: { readonly onAdded: (entry: AnswerOf<'addKnowledge'>) => void }): ReactElement {
  const asks = useAsk('asks', { limit: 1 });
  const add = useTell('addKnowledge', SHARPENED);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('title');
  const [said, setSaid, forgetSaid] = useDraft('meaning');
  const [means, setMeans] = useState('');
  const saidId = useId();
  const meansId = useId();
  const choices = asks.data?.answers[kind === 'title' ? 'work' : 'business'] ?? [];
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (said.trim() === '' || means === '') return;
    add.mutate(
      { kind, words: said.trim(), means },
      {
        onSuccess: (entry) => {
          forgetSaid();
          setMeans('');
          props.onAdded(entry);
        },
      },
    );
  };
  return (
    <form className="meaning-form" onSubmit={save}>
      <Pick
        label={words.knowledge.kind}
        choices={KINDS.map((value) => ({ value, text: words.knowledge.kinds[value] }))}
        chosen={kind}
        onChoose={(chosen) => {
          setKind(chosen);
          setMeans('');
        }}
      />
      <div className="field">
        <label className="label" htmlFor={saidId}>
          {words.knowledge.words[kind]}
        </label>
        <input
          id={saidId}
          type="text"
          required
          maxLength={200}
          value={said}
          onChange={({ target }) => setSaid(target.value)}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor={meansId}>
          {words.knowledge.means}
        </label>
        <select
          id={meansId}
          required
          value={means}
          disabled={asks.data === undefined}
          onChange={({ target }) => setMeans(target.value)}
        >
          <option value="">{words.knowledge.choose}</option>
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <button className="btn" type="submit" disabled={add.isPending}>
        {words.knowledge.add}
      </button>
      <NotSaved error={add.error ?? asks.error} />
    </form>
  );
}
