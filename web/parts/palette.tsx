import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import { words } from '../words/words.ts';
import { Dialog } from './dialog.tsx';
import { useOpen } from './opened.ts';
import { type Destination, usePaletteEntries } from './palette-entries.ts';
import './palette.css';

/** Ctrl K: go to a page or a person, or do something, by typing a part of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const navigate = useNavigate();
  const open = useOpen();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const entries = usePaletteEntries(text);
  const at = Math.min(active, entries.length - 1);
  const go = (destination: Destination | undefined): void => {
    if (destination === undefined) return;
    if ('open' in destination) {
      open(destination.open);
    } else {
      onClose();
      void navigate(destination.to);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive((at + step + entries.length) % Math.max(1, entries.length));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      go(entries[at]?.destination);
    }
  };
  return (
    <Dialog label={words.shell.find} onClose={onClose}>
      <input
        className="palette-input"
        // The palette opens to be typed into; Esc gives the focus back.
        autoFocus
        role="combobox"
        aria-label={words.shell.find}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={entries.length === 0 ? undefined : `${listId}-${at}`}
        aria-autocomplete="list"
        autoComplete="off"
        value={text}
        placeholder={words.shell.findPlaceholder}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={listId} aria-label={words.shell.find} className="palette-list">
        {entries.map((entry, index) => (
          // Keys are handled by the input, which keeps the focus: the combobox pattern of the ARIA guide.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={entry.key}
            role="option"
            tabIndex={-1}
            id={`${listId}-${index}`}
            aria-selected={index === at}
            onPointerMove={() => setActive(index)}
            onClick={() => go(entry.destination)}
          >
            <span>{entry.text}</span> <span className="cap">{entry.caption}</span>
          </div>
        ))}
      </div>
      <p className={entries.length === 0 ? 'cap' : 'vh'} role="status">
        {entries.length === 0 ? words.shell.nothingFound : words.shell.found(entries.length)}
      </p>
    </Dialog>
  );
}
