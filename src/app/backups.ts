import { dirname } from 'node:path';
import { Refusal } from '../base/refusals.ts';
import type { BackupShape } from '../contract/out-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { hasDailyBackup, listBackups, newBackupFile, rotateBackups, type StoredBackup } from '../store/backups.ts';
import { countsOf } from '../store/counts.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import { writeBackup } from '../store/write-backup.ts';
import type { Context } from './context.ts';

/** The backups in the data folder, the newest first. */
export async function seeBackups({ store }: Context): Promise<AnswerOf<'backups'>> {
  return { backups: listBackups(dirname(store.file)).map(toBackupShape) };
}

/**
 * Makes a backup in the data folder. One of the day is made once a day and when there is anything to keep, and removes
 * those of other days that are no longer needed.
 */
export async function makeBackup(
  { store }: Context,
  { kind, passphrase }: CheckedInputOf<'makeBackup'>,
): Promise<AnswerOf<'makeBackup'>> {
  const folder = dirname(store.file);
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

/** Puts a backup of the data folder in the place of the data; what stood there becomes a backup itself. @throws Refusal `backup-not-found` */
export async function restoreListed(
  { store }: Context,
  { name, passphrase }: CheckedInputOf<'restoreBackup'>,
): Promise<AnswerOf<'restoreBackup'>> {
  const folder = dirname(store.file);
  const backup = listBackups(folder).find((listed) => listed.name === name);
  if (backup === undefined) throw new Refusal('backup-not-found', { name });
  const { replaced } = await restoreBackup({ folder, file: backup.file, passphrase, clock: store.clock });
  return { restored: name, replaced: replaced ?? null };
}

function toBackupShape({ name, file, kind, bytes, madeAt, isEncrypted }: StoredBackup): BackupShape {
  return { name, file, kind, bytes, madeAt, encrypted: isEncrypted };
}
