import { type ReactElement, useState } from 'react';
import type { AnswerOf, InputOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { SHARPENED } from '../../parts/sharpened.ts';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { MeaningForm } from './meaning-form.tsx';

type Entry = AnswerOf<'knowledge'>['entries'][number];

/** What the owner said that titles and companies mean: every entry, a form for the next, and a way back. */
export function SaidMeanings(): ReactElement {
  const knowledge = useAsk('knowledge', {});
  const remove = useTell('removeKnowledge', SHARPENED);
  const restore = useTell('addKnowledge', SHARPENED);
  const [last, setLast] = useState<{ readonly entry: Entry; readonly isRemoved: boolean }>();
  if (knowledge.isError) return <NotLoaded error={knowledge.error} retry={() => void knowledge.refetch()} />;
  if (knowledge.data === undefined) return <Bars widths={[60, 40]} />;
  const { entries } = knowledge.data;
  const isBusy = remove.isPending || restore.isPending;
  return (
    <div className="said-meanings">
      <p className="read soft">{words.knowledge.lead}</p>
      {entries.length === 0 ? <p className="read soft">{words.knowledge.none}</p> : null}
      <ul className="imports">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p className="serif">{entry.sentence}</p>
            <p className="row cap">
              {words.knowledge.kinds[entry.kind]}
              <button
                className="btn text"
                type="button"
                aria-label={words.knowledge.removeOf(entry.words)}
                disabled={isBusy}
                onClick={() =>
                  remove.mutate({ id: entry.id }, { onSuccess: () => setLast({ entry, isRemoved: true }) })
                }
              >
                {words.knowledge.remove}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p className="cap" role="status">
        {last === undefined ? null : last.isRemoved ? (
          <>
            {words.knowledge.removed(last.entry.words)}{' '}
            <button
              key={last.entry.id}
              ref={focusOn}
              type="button"
              className="linklike"
              disabled={isBusy}
              onClick={() => restore.mutate(wordsOf(last.entry), { onSuccess: () => setLast(undefined) })}
            >
              {words.shell.undo}
            </button>
          </>
        ) : (
          words.knowledge.added(last.entry.sentence)
        )}
      </p>
      <NotSaved error={remove.error ?? restore.error} />
      <MeaningForm onAdded={(entry) => setLast({ entry, isRemoved: false })} />
    </div>
  );
}

/** The button that was pressed is gone with its entry; without this the keyboard would start at the top again. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}

function wordsOf({ kind, words: said, means }: Entry): InputOf<'addKnowledge'> {
  return { kind, words: said, means };
}
