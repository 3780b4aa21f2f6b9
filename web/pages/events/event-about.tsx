import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import type { EventWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { type EventDraft, EventFields } from './event-fields.tsx';

const REFRESHES = ['event', 'events', 'week'] as const;

/** What the owner says of an event, to change; and taking it away. */
export function EventAbout({ event }: { readonly event: EventWhole }): ReactElement {
  const navigate = useNavigate();
  const edit = useTell('editEvent', REFRESHES);
  const remove = useTell('removeEvent', ['events', 'week']);
  const [draft, setDraft] = useState<EventDraft>();
  const shown = draft ?? { ...event, place: event.place ?? '' };
  return (
    <section className="event-fields">
      <h2>{words.events.about}</h2>
      <EventFields draft={shown} onChange={setDraft} />
      <div className="row">
        <button
          type="button"
          className="btn"
          disabled={draft === undefined || draft.name === '' || draft.from === '' || edit.isPending}
          onClick={() => {
            if (draft === undefined) return;
            const { kind, name, place, from, until, topics, going } = draft;
            edit.mutate(
              { id: event.id, kind, name, place, from, until: until === '' ? from : until, topics: [...topics], going },
              { onSuccess: () => setDraft(undefined) },
            );
          }}
        >
          {words.shell.save}
        </button>
        <button
          type="button"
          className="btn text"
          disabled={remove.isPending}
          onClick={() =>
            remove.mutate(
              { id: event.id },
              { onSuccess: () => void navigate({ to: '/events', search: { removed: event.id } }) },
            )
          }
        >
          {words.events.remove}
        </button>
      </div>
      <NotSaved error={edit.error ?? remove.error} />
    </section>
  );
}
