import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { Face } from '../../parts/face.tsx';
import { clock } from '../../words/dates.ts';
import type { Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { MoveActions } from './move-actions.tsx';
import { MoveBrief } from './move-brief.tsx';
import { MoveDecided } from './move-decided.tsx';
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
