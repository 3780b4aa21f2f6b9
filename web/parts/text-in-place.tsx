import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from 'react';
import { words } from '../words/words.ts';
import './in-place.css';

/** A text that turns into a field when it is chosen; Enter or leaving it saves, Esc gives it back. */
export function TextInPlace(props: {
  readonly label: string;
  readonly value: string;
  readonly empty: string;
  readonly onSave: (value: string) => void;
}): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const close = (value: string | undefined): void => {
    setTyped(undefined);
    if (value !== undefined && value.trim() !== props.value) props.onSave(value.trim());
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
          onClick={() => setTyped(props.value)}
        >
          {props.value === '' ? props.empty : props.value}
        </button>
      ) : (
        <input
          id={id}
          // The person asked for this field by choosing its text.
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (typed.trim() !== props.value) props.onSave(typed.trim());
            setTyped(undefined);
          }}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
