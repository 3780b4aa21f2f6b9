import { type ReactElement, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

type Backup = AnswerOf<'backups'>['backups'][number];

/** The backups beside the data: making one, and bringing one back after asking. */
export function Backups(): ReactElement {
  const backups = useAsk('backups', {});
  const make = useTell('makeBackup', ['backups']);
  if (backups.isError) return <NotLoaded error={backups.error} retry={() => void backups.refetch()} />;
  if (backups.data === undefined) return <Bars widths={[60, 40]} />;
  return (
    <>
      <p className="read soft">{words.out.backupsLead}</p>
      {backups.data.backups.length === 0 ? <p className="read">{words.out.none}</p> : null}
      <ul className="imports">
        {backups.data.backups.map((backup) => (
          <BackupItem key={backup.name} backup={backup} />
        ))}
      </ul>
      <button type="button" className="btn" disabled={make.isPending} onClick={() => make.mutate({})}>
        {words.out.make}
      </button>
      <NotSaved error={make.error} />
    </>
  );
}

function BackupItem({ backup }: { readonly backup: Backup }): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const restore = useTell('restoreBackup', []);
  const day = backup.madeAt.slice(0, 10);
  const when = `${dayAndMonth(day)}, ${backup.madeAt.slice(11, 16)} UTC`;
  // Everything on every page is of another time then: the app begins anew.
  const bringBack = (): void =>
    restore.mutate({ name: backup.name }, { onSuccess: () => window.location.assign('/settings') });
  return (
    <li>
      <p className="serif">
        <time dateTime={backup.madeAt}>{when}</time>
      </p>
      <p className="cap">
        {words.out.kinds[backup.kind]}
        {backup.encrypted ? ` · ${words.out.encrypted}` : null}
      </p>
      {backup.encrypted ? null : isAsked ? (
        <>
          <p className="read">{words.out.sure(when)}</p>
          <div className="row">
            <button type="button" className="btn" disabled={restore.isPending} onClick={bringBack}>
              {words.out.yes}
            </button>
            <button type="button" className="btn" onClick={() => setAsked(false)}>
              {words.out.no}
            </button>
          </div>
        </>
      ) : (
        <div className="row">
          <button type="button" className="btn" aria-label={words.out.restoreOf(when)} onClick={() => setAsked(true)}>
            {words.out.restore}
          </button>
        </div>
      )}
      <NotSaved error={restore.error} />
    </li>
  );
}
