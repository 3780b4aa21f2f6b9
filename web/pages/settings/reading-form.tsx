import type { ReactElement } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

/** What may be read for topics: notes and titles of events always, subjects of messages only if the owner says so. */
export function ReadingForm(): ReactElement {
  const reading = useAsk('reading', {});
  const tell = useTell('setReading', ['reading', 'person', 'people', 'audit', 'week', 'objectives']);
  return (
    <>
      <p className="read soft">{words.settings.readingLead}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={tell.variables?.messageSubjects ?? reading.data?.messageSubjects ?? false}
          disabled={reading.data === undefined || tell.isPending}
          onChange={(event) => tell.mutate({ messageSubjects: event.target.checked })}
        />
        {words.settings.readingSubjects}
      </label>
      <NotSaved error={tell.error} />
    </>
  );
}
