import { Refusal } from '../base/refusals.ts';
import type { BackupShape } from '../contract/out-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import {
  deleteBackup,
  hasDailyBackup,
  listBackups,
  newBackupFile,
  rotateBackups,
  type StoredBackup,
} from '../store/backups.ts';
import type { RestoreOptions } from '../store/checked-copy.ts';
import { compareWithBackup } from '../store/compare-with-backup.ts';
import { countsOf } from '../store/counts.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import { writeBackup } from '../store/write-backup.ts';
import type { Context } from './context.ts';
import { toRestorePreview } from './restore-preview.ts';

/** The backups in the data folder, the newest first. */
export async function seeBackups({ store }: Context): Promise<AnswerOf<'backups'>> {
  return { backups: listBackups(store.folder).map(toBackupShape) };
}

/**
 * Makes a backup in the data folder. One of the day is made once a day and when there is anything to keep, and removes
 * those of other days that are no longer needed.
 */
export async function makeBackup(
  { store }: Context,
  { kind, passphrase }: CheckedInputOf<'makeBackup'>,
): Promise<AnswerOf<'makeBackup'>> {
  const folder = store.folder;
  // A database is kept safe by whoever runs it; see docs/postgresql.md.
  if (kind === 'daily' && store.database !== undefined) return { backup: null };
  if (kind === 'daily') {
    const { people } = await countsOf(store);
    if (people === 0 || hasDailyBackup(folder, store.clock)) return { backup: null };
  }
  const file = newBackupFile(folder, kind, store.clock, { isEncrypted: passphrase !== undefined });
  await writeBackup(store, file, { passphrase });
  if (kind === 'daily') rotateBackups(folder);
  const made = listBackups(folder).find((backup) => backup.file === file);
  return { backup: made === undefined ? null : toBackupShape(made) };
}

/** Deletes a backup of the data folder. @throws Refusal `backup-not-found`, `file-not-writable` */
export async function removeBackup(
  context: Context,
  { name }: CheckedInputOf<'removeBackup'>,
): Promise<AnswerOf<'removeBackup'>> {
  deleteBackup(listed(context.store, name).file);
  return await seeBackups(context);
}

/** What bringing a backup of the data folder back would change. @throws Refusal `backup-not-found`, and as {@link compareWithBackup} */
export async function previewListed(
  { store }: Context,
  { name, passphrase }: CheckedInputOf<'previewRestore'>,
): Promise<AnswerOf<'previewRestore'>> {
  return toRestorePreview(name, await compareWithBackup({ ...listed(store, name), passphrase }));
}

/**
 * Puts a backup of the data folder in the place of the data; what stood there becomes a backup itself. Encrypted data is
 * closed for that: whoever works with it opens it anew. @throws Refusal `backup-not-found`
 */
export async function restoreListed(
  { store }: Context,
  { name, passphrase }: CheckedInputOf<'restoreBackup'>,
): Promise<AnswerOf<'restoreBackup'>> {
  const from = { ...listed(store, name), passphrase };
  if (store.passphrase !== undefined) await store.close();
  const { replaced } = await restoreBackup(from);
  return { restored: name, replaced: replaced ?? null };
}

function listed(
  { folder, clock, database, passphrase }: Context['store'],
  name: string,
): Omit<RestoreOptions, 'passphrase'> {
  const backup = listBackups(folder).find((one) => one.name === name);
  if (backup === undefined) throw new Refusal('backup-not-found', { name });
  return { folder, file: backup.file, clock, database, dataPassphrase: passphrase };
}

function toBackupShape({ name, file, kind, bytes, madeAt, isEncrypted }: StoredBackup): BackupShape {
  return { name, file, kind, bytes, madeAt, encrypted: isEncrypted };
}
