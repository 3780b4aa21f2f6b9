import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import { words } from '../words/words.ts';
import './finder.css';

/** Something that can be found: shown as a text with a caption. */
export interface FinderEntry {
  readonly key: string;
  readonly text: string;
  readonly caption: string;
}

/**
 * A field and the list of what it finds: the combobox pattern of the ARIA guide. The field keeps the focus; arrows
 * walk, Enter chooses, Esc empties the field first.
 */
export function Finder<Entry extends FinderEntry>(props: {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly entries: readonly Entry[];
  readonly onChoose: (entry: Entry) => void;
  /** Over a page the list is always open and the field large; within a page the list shows while something is typed. */
  readonly place: 'over' | 'within';
}): ReactElement {
  const { entries, place, text } = props;
  const id = useId();
  const [active, setActive] = useState(0);
  const at = Math.min(active, entries.length - 1);
  const isOpen = place === 'over' || text.trim() !== '';
  const choose = (entry: Entry | undefined): void => {
    if (entry !== undefined) props.onChoose(entry);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && entries.length > 0) {
      event.preventDefault();
      setActive((at + step + entries.length) % entries.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(entries[at]);
    }
    if (event.key === 'Escape' && place === 'within' && text !== '') {
      event.stopPropagation();
      props.onText('');
    }
  };
  return (
    <div className={`finder finder-${place}`}>
      <label className={place === 'over' ? 'vh' : 'label'} htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the palette opens to be typed into; Esc gives the focus back
        autoFocus={place === 'over'}
        role="combobox"
        aria-expanded={isOpen && entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && entries.length > 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        value={text}
        placeholder={props.hint}
        onChange={(event) => {
          props.onText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label={props.label} hidden={!isOpen || entries.length === 0}>
        {entries.map((entry, index) => (
          // Keys are handled by the field, which keeps the focus.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={entry.key}
            role="option"
            tabIndex={-1}
            id={`${id}-${index}`}
            aria-selected={index === at}
            onPointerMove={() => setActive(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(entry)}
          >
            <span>{entry.text}</span> <span className="cap">{entry.caption}</span>
          </div>
        ))}
      </div>
      <p className={isOpen && entries.length === 0 ? 'cap' : 'vh'} role="status">
        {isOpen ? (entries.length === 0 ? words.shell.nothingFound : words.shell.found(entries.length)) : null}
      </p>
    </div>
  );
}
