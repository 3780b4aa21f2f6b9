import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveContents } from '../formats/archive/archive.ts';
import { type Counts, countsOf } from '../store/counts.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import type { Clock } from '../store/store.ts';
import { storeFrom } from '../store/whole-store.ts';

/**
 * Puts everything that an archive holds in the place of the data, which is kept aside; with `dryRun` only tells what it holds.
 * @throws Refusal as {@link restoreBackup}
 */
export async function restoreArchive(
  contents: ArchiveContents,
  to: { readonly folder: string; readonly file: string; readonly clock: Clock; readonly dryRun: boolean },
): Promise<{ readonly counts: Counts; readonly replaced: string | undefined }> {
  mkdirSync(to.folder, { recursive: true, mode: 0o700 });
  const work = mkdtempSync(join(to.folder, 'restoring-'));
  try {
    const made = await storeFrom(contents, { folder: work, file: to.file, clock: to.clock });
    const counts = await countsOf(made).finally(() => made.close());
    if (to.dryRun) return { counts, replaced: undefined };
    const { replaced } = await restoreBackup({ folder: to.folder, file: made.file, clock: to.clock });
    return { counts, replaced };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
