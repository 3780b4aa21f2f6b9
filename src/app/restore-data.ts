import type { RestoredShape } from '../contract/out-shapes.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import { dataFolder } from './data-folder.ts';

/** Puts a backup in the place of the data, which need not be readable itself. @throws Refusal as {@link restoreBackup} */
export async function restoreData(from: {
  readonly folder: string | undefined;
  readonly file: string;
  readonly passphrase?: string;
}): Promise<RestoredShape> {
  const { replaced } = await restoreBackup({
    ...from,
    folder: dataFolder(from.folder),
    clock: () => Date.now(),
  });
  return { restored: from.file, replaced: replaced ?? null };
}
