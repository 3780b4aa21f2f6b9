import { type ReactElement, useState } from 'react';
import { words } from '../../words/words.ts';

/** Words to ask an introducer with, to be copied. */
export function Blurb({ text, title }: { readonly text: string; readonly title?: string }): ReactElement {
  const [isCopied, setCopied] = useState(false);
  return (
    <details>
      <summary className="cap">{title ?? words.introductions.blurb}</summary>
      <p className="blurb">{text}</p>
      <button
        type="button"
        className="btn"
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {words.introductions.copy}
      </button>{' '}
      <span className="cap" role="status">
        {isCopied ? words.introductions.copied : null}
      </span>
    </details>
  );
}
