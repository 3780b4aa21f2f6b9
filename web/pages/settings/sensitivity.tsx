import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { count } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

type Found = AnswerOf<'sensitivity'>;

/** How far this week depends on the numbers of the model. It is asked in small parts, so that everything else stays at hand. */
export function Sensitivity(): ReactElement {
  const tell = useTell('sensitivity');
  const [isRunning, setRunning] = useState(false);
  const { mutate, isPending, isError, data: found } = tell;
  const isDone = found !== undefined && found.done === found.of;
  useEffect(() => {
    if (isRunning && !isPending && !isDone && !isError) mutate({});
  }, [isRunning, isPending, isDone, isError, mutate]);
  const shown = useLast(found);
  return (
    <div className="sensitivity">
      <p className="read soft">{words.sureness.sensitivityLead}</p>
      {isDone && !isError ? null : (
        <p className="row">
          <button
            className="btn"
            type="button"
            onClick={() => {
              if (isError) tell.reset();
              setRunning(!isRunning || isError);
            }}
          >
            {isRunning && !isError
              ? words.sureness.stop
              : shown === undefined
                ? words.sureness.start
                : words.sureness.goOn}
          </button>
          {shown === undefined ? null : (
            <progress max={shown.of} value={shown.done} aria-label={words.sureness.progress}>
              {words.sureness.progressOf(count(shown.done), count(shown.of))}
            </progress>
          )}
        </p>
      )}
      <p className="vh" role="status">
        {isDone ? words.sureness.finished : ''}
      </p>
      {shown === undefined ? null : <Result found={shown} />}
      <NotSaved error={tell.error} />
    </div>
  );
}

/** What was answered last, while the next answer is under way. */
function useLast(found: Found | undefined): Found | undefined {
  const [last, setLast] = useState(found);
  if (found !== undefined && found !== last) setLast(found);
  return found ?? last;
}

function Result({ found }: { readonly found: Found }): ReactElement {
  return (
    <>
      <p className="read">{found.sentence}</p>
      <ul>
        {found.moves.map(({ id, sentence, stays, trials, asGood }) => (
          <li key={id}>
            <Link to="/" search={{ move: id }}>
              {sentence}
            </Link>{' '}
            <span className="cap">{[words.sureness.stays(stays, trials), asGood ?? ''].join(' ').trim()}</span>
          </li>
        ))}
      </ul>
      {found.constants.length === 0 && found.done < found.of ? null : <p className="read">{found.constantsSentence}</p>}
      <ul>
        {found.constants.map(({ id, meaning, sentence }) => (
          <li key={id}>
            {meaning} <span className="cap">{sentence}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
