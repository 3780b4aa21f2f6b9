import { type ReactElement, useState } from 'react';
import type { DroppedFile } from '../../dropped-files.ts';
import { useDraft } from '../../parts/draft.ts';
import { words } from '../../words/words.ts';

/** A list of names pasted from a programme or a web page: becomes a text file named after the event, and is read like any other. */
export function PasteList({ onFiles }: { readonly onFiles: (files: readonly DroppedFile[]) => void }): ReactElement {
  const [text, setText, forgetText] = useDraft('names');
  const [event, setEvent] = useState('');
  return (
    <details className="how-to">
      <summary>{words.importing.paste}</summary>
      <form
        className="paste"
        onSubmit={(submit) => {
          submit.preventDefault();
          if (text.trim() === '') return;
          // A slash in a file's name would make it one of a folder.
          const name = `${event.trim().replaceAll('/', '-') || words.importing.pastedName}.txt`;
          onFiles([{ name, file: new File([text], name, { type: 'text/plain' }) }]);
          forgetText();
        }}
      >
        <label>
          {words.importing.pasteEvent}
          <input type="text" value={event} onChange={({ target }) => setEvent(target.value)} />
        </label>
        <label>
          {words.importing.pasteNames}
          <textarea rows={6} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <p className="cap">{words.importing.pasteExample}</p>
        <button className="btn" type="submit" disabled={text.trim() === ''}>
          {words.importing.pasteRead}
        </button>
      </form>
    </details>
  );
}
