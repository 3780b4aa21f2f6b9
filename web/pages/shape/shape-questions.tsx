import { type ReactElement, useState } from 'react';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { useTakenBack } from '../../taking-back.ts';
import type { Audit } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** The question whose answer would narrow the measures most; the next comes with the answer. */
export function ShapeQuestions({ questions }: { readonly questions: Audit['questions'] }): ReactElement | null {
  const declare = useTell('declareLink', ['audit', 'person', 'week']);
  const [unsure, setUnsure] = useState<readonly string[]>([]);
  useTakenBack(({ route }) => {
    if (route === 'declareLink') declare.reset();
  });
  const question = questions.find(({ a, b }) => !unsure.includes(`${a.id} ${b.id}`));
  if (question === undefined) return null;
  const { a, b } = question;
  const say = (know: boolean): void => declare.mutate({ a: a.id, b: b.id, know });
  const last = declare.data;
  return (
    <section className="sheet owner-question" aria-label={words.shape.questionTitle}>
      <div>
        <h3>{words.shape.know(a.name, b.name)}</h3>
        <p className="cap">{words.shape.gain}</p>
        {last === undefined || last.know === null ? null : (
          <p className="cap" role="status">
            {last.know ? words.week.saidYes(last.a.name, last.b.name) : words.week.saidNo(last.a.name, last.b.name)}{' '}
            <button
              type="button"
              className="linklike"
              onClick={() => declare.mutate({ a: last.a.id, b: last.b.id, know: null })}
            >
              {words.shell.undo}
            </button>
          </p>
        )}
        <NotSaved error={declare.error} />
      </div>
      <div className="row">
        <button className="btn" type="button" disabled={declare.isPending} onClick={() => say(true)}>
          {words.week.knowYes}
        </button>
        <button className="btn" type="button" disabled={declare.isPending} onClick={() => say(false)}>
          {words.week.knowNo}
        </button>
        <button className="btn text" type="button" onClick={() => setUnsure([...unsure, `${a.id} ${b.id}`])}>
          {words.week.knowUnsure}
        </button>
      </div>
    </section>
  );
}
