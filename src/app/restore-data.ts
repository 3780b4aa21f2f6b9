import { Refusal } from '../base/refusals.ts';
import type { RestoredShape, RestorePreview } from '../contract/out-shapes.ts';
import { type ArchiveContents, readArchive } from '../formats/archive/archive.ts';
import { compareWithBackup } from '../store/compare-with-backup.ts';
import { fileSource } from '../store/file-source.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import { chosenDatabase } from './chosen-database.ts';
import { dataFolder } from './data-folder.ts';
import { dataPassphrase } from './data-passphrase.ts';
import { restoreArchive, withDataOf } from './restore-archive.ts';
import { toRestorePreview } from './restore-preview.ts';

/** A backup or an archive anywhere, and the data folder. */
export interface RestoreFrom {
  readonly folder: string | undefined;
  readonly file: string;
  readonly passphrase?: string;
  /** Of the data that stands there, where it is encrypted; else TERTIUS_DATA_PASSPHRASE. */
  readonly dataPassphrase?: string;
}

/** Puts a backup in the place of the data, or an archive; the data need not be readable itself. @throws Refusal as {@link restoreBackup} */
export async function restoreData(from: RestoreFrom): Promise<RestoredShape> {
  const to = {
    folder: dataFolder(from.folder),
    file: from.file,
    clock: () => Date.now(),
    database: chosenDatabase(),
    dataPassphrase: dataPassphrase(from.dataPassphrase),
  };
  const contents = await archiveIn(from.file);
  const { replaced } =
    contents === undefined
      ? await restoreBackup({ ...to, passphrase: from.passphrase })
      : await restoreArchive(contents, { ...to, dryRun: false });
  return { restored: from.file, replaced: replaced ?? null };
}

/** What restoring would change. @throws Refusal as {@link compareWithBackup} */
export async function previewRestoreOf(from: RestoreFrom): Promise<RestorePreview> {
  const to = {
    folder: dataFolder(from.folder),
    file: from.file,
    clock: () => Date.now(),
    database: chosenDatabase(),
    dataPassphrase: dataPassphrase(from.dataPassphrase),
  };
  const contents = await archiveIn(from.file);
  const comparison =
    contents === undefined
      ? await compareWithBackup({ ...to, passphrase: from.passphrase })
      : await withDataOf(contents, to, ({ file }) => compareWithBackup({ ...to, file }));
  return toRestorePreview(from.file, comparison);
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
