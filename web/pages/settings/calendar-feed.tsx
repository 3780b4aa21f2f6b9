import { type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Surely } from '../../parts/surely.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

/** The secret address at which calendar programs read the week: made, shown once, ended. */
export function CalendarFeed(): ReactElement {
  const feed = useAsk('feed', {});
  const make = useTell('makeFeed', ['feed']);
  const revoke = useTell('revokeFeed', ['feed']);
  if (feed.isError) return <NotLoaded error={feed.error} retry={() => void feed.refetch()} />;
  const since = feed.data?.since ?? null;
  const made = since === null ? undefined : make.data;
  return (
    <>
      <h3>{words.calendar.feedTitle}</h3>
      <p className="read soft">{words.calendar.feedLead}</p>
      {made === undefined ? null : <Address path={made.path} />}
      {since === null || made !== undefined ? null : (
        <p className="read">
          {words.calendar.since(dayAndMonth(since))} {words.calendar.anewEnds}
        </p>
      )}
      <div className="row">
        <button
          className="btn"
          type="button"
          disabled={feed.data === undefined || make.isPending}
          onClick={() => make.mutate({ port: Number(window.location.port) || 80 })}
        >
          {since === null ? words.calendar.make : words.calendar.makeAnew}
        </button>
        {since === null ? null : (
          <Surely
            label={words.calendar.revoke}
            asks={words.calendar.revokeSure}
            isBusy={revoke.isPending}
            error={revoke.error}
            onSure={() => revoke.mutate({}, { onSuccess: () => make.reset() })}
          />
        )}
        <a className="btn" href="/api/week.ics" download="tertius-week.ics">
          {words.calendar.downloadWeek}
        </a>
      </div>
      <NotSaved error={make.error} />
    </>
  );
}

function Address({ path }: { readonly path: string }): ReactElement {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const { host } = window.location;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`http://${host}${path}`);
      setOutcome('copied');
    } catch {
      // Browsers refuse the clipboard without a gesture or permission; the address is there to be selected.
      setOutcome('failed');
    }
  };
  return (
    <>
      <p className="read">{words.calendar.shownOnce}</p>
      <p className="feed-address">
        <code>{`http://${host}${path}`}</code>
      </p>
      <div className="row">
        <button className="btn" type="button" onClick={() => void copy()}>
          {words.calendar.copy}
        </button>
        <a className="btn" href={`webcal://${host}${path}`}>
          {words.calendar.openIn}
        </a>
        <span className="cap" role="status">
          {outcome === undefined ? null : outcome === 'copied' ? words.calendar.copied : words.calendar.copyFailed}
        </span>
      </div>
    </>
  );
}
