import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { IntroductionsWaiting } from '../../parts/introductions-waiting.tsx';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { OpenPromises } from '../../parts/promises.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { dayRange, weekday } from '../../words/dates.ts';
import type { Week } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { Beside } from './beside.tsx';
import { DaySection } from './day-section.tsx';
import { daysOf } from './days-of.ts';
import { FirstSteps } from './first-steps.tsx';
import { WeekStrip } from './week-strip.tsx';
import './week.css';

const route = getRouteApi('/');

/** This week: what to do, in the time you have. */
export function WeekPage(): ReactElement {
  const { minutes } = route.useSearch();
  const week = useAsk('week', minutes === undefined ? {} : { minutes }, { keepsPrevious: true });
  useStops();
  return (
    <>
      <PageHead title={words.week.title} question={words.week.question} when={<When week={week.data} />} />
      {week.data === undefined && week.isError ? (
        <NotLoaded error={week.error} retry={() => void week.refetch()} />
      ) : (
        <div className="cols">
          <div aria-busy={week.isPlaceholderData}>
            {week.data === undefined ? <Loading /> : <Plan week={week.data} />}
          </div>
          {week.data === undefined ? <Bars widths={[40, 90, 70, 40, 80]} /> : <WeekStrip week={week.data} />}
        </div>
      )}
    </>
  );
}

function When({ week }: { readonly week: Week | undefined }): ReactElement | null {
  if (week === undefined) return null;
  return (
    <p>
      {dayRange(week.from, week.until)}
      <br />
      {words.week.todayIs(weekday(week.today))}
    </p>
  );
}

function Plan({ week }: { readonly week: Week }): ReactElement {
  const opened = route.useSearch().move;
  return (
    <>
      <p className="read">{week.summary}</p>
      <FirstSteps hasMoves={week.moves.length > 0} />
      {daysOf(week).map((day) => (
        <DaySection key={day.day ?? 'any'} day={day} today={week.today} opened={opened} />
      ))}
      <Beside moves={week.beside} />
      {week.introductions.length === 0 ? null : (
        <section className="day">
          <h2>{words.introductions.waiting}</h2>
          <IntroductionsWaiting waiting={week.introductions} />
        </section>
      )}
      <OpenPromises />
    </>
  );
}

function Loading(): ReactElement {
  return <Bars widths={[80, 60, -45, 90, 40, -55, 85, 40, -50, 88, 40]} />;
}
