import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useTell } from '../../asking.ts';
import { useDraft } from '../../parts/draft.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { type EventDraft, EventFields } from './event-fields.tsx';

/** One line of plain language; what was understood of it to put right; then kept. */
export function EventCapture(): ReactElement {
  const id = useId();
  const navigate = useNavigate();
  const [text, setText, forgetText] = useDraft('event');
  const [draft, setDraft] = useState<EventDraft>();
  const read = useTell('understandEvent');
  const keep = useTell('addEvent', ['events', 'week']);
  const understand = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    read.mutate(
      { text: text.trim() },
      {
        onSuccess: ({ kind, name, place, from, until }) =>
          setDraft({ kind, name, place: place ?? '', from: from ?? '', until: until ?? '', topics: [], going: true }),
      },
    );
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (draft === undefined || draft.from === '') return;
    const { until, place, topics, ...rest } = draft;
    keep.mutate(
      { ...rest, topics: [...topics], place: place === '' ? null : place, ...(until === '' ? {} : { until }) },
      {
        onSuccess: (kept) => {
          forgetText();
          void navigate({ to: '/events/$id', params: { id: String(kept.id) } });
        },
      },
    );
  };
  return (
    <div className="event-capture">
      <form onSubmit={understand}>
        <label className="label" htmlFor={id}>
          {words.events.addLabel}
        </label>
        <div className="event-line">
          <input
            id={id}
            value={text}
            maxLength={1000}
            placeholder={words.events.addHint}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className={draft === undefined ? 'btn go' : 'btn'} disabled={read.isPending}>
            {words.events.understand}
          </button>
        </div>
        <NotSaved error={read.error} />
      </form>
      {draft === undefined ? null : (
        <form className="sheet event-fields" aria-label={draft.name} onSubmit={save}>
          <EventFields draft={draft} onChange={setDraft} />
          <div className="row">
            <button
              type="submit"
              className="btn go"
              disabled={draft.from === '' || draft.name === '' || keep.isPending}
            >
              {words.events.keep}
            </button>
            <button type="button" className="btn text" onClick={() => setDraft(undefined)}>
              {words.shell.cancel}
            </button>
            {draft.from === '' ? <span className="cap">{words.events.daysFirst}</span> : null}
          </div>
          <NotSaved error={keep.error} />
        </form>
      )}
    </div>
  );
}
