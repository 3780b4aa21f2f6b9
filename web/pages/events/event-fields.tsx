import { type ReactElement, useId } from 'react';
import { Pick } from '../../parts/pick.tsx';
import { WordChips } from '../../parts/word-chips.tsx';
import type { EventRow } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** An event as its form holds it; empty text where nothing is said. */
export interface EventDraft {
  readonly kind: EventRow['kind'];
  readonly name: string;
  readonly place: string;
  readonly from: string;
  readonly until: string;
  readonly topics: readonly string[];
  readonly going: boolean;
}

const KINDS = ['conference', 'gathering', 'trip'] as const;

/** Everything that the owner says of an event. */
export function EventFields(props: {
  readonly draft: EventDraft;
  readonly onChange: (draft: EventDraft) => void;
}): ReactElement {
  const { draft, onChange } = props;
  const set = (change: Partial<EventDraft>): void => onChange({ ...draft, ...change });
  const [name, place, from, until] = [useId(), useId(), useId(), useId()];
  return (
    <>
      <Pick
        label={words.events.what}
        choices={KINDS.map((value) => ({ value, text: words.events.kinds[value] }))}
        chosen={draft.kind}
        onChoose={(kind) => set({ kind })}
      />
      <div className="field">
        <label className="label" htmlFor={name}>
          {words.events.name}
        </label>
        <input id={name} value={draft.name} maxLength={300} onChange={({ target }) => set({ name: target.value })} />
      </div>
      <div className="field">
        <label className="label" htmlFor={place}>
          {words.events.place}
        </label>
        <input id={place} value={draft.place} maxLength={300} onChange={({ target }) => set({ place: target.value })} />
      </div>
      <div className="row event-days">
        <div className="field">
          <label className="label" htmlFor={from}>
            {words.events.from}
          </label>
          <input id={from} type="date" value={draft.from} onChange={({ target }) => set({ from: target.value })} />
        </div>
        <div className="field">
          <label className="label" htmlFor={until}>
            {words.events.until}
          </label>
          <input
            id={until}
            type="date"
            value={draft.until}
            min={draft.from}
            onChange={({ target }) => set({ until: target.value })}
          />
        </div>
      </div>
      {draft.kind === 'trip' ? null : (
        <>
          <WordChips label={words.events.topics} chosen={draft.topics} onChange={(topics) => set({ topics })} />
          <label className="tick">
            <input type="checkbox" checked={draft.going} onChange={() => set({ going: !draft.going })} />
            {words.events.going}
          </label>
        </>
      )}
    </>
  );
}
