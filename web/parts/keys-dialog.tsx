import type { ReactElement } from 'react';
import { words } from '../words/words.ts';
import { Dialog } from './dialog.tsx';
import './keys-dialog.css';

/** All keys, on one sheet. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog label={words.shell.keysTitle} onClose={onClose}>
      <h2>{words.shell.keysTitle}</h2>
      <p className="cap">{words.shell.keysCaption}</p>
      <dl className="keys">
        {words.shell.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button className="btn" type="button" onClick={onClose}>
        {words.shell.close}
      </button>
    </Dialog>
  );
}
