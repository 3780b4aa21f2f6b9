import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { words } from '../words/words.ts';
import { readDraft, writeDraft } from './draft.ts';
import './in-place.css';

/**
 * A text that turns into a field when it is chosen; Enter or leaving it saves, Esc gives it back. What was typed is kept on this
 * computer until it is the text: a closed tab or a stopped server loses nothing.
 */
export function TextInPlace(props: {
  readonly label: string;
  /** Tells this text from all others, for what is typed and not saved yet. */
  readonly draft: string;
  readonly value: string;
  readonly empty: string;
  readonly onSave: (value: string) => void;
}): ReactElement {
  const id = useId();
  const { draft, value } = props;
  // What was typed before the page was left stands in its field again.
  const [typed, setTyped] = useState(() => unsaved(draft, value));
  const isChosen = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  const saved = useRef(value);
  useEffect(() => {
    // It became another text, as it does once it is saved, perhaps in another writing than it was typed in.
    if (saved.current !== value || unsaved(draft, value) === undefined) writeDraft(draft, undefined);
    saved.current = value;
  }, [draft, value]);
  const type = (text: string): void => {
    setTyped(text);
    writeDraft(draft, text);
  };
  const close = (text: string | undefined): void => {
    setTyped(undefined);
    if (text === undefined || text.trim() === value) writeDraft(draft, undefined);
    else props.onSave(text.trim());
    requestAnimationFrame(() => opener.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') close(typed);
    if (event.key === 'Escape') {
      event.stopPropagation();
      close(undefined);
    }
  };
  return (
    <div className="in-place">
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      {typed === undefined ? (
        <button
          ref={opener}
          id={id}
          type="button"
          className={props.value === '' ? 'soft' : undefined}
          aria-label={`${words.person.change(props.label)}: ${props.value === '' ? props.empty : props.value}`}
          onClick={() => {
            isChosen.current = true;
            setTyped(value);
          }}
        >
          {props.value === '' ? props.empty : props.value}
        </button>
      ) : (
        <input
          id={id}
          // The person asked for this field by choosing its text.
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus={isChosen.current}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            setTyped(undefined);
            if (typed.trim() === value) writeDraft(draft, undefined);
            else props.onSave(typed.trim());
          }}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}

function unsaved(draft: string, value: string): string | undefined {
  const text = readDraft(draft);
  return text === undefined || text.trim() === '' || plain(text) === plain(value) ? undefined : text;
}

/** Lists are written in other ways than they are typed in. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s,;]+/)
    .join(' ')
    .trim();
}
