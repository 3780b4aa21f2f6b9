import { Refusal } from '../base/refusals.ts';
import type { RestoredShape } from '../contract/out-shapes.ts';
import { type ArchiveContents, readArchive } from '../formats/archive/archive.ts';
import { fileSource } from '../store/file-source.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import { dataFolder } from './data-folder.ts';
import { restoreArchive } from './restore-archive.ts';

/** Puts a backup in the place of the data, or an archive; the data need not be readable itself. @throws Refusal as {@link restoreBackup} */
export async function restoreData(from: {
  readonly folder: string | undefined;
  readonly file: string;
  readonly passphrase?: string;
}): Promise<RestoredShape> {
  const contents = await archiveIn(from.file);
  if (contents !== undefined) {
    const to = { folder: dataFolder(from.folder), file: from.file, clock: () => Date.now(), dryRun: false };
    const { replaced } = await restoreArchive(contents, to);
    return { restored: from.file, replaced: replaced ?? null };
  }
  const { replaced } = await restoreBackup({
    ...from,
    folder: dataFolder(from.folder),
    clock: () => Date.now(),
  });
  return { restored: from.file, replaced: replaced ?? null };
}

/** An archive, or undefined for every other file, also for one that cannot be read: restoring says why. */
async function archiveIn(file: string): Promise<ArchiveContents | undefined> {
  try {
    return await readArchive({ ...fileSource(file), name: file });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'file-not-readable') return undefined;
    throw error;
  }
}
