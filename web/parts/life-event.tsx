import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { AnswerOf } from '../../src/contract/routes.ts';
import { useTell } from '../asking.ts';
import { weekdayAndDay } from '../words/dates.ts';
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
  const tell = useTell('addFavour', ['lifeEvents', 'person', 'week', 'audit']);
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
            onClick={() => tell.mutate({ id: person.id, kind: 'congratulated' })}
          >
            {words.lifeEvents.congratulated}
          </button>
        </p>
      )}
      <NotSaved error={tell.error} />
    </div>
  );
}
