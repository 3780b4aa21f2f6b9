import { type ReactElement, type ReactNode, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { IntroductionsWaiting } from '../../parts/introductions-waiting.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { Pick } from '../../parts/pick.tsx';
import { OpenPromises } from '../../parts/promises.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { dayRange } from '../../words/dates.ts';
import type { Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { ReturnsPart } from './returns-part.tsx';
import './review.css';

type Review = AnswerOf<'review'>;

/** Last week in two minutes: what came of it, what is open, and one question. */
export function ReviewPage(): ReactElement {
  const review = useAsk('review', {});
  return (
    <>
      <PageHead
        title={words.review.title}
        question={words.review.question}
        when={review.data === undefined ? null : <p>{dayRange(review.data.from, review.data.until)}</p>}
      />
      {review.isError ? (
        <NotLoaded error={review.error} retry={() => void review.refetch()} />
      ) : review.data === undefined ? (
        <Bars widths={[80, 60, 70]} />
      ) : (
        <Whole review={review.data} />
      )}
    </>
  );
}

function Whole({ review }: { readonly review: Review }): ReactElement {
  return (
    <div className="review">
      <p className="read">{review.sentence}</p>
      <Part title={words.review.moves} isShown={review.moves.length > 0}>
        <ul>
          {review.moves.map((move) => (
            <PastMove key={move.id} move={move} />
          ))}
        </ul>
      </Part>
      <Part title={words.introductions.waiting} isShown={review.introductions.length > 0}>
        <IntroductionsWaiting waiting={review.introductions} />
      </Part>
      <Part title={words.review.owed} isShown={review.owed.length > 0}>
        <ul>
          {review.owed.map((person) => (
            <li key={person.id}>
              <PersonLink person={person} />
            </li>
          ))}
        </ul>
      </Part>
      <OpenPromises />
      <Part title={words.review.ideas} isShown={review.ideas.length > 0}>
        <ul>
          {review.ideas.map(({ id, text, sentence }) => (
            <li key={id}>
              {text} <span className="cap">{sentence}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.review.pace} isShown>
        <Pace review={review} />
      </Part>
      <ReturnsPart />
    </div>
  );
}

function Pace({ review }: { readonly review: Review }): ReactElement {
  const tell = useTell('answerPace', ['review', 'week']);
  const set = useTell('setSettings', ['settings', 'week', 'review']);
  const suggested = review.minutesSuggested;
  return (
    <>
      <Pick
        label={words.review.pace}
        hidesLabel
        choices={(['too-much', 'right', 'too-little'] as const).map((value) => ({
          value,
          text: words.review.paceChoices[value],
        }))}
        chosen={review.pace ?? undefined}
        onChoose={(pace) => tell.mutate({ pace })}
      />
      <p className="read soft" role="status">
        {review.paceSentence}
      </p>
      {suggested === null ? null : (
        <p className="row">
          <button
            className="btn"
            type="button"
            disabled={set.isPending}
            onClick={() => set.mutate({ minutes: suggested })}
          >
            {words.review.minutes(suggested)}
          </button>
          <span className="cap">{words.review.minutesNow(review.minutes)}</span>
        </p>
      )}
      <NotSaved error={tell.error ?? set.error} />
    </>
  );
}

function PastMove({ move }: { readonly move: Move }): ReactElement {
  const done = useTell('doneMove', ['review', 'week', 'person', 'people']);
  const skip = useTell('skipMove', ['review', 'week']);
  const never = useTell('neverMove', ['review', 'week']);
  const undo = useTell('undecideMove', ['review', 'week', 'person', 'people']);
  const isBusy = [done, skip, never, undo].some((telling) => telling.isPending);
  const [isSaid, setSaid] = useState(false);
  const said = { onSuccess: () => setSaid(true) };
  const parts = [
    words.review.states[move.state],
    ...(move.outcome?.answered === true ? [words.review.answered] : []),
    ...(move.outcome?.note == null ? [] : [move.outcome.note]),
  ];
  return (
    <li>
      <p className="serif">{move.sentence}</p>
      <p className="cap">
        {parts.join(' · ')}
        {isSaid && move.state !== 'suggested' ? (
          <>
            {' · '}
            <button
              className="linklike"
              type="button"
              aria-label={words.review.undoOf(move.sentence)}
              disabled={isBusy}
              onClick={() => undo.mutate({ id: move.id }, { onSuccess: () => setSaid(false) })}
            >
              {words.shell.undo}
            </button>
          </>
        ) : null}
      </p>
      {move.state === 'suggested' ? (
        <div className="row">
          <button
            className="btn"
            type="button"
            aria-label={words.review.happenedOf(move.sentence)}
            disabled={isBusy}
            onClick={() => done.mutate({ id: move.id }, said)}
          >
            {words.review.happened}
          </button>
          <button
            className="btn text"
            type="button"
            aria-label={words.review.didNotOf(move.sentence)}
            disabled={isBusy}
            onClick={() => skip.mutate({ id: move.id }, said)}
          >
            {words.review.didNot}
          </button>
        </div>
      ) : null}
      {move.isSkippedTwice ? (
        <div className="row">
          <p className="cap">{words.week.skippedTwice}</p>
          <button
            className="btn text"
            type="button"
            aria-label={words.week.dropOf(move.sentence)}
            disabled={isBusy}
            onClick={() => never.mutate({ id: move.id }, said)}
          >
            {words.week.drop}
          </button>
        </div>
      ) : null}
      <NotSaved error={done.error ?? skip.error ?? never.error ?? undo.error} />
    </li>
  );
}

function Part(props: {
  readonly title: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}): ReactElement | null {
  if (!props.isShown) return null;
  return (
    <section className="sec">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
