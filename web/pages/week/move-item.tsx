import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { Face } from '../../parts/face.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { clock } from '../../words/dates.ts';
import type { Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { MoveActions } from './move-actions.tsx';
import { MoveBrief } from './move-brief.tsx';
import { MoveDecided } from './move-decided.tsx';
import { useDecisions } from './moves-of-week.ts';
import { WithNames } from './with-names.tsx';

/** One move: closed, a sentence with its reason; opened, a sheet with the brief and the four things to say about it. */
export function MoveItem({ move, startsOpen }: { readonly move: Move; readonly startsOpen: boolean }): ReactElement {
  const [isOpen, setOpen] = useState(startsOpen);
  const place = useRef<HTMLElement>(null);
  const briefId = useId();
  useEffect(() => {
    if (startsOpen) place.current?.scrollIntoView({ block: 'center' });
  }, [startsOpen]);
  if (move.state !== 'suggested') return <MoveDecided move={move} />;
  return (
    <article
      ref={place}
      className={isOpen ? 'move open' : 'move'}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) setOpen(false);
      }}
    >
      <div className="top">
        <Face name={move.people[0]?.name ?? ''} />
        <div>
          <h3>
            <button
              type="button"
              data-stop
              aria-expanded={isOpen}
              aria-controls={briefId}
              onClick={() => setOpen(!isOpen)}
            >
              <WithNames text={move.sentence} people={move.people} />
            </button>
          </h3>
          <p className="why">{move.reason}</p>
          <MetaLine move={move} isOpen={isOpen} />
        </div>
      </div>
      {move.isSkippedTwice ? <SkippedTwice move={move} onOpen={isOpen ? undefined : () => setOpen(true)} /> : null}
      <div id={briefId} hidden={!isOpen}>
        {isOpen ? (
          <>
            <MoveBrief move={move} />
            <MoveActions move={move} />
          </>
        ) : null}
      </div>
    </article>
  );
}

/** What was put off twice is asked about: to be dropped for good, or done another way, which the brief tells more of. */
function SkippedTwice(props: { readonly move: Move; readonly onOpen: (() => void) | undefined }): ReactElement {
  const { move, onOpen } = props;
  const decisions = useDecisions(move.id);
  return (
    <div className="acts">
      <p className="why">{words.week.skippedTwice}</p>
      <div className="row">
        <button
          className="btn"
          type="button"
          aria-label={words.week.dropOf(move.sentence)}
          disabled={decisions.isBusy}
          onClick={decisions.never}
        >
          {words.week.drop}
        </button>
        {onOpen === undefined ? null : (
          <button className="btn text" type="button" aria-label={words.week.otherWayOf(move.sentence)} onClick={onOpen}>
            {words.week.otherWay}
          </button>
        )}
      </div>
      <NotSaved error={decisions.error} />
    </div>
  );
}

function MetaLine({ move, isOpen }: { readonly move: Move; readonly isOpen: boolean }): ReactElement {
  const channel = move.channel === null ? undefined : words.terms.channels[move.channel];
  const time = move.slot === null ? undefined : clock(move.slot.from);
  const facts = [
    words.terms.minutes(move.minutes),
    [channel, time].filter((part) => part !== undefined).join(', '),
    move.isNew ? words.week.someoneNew : '',
  ].filter((fact) => fact !== '');
  return (
    <p className="meta">
      {facts.join(' · ')}
      {move.objective === null ? null : (
        <>
          {' · '}
          <b>{move.objective.text}</b>
        </>
      )}
      {isOpen ? null : (
        <>
          {' · '}
          <span className="peek" aria-hidden="true">
            {words.week.openBrief}
          </span>
        </>
      )}
    </p>
  );
}
