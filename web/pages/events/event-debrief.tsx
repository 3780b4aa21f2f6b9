import type { ReactElement } from 'react';
import { useTell } from '../../asking.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import type { EventWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

type Attendee = EventWhole['attendees'][number];

const REFRESHES = ['event', 'events', 'week', 'keepInTouch', 'person', 'people', 'status'] as const;

/** After a talk, or none: two taps for each person, and each can be taken back. */
export function EventDebrief({ event }: { readonly event: EventWhole }): ReactElement | null {
  if (event.attendees.length === 0) return null;
  return (
    <section className="sec" aria-label={words.events.debrief}>
      <h2>{words.events.debrief}</h2>
      <p className="read soft">{words.events.debriefLead}</p>
      <ul className="event-debrief">
        {event.attendees.map((attendee) => (
          <Row key={attendee.person.id} event={event.id} attendee={attendee} />
        ))}
      </ul>
    </section>
  );
}

function Row({ event, attendee }: { readonly event: number; readonly attendee: Attendee }): ReactElement {
  const { person, role, spoke, followUp } = attendee;
  const say = useTell('debriefEvent', REFRESHES);
  const takeBack = useTell('undebriefEvent', REFRESHES);
  const isBusy = say.isPending || takeBack.isPending;
  const tell = (said: { readonly spoke: boolean; readonly followUp: boolean | null }): void =>
    say.mutate({ id: event, person: person.id, ...said });
  return (
    <li>
      <p>
        <PersonLink person={person} />
        {role === '' ? null : <span className="cap"> {role}</span>}
      </p>
      <div className="row">
        <fieldset className="row" aria-label={words.events.spokeOf(person.name)} disabled={isBusy}>
          <button
            type="button"
            className="btn"
            aria-pressed={spoke === true}
            onClick={() => tell({ spoke: true, followUp })}
          >
            {words.events.spoke}
          </button>
          <button
            type="button"
            className="btn"
            aria-pressed={spoke === false}
            onClick={() => tell({ spoke: false, followUp: null })}
          >
            {words.events.didNot}
          </button>
        </fieldset>
        {spoke === true ? (
          <fieldset className="row" aria-label={words.events.followUpOf(person.name)} disabled={isBusy}>
            <button
              type="button"
              className="btn"
              aria-pressed={followUp === true}
              onClick={() => tell({ spoke: true, followUp: true })}
            >
              {words.events.followUp}
            </button>
            <button
              type="button"
              className="btn"
              aria-pressed={followUp === false}
              onClick={() => tell({ spoke: true, followUp: false })}
            >
              {words.events.noFollowUp}
            </button>
          </fieldset>
        ) : null}
        {spoke === null ? null : (
          <button
            type="button"
            className="btn text"
            aria-label={words.events.takeBackOf(person.name)}
            disabled={isBusy}
            onClick={() => takeBack.mutate({ id: event, person: person.id })}
          >
            {words.events.takeBack}
          </button>
        )}
      </div>
      <NotSaved error={say.error ?? takeBack.error} />
    </li>
  );
}
