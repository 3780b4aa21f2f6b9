import type { ReactElement } from 'react';
import { words } from '../words/words.ts';

/** The server does not know this browser: how to come in. */
export function NotSignedIn(): ReactElement {
  return (
    <section className="empty" role="alert">
      <h2>{words.shell.notSignedIn}</h2>
      <p className="read">{words.shell.notSignedInHow}</p>
    </section>
  );
}
