import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { Face } from '../../parts/face.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import type { Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { useDecisions } from './moves-of-week.ts';
import { WithNames } from './with-names.tsx';

/** A move that was decided: it stays in its place, lighter, with what came of it and the way back. */
export function MoveDecided({ move }: { readonly move: Move }): ReactElement {
  const decisions = useDecisions(move.id);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that was just pressed is gone; without this the keyboard would start again at the top of the page.
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  const isDone = move.state === 'done';
  return (
    <article ref={place} className={isDone ? 'move decided done' : 'move decided'}>
      <div className="top">
        <Face name={move.people[0]?.name ?? ''} />
        <div>
          <h3>
            <WithNames text={move.sentence} people={isDone ? move.people : []} />
          </h3>
          {isDone && move.outcome?.note != null ? <p className="why">{move.outcome.note}</p> : null}
          <p className="meta">
            {stateOf(move)} ·{' '}
            {isDone && move.question !== null ? (
              <>
                <Link to="/questions" hash={`question-${move.question}`}>
                  {words.week.toAnswers}
                </Link>
                {' · '}
              </>
            ) : null}
            {isDone && move.idea !== null ? (
              <>
                <Link to="/ideas/$id" params={{ id: String(move.idea) }}>
                  {words.week.toIdea}
                </Link>
                {' · '}
              </>
            ) : null}
            {isDone && move.introduction !== null ? (
              <>
                <Link to="/introductions/$id" params={{ id: String(move.introduction) }}>
                  {words.week.toIntroduction}
                </Link>
                {' · '}
              </>
            ) : null}
            <button type="button" data-stop className="linklike" disabled={decisions.isBusy} onClick={decisions.undo}>
              {words.shell.undo}
            </button>
          </p>
          <NotSaved error={decisions.error} />
        </div>
      </div>
    </article>
  );
}

function stateOf(move: Move): string {
  switch (move.state) {
    case 'skipped':
      return words.week.isSkipped;
    case 'never':
      return words.week.isNever;
    case 'replaced':
      return words.week.isReplaced;
    default:
      return doneInWords(move);
  }
}

function doneInWords(move: Move): string {
  const { channel, answered, useful } = move.outcome ?? { channel: null, answered: null, useful: null };
  return [
    words.week.isDone,
    channel === null ? '' : words.terms.channels[channel],
    answered === null ? '' : answered ? words.week.answered : words.week.notAnswered,
    useful === null ? '' : words.week.useful(words.terms.degrees[useful] ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
