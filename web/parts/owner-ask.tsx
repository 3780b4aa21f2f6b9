import { type ReactElement, useId, useState } from 'react';
import { useAsk, useTell } from '../asking.ts';
import { useTakenBack } from '../taking-back.ts';
import type { OwnerAsk as Question } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';
import { useKeys } from './keys.ts';
import { SHARPENED } from './sharpened.ts';
import { NotSaved } from './trouble.tsx';
import './owner-ask.css';

/**
 * The question whose answer would sharpen most, of anybody or about one person; the next comes with the answer. `hasKeys` where
 * the keys 1 to 6 are not taken by the page.
 */
export function OwnerAsk(props: { readonly person?: number; readonly hasKeys?: boolean }): ReactElement | null {
  const input = props.person === undefined ? { limit: 1 } : { limit: 1, person: props.person };
  const asks = useAsk('asks', input, { keepsPrevious: true });
  const answer = useTell('answerAsk', SHARPENED);
  const takeBack = useTell('takeBackAsk', SHARPENED);
  const question = asks.data?.asks[0];
  const [last, setLast] = useState<{ readonly id: string; readonly sentence: string }>();
  useTakenBack(({ route }) => {
    if (route === 'answerAsk') setLast(undefined);
  });
  if (asks.data === undefined || (question === undefined && last === undefined)) return null;
  const say = (value: string | null): void => {
    if (question !== undefined) answer.mutate({ id: question.id, value }, { onSuccess: setLast });
  };
  // A second key before the next question is there would answer the old one again.
  const isBusy = answer.isPending || takeBack.isPending || asks.isFetching;
  return (
    <section className="sheet owner-ask" aria-label={words.asks.title}>
      {question === undefined ? null : (
        <>
          {props.hasKeys === true ? <Keys question={question} isBusy={isBusy} say={say} /> : null}
          <p className="sentence">{question.sentence}</p>
          <p className="cap">
            {question.because} {props.hasKeys === true ? words.asks.keys : ''}
          </p>
          <Choices question={question} all={asks.data.answers[question.kind]} isBusy={isBusy} say={say} />
        </>
      )}
      {last === undefined ? null : (
        <p className="cap" role="status">
          {words.asks.said(last.sentence)}{' '}
          <button
            type="button"
            className="linklike"
            onClick={() => takeBack.mutate({ id: last.id }, { onSuccess: () => setLast(undefined) })}
          >
            {words.shell.undo}
          </button>
        </p>
      )}
      <NotSaved error={answer.error ?? takeBack.error} />
    </section>
  );
}

interface Saying {
  readonly question: Question;
  readonly isBusy: boolean;
  readonly say: (value: string | null) => void;
}

function Choices(props: Saying & { readonly all: Question['choices'] }): ReactElement {
  const { question, all, isBusy, say } = props;
  const id = useId();
  return (
    <div className="row">
      {question.choices.map(({ value, text }) => (
        <button key={value} className="btn" type="button" disabled={isBusy} onClick={() => say(value)}>
          {text}
        </button>
      ))}
      <label className="vh" htmlFor={id}>
        {words.asks.other}
      </label>
      <select
        id={id}
        value=""
        disabled={isBusy}
        onChange={(event) => {
          if (event.target.value !== '') say(event.target.value);
        }}
      >
        <option value="">{words.asks.other}</option>
        {all.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <button className="btn text" type="button" disabled={isBusy} onClick={() => say(null)}>
        {words.asks.unsure}
      </button>
    </div>
  );
}

/** Keys 1 to 6 for the answers offered. */
function Keys({ question, isBusy, say }: Saying): null {
  useKeys(
    Object.fromEntries(
      question.choices.map(({ value }, index) => [
        String(index + 1),
        () => {
          if (!isBusy) say(value);
        },
      ]),
    ),
  );
  return null;
}
