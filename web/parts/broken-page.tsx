import type { ReactElement } from 'react';
import { words } from '../words/words.ts';

/** A page that threw: a defect of ours, said plainly, with the way on. */
export function BrokenPage({ error }: { readonly error: unknown }): ReactElement {
  return (
    <main className="empty" role="alert">
      <h1>{words.shell.brokenPage}</h1>
      <p className="read">{words.shell.brokenPageHow}</p>
      <p className="cap">{error instanceof Error ? error.message : String(error)}</p>
      <button className="btn go" type="button" onClick={() => location.reload()}>
        {words.shell.loadAgain}
      </button>
    </main>
  );
}
