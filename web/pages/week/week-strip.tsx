import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { LifeEvent } from '../../parts/life-event.tsx';
import { dayRange } from '../../words/dates.ts';
import type { Week } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { expectedAnswers } from './expected-answers.ts';
import { MinutesChoice } from './minutes-choice.tsx';

const LIVES = 3;

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
      <LivesNear />
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

/** What is near in people’s lives, with how to respond; the first few, and the rest on asking. */
function LivesNear(): ReactElement | null {
  const { data } = useAsk('lifeEvents', {});
  const [isWhole, setWhole] = useState(false);
  const near = data?.events ?? [];
  if (near.length === 0) return null;
  const shown = isWhole ? near : near.slice(0, LIVES);
  return (
    <Part title={words.lifeEvents.title}>
      {shown.map((event) => (
        <LifeEvent key={`${event.person.id} ${event.kind} ${event.day}`} event={event} namesPerson />
      ))}
      {near.length > shown.length ? (
        <button type="button" className="linklike" onClick={() => setWhole(true)}>
          {words.lifeEvents.more(near.length - shown.length)}
        </button>
      ) : null}
    </Part>
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
