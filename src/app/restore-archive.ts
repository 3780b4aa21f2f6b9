import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveContents } from '../formats/archive/archive.ts';
import { type Counts, countsOf } from '../store/counts.ts';
import { restoringPrefix } from '../store/left-overs.ts';
import type { DatabaseAddress } from '../store/postgres/database-address.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import type { Clock } from '../store/store.ts';
import { storeFrom } from '../store/whole-store.ts';

/** Where what an archive holds is to come. */
export interface ArchiveTarget {
  readonly folder: string;
  /** What to call the archive in a refusal. */
  readonly file: string;
  readonly clock: Clock;
  /** The database that holds the data, when no file does. */
  readonly database?: DatabaseAddress | undefined;
  /** Of the data that stands there, where it is encrypted. */
  readonly dataPassphrase?: string | undefined;
}

/**
 * Puts everything that an archive holds in the place of the data, which is kept aside; with `dryRun` only tells what it holds.
 * @throws Refusal as {@link restoreBackup}
 */
export async function restoreArchive(
  contents: ArchiveContents,
  to: ArchiveTarget & { readonly dryRun: boolean },
): Promise<{ readonly counts: Counts; readonly replaced: string | undefined }> {
  return await withDataOf(contents, to, async ({ file, counts }) => {
    if (to.dryRun) return { counts, replaced: undefined };
    const { replaced } = await restoreBackup({ ...to, file });
    return { counts, replaced };
  });
}

/** Makes a data file of an archive beside the data for as long as somebody works with it. */
export async function withDataOf<Result>(
  contents: ArchiveContents,
  { folder, file, clock }: ArchiveTarget,
  work: (made: { readonly file: string; readonly counts: Counts }) => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const beside = mkdtempSync(join(folder, restoringPrefix()));
  try {
    const made = await storeFrom(contents, { folder: beside, file, clock });
    const counts = await countsOf(made).finally(() => made.close());
    return await work({ file: made.file, counts });
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
