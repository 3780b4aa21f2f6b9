import type { ReactElement } from 'react';
import { words } from '../words/words.ts';
import { Dialog } from './dialog.tsx';
import { LogLine } from './log-line.tsx';

/** The one-line log over any page. */
export function LogDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog label={words.log.title} onClose={onClose}>
      <LogLine startsFocused />
    </Dialog>
  );
}
