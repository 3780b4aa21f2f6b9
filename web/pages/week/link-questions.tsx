import { type ReactElement, useState } from 'react';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { useTakenBack } from '../../taking-back.ts';
import type { Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

type Said = 'yes' | 'no' | 'unsure';

/** Do two people know each other? One question at a time, always with “not sure”, the answer to be taken back in place. */
export function LinkQuestions({ questions }: { readonly questions: readonly Move[] }): ReactElement | null {
  const [position, setPosition] = useState(0);
  const [said, setSaid] = useState<Said>();
  const declare = useTell('declareLink', ['person', 'audit']);
  const skip = useTell('skipMove');
  useTakenBack(({ route }) => {
    if (route === 'declareLink' || route === 'skipMove') setSaid(undefined);
  });
  const question = questions[position];
  const [a, b] = question?.people ?? [];
  if (question === undefined || a === undefined || b === undefined) return null;
  const tell = (answer: Said): void => {
    if (answer === 'unsure') skip.mutate({ id: question.id }, { onSuccess: () => setSaid('unsure') });
    else declare.mutate({ a: a.id, b: b.id, know: answer === 'yes' }, { onSuccess: () => setSaid(answer) });
  };
  const takeBack = (): void => {
    if (said === 'unsure') setSaid(undefined);
    else declare.mutate({ a: a.id, b: b.id, know: null }, { onSuccess: () => setSaid(undefined) });
  };
  const rest = questions.length - position - 1;
  return (
    <section className="sheet owner-question" aria-label={words.week.beside}>
      <div>
        <h3>{said === undefined ? words.shape.know(a.name, b.name) : saidInWords(said, a.name, b.name)}</h3>
        <p className="cap">{said === undefined ? question.reason : rest > 0 ? words.week.questionAnd(rest) : null}</p>
        <NotSaved error={declare.error ?? skip.error} />
      </div>
      <div className="row" role="status">
        {said === undefined ? (
          <>
            <button className="btn" type="button" onClick={() => tell('yes')}>
              {words.week.knowYes}
            </button>
            <button className="btn" type="button" onClick={() => tell('no')}>
              {words.week.knowNo}
            </button>
            <button className="btn text" type="button" onClick={() => tell('unsure')}>
              {words.week.knowUnsure}
            </button>
          </>
        ) : (
          <>
            {rest > 0 ? (
              <button
                className="btn"
                type="button"
                onClick={() => {
                  setPosition(position + 1);
                  setSaid(undefined);
                }}
              >
                {words.week.next}
              </button>
            ) : null}
            <button className="btn text" type="button" onClick={takeBack}>
              {words.shell.undo}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function saidInWords(said: Said, a: string, b: string): string {
  if (said === 'unsure') return words.week.saidUnsure;
  return said === 'yes' ? words.week.saidYes(a, b) : words.week.saidNo(a, b);
}
