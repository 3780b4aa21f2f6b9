import type { ReactElement } from 'react';
import { useTell } from '../../asking.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { clock, weekdayAndDay } from '../../words/dates.ts';
import type { EventWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

type Meeting = EventWhole['meet'][number];

/** Whom to meet, in the order of what a talk adds, each with its why and how to begin. */
export function EventMeetings({ event }: { readonly event: EventWhole }): ReactElement {
  const leave = useTell('setAttendee', ['event', 'events', 'week']);
  return (
    <section className="sec" aria-label={words.events.whom}>
      <h2>{words.events.whom}</h2>
      {event.meet.length === 0 ? (
        <p className="read soft">{event.kind === 'trip' ? words.events.nobodyTrip : words.events.nobody}</p>
      ) : (
        <div className="row">
          <p className="read soft">{event.limits.sentence}</p>
          <button type="button" className="btn" onClick={() => window.print()}>
            {words.events.print}
          </button>
        </div>
      )}
      <ol className="event-meetings">
        {event.meet.map((meeting) => (
          <li key={meeting.person.id}>
            <p className="cap">{timeOf(meeting)}</p>
            <h3>
              <PersonLink person={meeting.person} />
            </h3>
            {meeting.role === '' ? null : <p className="cap">{meeting.role}</p>}
            <p className="read">{meeting.reason}</p>
            <How meeting={meeting} />
            <button
              type="button"
              className="btn text"
              aria-label={words.events.notComingOf(meeting.person.name)}
              disabled={leave.isPending}
              onClick={() => leave.mutate({ id: event.id, person: meeting.person.id, coming: false })}
            >
              {words.events.notComing}
            </button>
          </li>
        ))}
      </ol>
      <NotSaved error={leave.error} />
    </section>
  );
}

/** “Tue 1 Dec 9.30”. */
export function timeOf({ slot }: Meeting): string {
  return slot === null ? words.events.anyTime : `${weekdayAndDay(slot.day)}, ${clock(slot.from)}`;
}

function How({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const { brief, why, chance } = meeting;
  return (
    <details className="basis">
      <summary>{words.events.why}</summary>
      {brief === null ? null : (
        <dl>
          <dt>{words.events.common}</dt>
          <dd>{brief.common.length === 0 ? words.events.commonUnknown : brief.common.join(' ')}</dd>
          <dt>{words.events.apart}</dt>
          <dd>{brief.distinctive}</dd>
          <dt>{words.events.offer}</dt>
          <dd>{brief.offer}</dd>
          {brief.ask === null ? null : (
            <>
              <dt>{words.events.ask}</dt>
              <dd>{brief.ask}</dd>
            </>
          )}
          <dt>{words.events.draft}</dt>
          <dd className="event-draft">{brief.draft}</dd>
        </dl>
      )}
      <ul>
        {why.map(({ measure, sentence }) => (
          <li key={measure}>{sentence}</li>
        ))}
        {chance === null || why.some(({ sentence }) => sentence === chance.sentence) ? null : (
          <li>{chance.sentence}</li>
        )}
      </ul>
    </details>
  );
}
