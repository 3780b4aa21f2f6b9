import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useAsk } from '../../asking.ts';
import { dayRange } from '../../words/dates.ts';
import type { Week } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { expectedAnswers } from './expected-answers.ts';
import { MinutesChoice } from './minutes-choice.tsx';

/** Beside the plan: time, load and pace, face to face, what is held back, what to expect. */
export function WeekStrip({ week }: { readonly week: Week }): ReactElement {
  const planned = Math.round(week.minutes.planned);
  const { budget } = week.minutes;
  // What was put aside takes no part in what the week is.
  const counted = week.moves.filter(({ state }) => state === 'suggested' || state === 'done');
  const expected = expectedAnswers(counted);
  return (
    <aside className="strip" aria-label={words.shell.week}>
      <Part title={words.week.time}>
        <p>{budget === 0 ? words.week.timeNone : words.week.timePlanned(planned, budget)}</p>
        {budget === 0 ? null : (
          <span className="track" role="img" aria-label={words.week.timeOf(planned, budget)}>
            <i style={{ width: `${Math.min(100, (100 * planned) / budget)}%` }} />
          </span>
        )}
        <MinutesChoice budget={budget} />
      </Part>
      <Part title={words.week.load}>
        <p>{words.week.loadSentence(week.newPeople.planned, week.newPeople.limit)}</p>
        {week.load.allowance > 0 ? (
          <p className="cap">{words.week.loadCaption(week.load.planned / week.load.allowance)}</p>
        ) : null}
      </Part>
      <EventsNear from={week.from} until={week.until} />
      {counted.length === 0 ? null : (
        <Part title={words.week.live}>
          <p>{words.week.liveSentence(counted.filter(({ isLive }) => isLive).length, counted.length)}</p>
        </Part>
      )}
      {week.heldBack.length === 0 ? null : (
        <Part title={words.week.held}>
          {week.heldBack.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Part>
      )}
      {expected === undefined ? null : (
        <Part title={words.week.expect}>
          <p>{words.week.expectSentence(expected.low, expected.high, expected.of)}</p>
        </Part>
      )}
      <Part title={words.calendar.strip}>
        <p>
          <a href="/api/week.ics" download={`tertius-${week.week}.ics`}>
            {words.calendar.downloadWeek}
          </a>
        </p>
        <p className="cap">
          <Link to="/settings">{words.calendar.toSettings}</Link>
        </p>
      </Part>
    </aside>
  );
}

/** Events of the week, with the way to whom to meet there. */
function EventsNear({ from, until }: Pick<Week, 'from' | 'until'>): ReactElement | null {
  const { data } = useAsk('events', {});
  const near = data?.events.filter((event) => event.from <= until && event.until >= from) ?? [];
  if (near.length === 0) return null;
  return (
    <Part title={words.events.near}>
      {near.map((event) => (
        <p key={event.id}>
          <Link to="/events/$id" params={{ id: String(event.id) }}>
            {event.name}
          </Link>
          <span className="cap"> {dayRange(event.from, event.until)}</span>
        </p>
      ))}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
