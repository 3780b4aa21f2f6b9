import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import type { AnswerOf } from '../../src/contract/routes.ts';
import { useTell } from '../asking.ts';
import { weekdayAndDay } from '../words/dates.ts';
import { WISHED_CHANNELS } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';
import { PersonLink } from './person-link.tsx';
import { NotSaved } from './trouble.tsx';
import './life-event.css';

/** Something near in a person’s life, how to respond, and a word once it is done; that can be taken back among the favours of the person. */
export function LifeEvent(props: {
  readonly event: AnswerOf<'lifeEvents'>['events'][number];
  readonly namesPerson: boolean;
}): ReactElement {
  const { person, day, text, how, done, move } = props.event;
  const tell = useTell('addFavour', ['lifeEvents', 'person', 'people', 'week', 'keepInTouch', 'audit']);
  const [isTelling, setTelling] = useState(false);
  return (
    <div className="life-event">
      <p>
        {props.namesPerson ? (
          <>
            <PersonLink person={person} />
            {': '}
          </>
        ) : null}
        {text}, <time dateTime={day}>{weekdayAndDay(day)}</time>
      </p>
      <p className="cap">{done ? words.lifeEvents.done : how}</p>
      {done ? null : (
        <p className="cap">
          {move === null ? null : (
            <>
              <Link to="/" search={{ move }}>
                {words.lifeEvents.inWeek}
              </Link>
              {' · '}
            </>
          )}
          <button
            type="button"
            className="linklike"
            aria-label={words.lifeEvents.congratulatedOf(person.name)}
            disabled={tell.isPending}
            aria-expanded={isTelling}
            onClick={() => setTelling(!isTelling)}
          >
            {words.lifeEvents.congratulated}
          </button>
          {isTelling ? (
            <>
              {' '}
              {WISHED_CHANNELS.map((channel, index) => (
                <span key={channel}>
                  {index === 0 ? '' : ' · '}
                  <button
                    type="button"
                    className="linklike"
                    disabled={tell.isPending}
                    onClick={() => tell.mutate({ id: person.id, kind: 'congratulated', channel })}
                  >
                    {words.lifeEvents.by[channel]}
                  </button>
                </span>
              ))}
            </>
          ) : null}
        </p>
      )}
      <NotSaved error={tell.error} />
    </div>
  );
}
