import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import { BackupItem } from './backup-item.tsx';
import { MakeBackup } from './make-backup.tsx';

/** The backups beside the data: making one, plain or encrypted, and bringing one back after a look at what would change. */
export function Backups(): ReactElement {
  const backups = useAsk('backups', {});
  if (backups.isError) return <NotLoaded error={backups.error} retry={() => void backups.refetch()} />;
  if (backups.data === undefined) return <Bars widths={[60, 40]} />;
  return (
    <div className="backups">
      <p className="read soft">{words.out.backupsLead}</p>
      {backups.data.backups.length === 0 ? <p className="read">{words.out.none}</p> : null}
      <ul className="imports">
        {backups.data.backups.map((backup) => (
          <BackupItem key={backup.name} backup={backup} />
        ))}
      </ul>
      <MakeBackup />
    </div>
  );
}
