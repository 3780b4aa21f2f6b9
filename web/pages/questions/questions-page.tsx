import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Pick } from '../../parts/pick.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { SAYS, type SaysWord } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { QuestionItem } from './question-item.tsx';
import { TopicalForm } from './topical-form.tsx';
import './questions.css';

/** Questions to cross-check: whom to ask, what they said, and what changed. */
export function QuestionsPage(): ReactElement {
  const asked = useAsk('questions', {});
  useStops();
  const questions = asked.data?.questions ?? [];
  const open = questions.filter(({ closedOn }) => closedOn === null);
  const closed = questions.filter(({ closedOn }) => closedOn !== null);
  return (
    <div className="questions">
      <PageHead
        title={words.questions.title}
        question={words.questions.question}
        when={
          <p>
            <Link to="/rely">{words.questions.toRely}</Link>
          </p>
        }
      />
      <AskForm />
      {asked.data === undefined && asked.isError ? (
        <NotLoaded error={asked.error} retry={() => void asked.refetch()} />
      ) : null}
      {asked.isPending ? <Bars widths={[60, 0, 80, 70]} /> : null}
      {asked.data !== undefined && questions.length === 0 ? (
        <p className="read empty">{words.questions.empty}</p>
      ) : null}
      {open.map((question) => (
        <QuestionItem key={question.id} question={question} />
      ))}
      {closed.length === 0 ? null : (
        <details className="sec">
          <summary>{words.questions.closed(closed.length)}</summary>
          {closed.map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
        </details>
      )}
    </div>
  );
}

function AskForm(): ReactElement {
  const [before, setBefore] = useState<SaysWord>();
  const ask = useTell('askQuestion', ['questions', 'week']);
  return (
    <>
      <TopicalForm
        draftKey="question"
        label={words.questions.text}
        hint={words.questions.textHint}
        topicsLabel={words.questions.topics}
        action={words.questions.ask}
        isBusy={ask.isPending}
        onSaid={(said, forget) =>
          ask.mutate(
            { ...said, before: before ?? null },
            {
              onSuccess: () => {
                forget();
                setBefore(undefined);
              },
            },
          )
        }
      >
        <Pick
          label={words.questions.before}
          choices={SAYS.map((value) => ({ value, text: words.questions.says[value] }))}
          chosen={before}
          onChoose={setBefore}
        />
      </TopicalForm>
      <NotSaved error={ask.error} />
    </>
  );
}
