import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { dayRange } from '../../words/dates.ts';
import type { EventRow } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { EventCapture } from './event-capture.tsx';
import './events.css';

const route = getRouteApi('/events');

/** Conferences, gatherings and trips: the soonest first, then what is over. */
export function EventsPage(): ReactElement {
  const asked = useAsk('events', {});
  const { removed } = route.useSearch();
  useStops();
  const events = asked.data?.events ?? [];
  const over = events.filter(({ state }) => state === 'over');
  return (
    <>
      <PageHead title={words.events.title} question={words.events.question} />
      {removed === undefined ? null : <Removed id={removed} />}
      <EventCapture />
      {asked.data === undefined && asked.isError ? (
        <NotLoaded error={asked.error} retry={() => void asked.refetch()} />
      ) : null}
      {asked.isPending ? <Bars widths={[60, 80, 70]} /> : null}
      {asked.data !== undefined && events.length === 0 ? (
        <div className="empty">
          <p className="read">{words.events.empty}</p>
        </div>
      ) : null}
      <Part title={words.events.ahead} events={events.filter(({ state }) => state !== 'over')} />
      <Part title={words.events.over} events={over} />
    </>
  );
}

function Part({
  title,
  events,
}: {
  readonly title: string;
  readonly events: readonly EventRow[];
}): ReactElement | null {
  if (events.length === 0) return null;
  return (
    <section className="sec events" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <p>
              <Link className="serif" to="/events/$id" params={{ id: String(event.id) }} data-stop>
                {event.name}
              </Link>
              <span className="cap">
                {' '}
                {[
                  dayRange(event.from, event.until),
                  event.place === event.name ? null : event.place,
                  words.events.kinds[event.kind],
                  event.going ? null : words.events.perhaps,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </p>
            <p className="read">{event.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way back, in the place where one comes to after taking an event away. */
function Removed({ id }: { readonly id: number }): ReactElement {
  const restore = useTell('restoreEvent', ['events', 'event', 'week']);
  const navigate = route.useNavigate();
  return (
    <div className="event-removed">
      <p role="status">
        {words.events.removed}{' '}
        <button
          type="button"
          className="linklike"
          onClick={() => restore.mutate({ id }, { onSuccess: () => void navigate({ search: {}, replace: true }) })}
        >
          {words.events.restore}
        </button>
      </p>
      <NotSaved error={restore.error} />
    </div>
  );
}
