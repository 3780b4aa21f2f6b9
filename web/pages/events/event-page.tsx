import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { dayRange } from '../../words/dates.ts';
import type { EventWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { EventAbout } from './event-about.tsx';
import { EventAttendees } from './event-attendees.tsx';
import { EventDebrief } from './event-debrief.tsx';
import { EventMeetings } from './event-meetings.tsx';
import { EventSheet } from './event-sheet.tsx';
import './events.css';

const route = getRouteApi('/events/$id');
const STEP = 200;

/** One event: whom to meet and why, who will be there, and afterwards what came of it. */
export function EventPage(): ReactElement {
  const id = Number(route.useParams().id);
  const [limit, setLimit] = useState(STEP);
  const event = useAsk('event', { id, limit }, { keepsPrevious: true });
  if (event.data === undefined && event.isError) {
    return (
      <>
        <PageHead title={words.events.title} />
        <NotLoaded error={event.error} retry={() => void event.refetch()} />
      </>
    );
  }
  if (event.data === undefined) return <Bars widths={[-40, 60, 0, 90, 80, 85]} />;
  return <Whole event={event.data} onMore={() => setLimit(limit + STEP)} />;
}

function Whole({ event, onMore }: { readonly event: EventWhole; readonly onMore: () => void }): ReactElement {
  const where = event.place === null || event.place === event.name ? '' : `${event.place} · `;
  return (
    <>
      <div className="screen-only">
        <PageHead
          title={event.name}
          question={event.sentence}
          when={
            <p className="lines">
              {where}
              {dayRange(event.from, event.until)}
              <br />
              <Link to="/events">{words.events.back}</Link>
            </p>
          }
        />
        <div className="cols">
          <div>
            {event.state === 'ahead' ? null : <EventDebrief event={event} />}
            {event.state === 'over' ? null : <EventMeetings event={event} />}
            <PerhapsKnown event={event} />
            <Others event={event} onMore={onMore} />
          </div>
          <aside className="strip" aria-label={words.events.about}>
            <EventAttendees event={event} />
            <EventAbout event={event} />
          </aside>
        </div>
      </div>
      {event.meet.length === 0 ? null : <EventSheet event={event} />}
    </>
  );
}

/** Those on the list who are probably somebody known already, and where to say so. */
function PerhapsKnown({ event }: { readonly event: EventWhole }): ReactElement | null {
  const asked = event.attendees.flatMap(({ person, perhaps }) => (perhaps === null ? [] : [{ person, perhaps }]));
  if (asked.length === 0) return null;
  return (
    <section className="sec" aria-label={words.events.unclear}>
      <h2>{words.events.unclear}</h2>
      <p className="read soft">{words.events.perhapsLead}</p>
      <ul className="event-others">
        {asked.map(({ person, perhaps }) => (
          <li key={person.id}>
            <PersonLink person={person} />
            <span className="cap"> {words.events.perhapsOf(perhaps.name)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/duplicates">{words.events.perhapsDecide}</Link>
      </p>
    </section>
  );
}

/** Everybody else who will be there. */
function Others({ event, onMore }: { readonly event: EventWhole; readonly onMore: () => void }): ReactElement | null {
  const met = new Set(event.meet.map(({ person }) => person.id));
  const others =
    event.state === 'ahead'
      ? event.attendees.filter(({ person, perhaps }) => !met.has(person.id) && perhaps === null)
      : [];
  if (others.length === 0) return null;
  return (
    <section className="sec" aria-label={words.events.others}>
      <h2>{event.kind === 'trip' ? words.events.othersTrip : words.events.others}</h2>
      <ul className="event-others">
        {others.map(({ person, role, isKnown, source }) => (
          <li key={person.id}>
            <Link to="/people/$id" params={{ id: String(person.id) }}>
              {person.name}
            </Link>
            <span className="cap">
              {' '}
              {[role, isKnown ? words.events.known : '', words.events.source[source]]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {event.attendees.length < event.total ? (
        <p className="row">
          <span className="cap">{words.events.allShown(event.attendees.length, event.total)}</span>
          <button type="button" className="btn text" onClick={onMore}>
            {words.events.showMore}
          </button>
        </p>
      ) : null}
    </section>
  );
}
