import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { words } from '../words/words.ts';
import { Dialog } from './dialog.tsx';
import { writeDraft } from './draft.ts';
import { Finder } from './finder.tsx';
import { useOpen } from './opened.ts';
import { type Destination, usePaletteEntries } from './palette-entries.ts';

/** Ctrl K: go to a page or a person, or do something, by typing a part of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const navigate = useNavigate();
  const open = useOpen();
  const [text, setText] = useState('');
  const entries = usePaletteEntries(text);
  const go = (destination: Destination): void => {
    if ('log' in destination) {
      writeDraft('log', destination.log);
      open('log');
    } else if ('open' in destination) {
      open(destination.open);
    } else {
      onClose();
      void navigate(destination.to);
    }
  };
  return (
    <Dialog label={words.shell.find} onClose={onClose}>
      <Finder
        label={words.shell.find}
        hint={words.shell.findPlaceholder}
        place="over"
        text={text}
        onText={setText}
        entries={entries}
        onChoose={({ destination }) => go(destination)}
      />
    </Dialog>
  );
}
