import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { Surely } from '../../parts/surely.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

/** The calendars that say when the owner is not free: given as a file, or watched where they lie. */
export function BusyCalendars(): ReactElement {
  const busy = useAsk('busyCalendars', {});
  const add = useTell('addBusyCalendar', ['busyCalendars', 'week']);
  const fileId = useId();
  if (busy.isError) return <NotLoaded error={busy.error} retry={() => void busy.refetch()} />;
  const calendars = busy.data?.calendars ?? [];
  return (
    <>
      <h3>{words.calendar.busyTitle}</h3>
      <p className="read soft">{words.calendar.busyLead}</p>
      {busy.data !== undefined && calendars.length === 0 ? (
        <p className="read soft">{words.calendar.busyNone}</p>
      ) : (
        <ul className="imports">
          {calendars.map((calendar) => (
            <Calendar key={calendar.id} calendar={calendar} />
          ))}
        </ul>
      )}
      <div className="field">
        <label className="label" htmlFor={fileId}>
          {words.calendar.choose}
        </label>
        <input
          id={fileId}
          type="file"
          accept=".ics,text/calendar"
          disabled={add.isPending}
          onChange={async ({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) add.mutate({ name: file.name, text: await file.text() });
            target.value = '';
          }}
        />
      </div>
      <Watch isPending={add.isPending} onPath={(path) => add.mutate({ name: nameOf(path), path })} />
      <NotSaved error={add.error} />
      <Subscribe />
    </>
  );
}

type BusyCalendar = AnswerOf<'busyCalendars'>['calendars'][number];

function Calendar({ calendar }: { readonly calendar: BusyCalendar }): ReactElement {
  const { id, name, path, host, every, ahead, readOn, trouble } = calendar;
  const schedule = useTell('scheduleCalendar', ['busyCalendars']);
  const refresh = useTell('refreshCalendars', ['busyCalendars', 'week']);
  const remove = useTell('removeBusyCalendar', ['busyCalendars', 'week']);
  const parts = [
    words.calendar.busyAhead(ahead),
    words.calendar.busyRead(dayAndMonth(readOn)),
    ...(path === null ? [] : [words.calendar.busyWatched]),
    ...(host === null || host === name ? [] : [host]),
  ];
  return (
    <li>
      <p className="serif">{path ?? name}</p>
      <p className="cap">{parts.join(' · ')}</p>
      {trouble === null ? null : <p className="cap">{trouble}</p>}
      <div className="row">
        {every === null ? null : (
          <>
            <Often
              label={words.calendar.everyOf(name)}
              every={every}
              onChoose={(chosen) => schedule.mutate({ id, every: chosen })}
            />
            <button
              className="btn text"
              type="button"
              aria-label={words.calendar.refreshOf(name)}
              disabled={refresh.isPending}
              onClick={() => refresh.mutate({ id })}
            >
              {words.calendar.refresh}
            </button>
          </>
        )}
        <Surely
          label={words.calendar.forget}
          name={words.calendar.forgetOf(name)}
          asks={words.calendar.forgetSure}
          isBusy={remove.isPending}
          error={remove.error}
          onSure={() => remove.mutate({ id })}
        />
      </div>
      <NotSaved error={schedule.error ?? refresh.error} />
    </li>
  );
}

function Watch(props: { readonly isPending: boolean; readonly onPath: (path: string) => void }): ReactElement {
  const [path, setPath] = useState('');
  const id = useId();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (path.trim() === '') return;
    props.onPath(path.trim());
    setPath('');
  };
  return (
    <form className="field" onSubmit={save}>
      <label className="label" htmlFor={id}>
        {words.calendar.watch}
      </label>
      <div className="row">
        <input id={id} type="text" value={path} onChange={({ target }) => setPath(target.value)} />
        <button className="btn" type="submit" disabled={props.isPending}>
          {words.calendar.watchAction}
        </button>
      </div>
      <p className="cap">{words.calendar.watchHint}</p>
    </form>
  );
}

/** A calendar on the web: nothing is read before the owner presses, nor later unless they chose how often. */
function Subscribe(): ReactElement {
  const subscribe = useTell('subscribeCalendar', ['busyCalendars', 'week']);
  const [url, setUrl] = useState('');
  const [every, setEvery] = useState<Every>('never');
  const id = useId();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (url.trim() === '') return;
    subscribe.mutate({ url: url.trim(), every }, { onSuccess: () => setUrl('') });
  };
  return (
    <form className="field" onSubmit={save}>
      <label className="label" htmlFor={id}>
        {words.calendar.subscribe}
      </label>
      <div className="row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
        <Often label={words.calendar.every} every={every} onChoose={setEvery} />
        <button className="btn" type="submit" disabled={subscribe.isPending}>
          {words.calendar.subscribeAction}
        </button>
      </div>
      <p className="cap">{words.calendar.subscribeHint}</p>
      <NotSaved error={subscribe.error} />
    </form>
  );
}

type Every = NonNullable<BusyCalendar['every']>;
const EVERY: readonly Every[] = ['never', 'day', 'hour'];

function Often(props: {
  readonly label: string;
  readonly every: Every;
  readonly onChoose: (every: Every) => void;
}): ReactElement {
  const id = useId();
  return (
    <>
      <label className="cap" htmlFor={id}>
        {words.calendar.every}
      </label>
      <select
        id={id}
        aria-label={props.label}
        value={props.every}
        onChange={({ target }) => {
          const chosen = EVERY.find((one) => one === target.value);
          if (chosen !== undefined) props.onChoose(chosen);
        }}
      >
        {EVERY.map((one) => (
          <option key={one} value={one}>
            {words.calendar.often[one]}
          </option>
        ))}
      </select>
    </>
  );
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) || path;
}
