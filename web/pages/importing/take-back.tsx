import type { ReactElement } from 'react';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

/** Takes an import back. Says what that took away; what the owner changed since then stays. */
export function TakeBack({ batch }: { readonly batch: number }): ReactElement {
  const undo = useTell('undoImport', [
    'imports',
    'people',
    'person',
    'status',
    'triage',
    'week',
    'audit',
    'objectives',
    'owner',
  ]);
  return (
    <>
      {undo.isSuccess ? null : (
        <button type="button" className="btn text" disabled={undo.isPending} onClick={() => undo.mutate({ batch })}>
          {words.importing.takeBack}
        </button>
      )}
      <span className="cap" role="status">
        {undo.data === undefined ? null : words.importing.takenBack(undo.data.people, undo.data.interactions)}
      </span>
      <NotSaved error={undo.error} />
    </>
  );
}
