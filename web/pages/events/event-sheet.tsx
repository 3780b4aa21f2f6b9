import type { ReactElement } from 'react';
import { dayRange } from '../../words/dates.ts';
import type { EventWhole } from '../../words/vocabulary.ts';
import { timeOf } from './event-meetings.tsx';

/** One page to print and take along: when, whom, why, and how to begin. Only printers show it. */
export function EventSheet({ event }: { readonly event: EventWhole }): ReactElement {
  const where = event.place === null || event.place === event.name ? '' : `, ${event.place}`;
  return (
    <div className="event-sheet" aria-hidden="true">
      <h1>
        {event.name}
        {where}
      </h1>
      <p>{dayRange(event.from, event.until)}</p>
      <ol>
        {event.meet.map((meeting) => (
          <li key={meeting.person.id}>
            <p>
              <strong>{meeting.person.name}</strong>
              {meeting.role === '' ? '' : `, ${meeting.role}`} · {timeOf(meeting)}
            </p>
            <p>{meeting.reason}</p>
            {meeting.brief === null ? null : (
              <p>
                {meeting.brief.common.slice(0, 2).join(' ')} {meeting.brief.offer}
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
