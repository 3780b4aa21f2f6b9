import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, parseDay } from '../base/days.ts';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import { backupsToKeep } from './backups-to-keep.ts';
import { isEncryptedFile } from './encrypted-file.ts';
import type { Clock } from './store.ts';

/** `asked`: the owner made it; `daily`: made by itself and removed in time; `replaced`: what stood before something was restored. */
export type BackupKind = 'asked' | 'daily' | 'replaced';

/** A backup in the data folder. */
export interface StoredBackup {
  readonly name: string;
  readonly file: string;
  readonly kind: BackupKind;
  readonly bytes: number;
  /** ISO 8601 instant, UTC. */
  readonly madeAt: string;
  readonly isEncrypted: boolean;
}

const NAME = /^tertius-(asked|daily|replaced)-(\d{4}-\d\d-\d\d)(?:T\d{6}Z)?(?:-\d+)?\.sqlite(\.age)?$/;

/** Where backups are kept by themselves: in the data folder, readable by its owner only. */
export function backupFolder(folder: string): string {
  return join(folder, 'backups');
}

/** A path for a new backup, named by its kind and the instant; the daily ones by the day. */
export function newBackupFile(
  folder: string,
  kind: BackupKind,
  clock: Clock,
  { isEncrypted = false }: { readonly isEncrypted?: boolean } = {},
): string {
  const instant = new Date(clock()).toISOString();
  const when = kind === 'daily' ? instant.slice(0, 10) : `${instant.slice(0, 19).replaceAll(':', '')}Z`;
  const ending = isEncrypted ? '.sqlite.age' : '.sqlite';
  mkdirSync(backupFolder(folder), { recursive: true, mode: 0o700 });
  const path = (number: string): string => join(backupFolder(folder), `tertius-${kind}-${when}${number}${ending}`);
  let file = path('');
  for (let number = 2; existsSync(file); number++) file = path(`-${number}`);
  return file;
}

/** The backups in a data folder, the newest first. Files of other names are none. */
export function listBackups(folder: string): readonly StoredBackup[] {
  if (!existsSync(backupFolder(folder))) return [];
  const backups = readdirSync(backupFolder(folder)).flatMap((name): StoredBackup[] => {
    const match = NAME.exec(name);
    if (match === null) return [];
    const file = join(backupFolder(folder), name);
    const { size, mtime } = statSync(file);
    // The pattern allows these three only.
    const kind = match[1] as BackupKind;
    const isEncrypted = match[3] !== undefined || isEncryptedFile(file);
    return [{ name, file, kind, bytes: size, madeAt: mtime.toISOString(), isEncrypted }];
  });
  return backups.sort((one, other) => (one.madeAt < other.madeAt ? 1 : one.madeAt > other.madeAt ? -1 : 0));
}

/** Takes a backup away. @throws Refusal `file-not-writable` */
export function deleteBackup(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Refusal('file-not-writable', { file, why: fileTrouble(error) });
  }
}

/** Whether the backup of this day was made already. */
export function hasDailyBackup(folder: string, clock: Clock): boolean {
  const day = new Date(clock()).toISOString().slice(0, 10);
  return listBackups(folder).some(({ kind, name }) => kind === 'daily' && dayIn(name) === parseDay(day));
}

/** Removes the daily backups that are no longer needed; all others stay until their owner removes them. */
export function rotateBackups(folder: string): void {
  const daily = listBackups(folder).filter(({ kind }) => kind === 'daily');
  const kept = backupsToKeep(daily.map(({ name }) => dayIn(name)));
  for (const { name, file } of daily) if (!kept.has(dayIn(name))) rmSync(file, { force: true });
}

/** The day in the name of a backup. */
function dayIn(name: string): Day {
  return parseDay(NAME.exec(name)?.[2] ?? '') ?? 0;
}
