import { type ReactElement, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { moment } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { BringBack } from './bring-back.tsx';

export type Backup = AnswerOf<'backups'>['backups'][number];

/** A backup: when and how it was made, bringing it back, and taking it away. Both ask first. */
export function BackupItem({ backup }: { readonly backup: Backup }): ReactElement {
  const [asked, setAsked] = useState<'restore' | 'remove'>();
  const remove = useTell('removeBackup', ['backups']);
  const when = moment(backup.madeAt);
  return (
    <li>
      <p className="serif">
        <time dateTime={backup.madeAt}>{when}</time>
      </p>
      <p className="cap">
        {words.out.kinds[backup.kind]}
        {backup.encrypted ? ` · ${words.out.encrypted}` : null}
      </p>
      {asked === 'restore' ? <BringBack backup={backup} when={when} onLeave={() => setAsked(undefined)} /> : null}
      {asked === 'remove' ? (
        <>
          <p className="read">{words.out.sureToRemove}</p>
          <div className="row">
            <button
              type="button"
              className="btn"
              disabled={remove.isPending}
              onClick={() => remove.mutate({ name: backup.name })}
            >
              {words.out.yesRemove}
            </button>
            <button type="button" className="btn" onClick={() => setAsked(undefined)}>
              {words.out.no}
            </button>
          </div>
        </>
      ) : null}
      {asked === undefined ? (
        <div className="row">
          <button
            type="button"
            className="btn"
            aria-label={words.out.restoreOf(when)}
            onClick={() => setAsked('restore')}
          >
            {words.out.restore}
          </button>
          <button
            type="button"
            className="btn text"
            aria-label={words.out.removeOf(when)}
            onClick={() => setAsked('remove')}
          >
            {words.out.remove}
          </button>
        </div>
      ) : null}
      <NotSaved error={remove.error} />
    </li>
  );
}
