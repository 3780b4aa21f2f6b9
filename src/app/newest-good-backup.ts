import { Refusal } from '../base/refusals.ts';
import type { DoorShape } from '../contract/door-routes.ts';
import { listBackups } from '../store/backups.ts';
import { openCheckedCopy } from '../store/checked-copy.ts';
import { countsOf } from '../store/counts.ts';

/** What makes a backup unfit without being a defect: the next one is tried. */
const UNFIT: readonly string[] = ['backup-not-usable', 'passphrase-needed', 'wrong-passphrase', 'data-newer'];

/**
 * The newest backup in a data folder of which every page and reference is right, or undefined. Encrypted ones count where
 * the passphrase opens them.
 */
export async function newestGoodBackup(
  folder: string,
  passphrase: string | undefined,
): Promise<DoorShape['backup'] | undefined> {
  for (const { name, file, madeAt } of listBackups(folder)) {
    try {
      const clock = (): number => Date.now();
      const copy = await openCheckedCopy({ folder, file, clock, passphrase, dataPassphrase: passphrase });
      try {
        const { people, interactions } = await countsOf(copy.store);
        return { name, madeAt, people, interactions };
      } finally {
        await copy.remove();
      }
    } catch (error) {
      if (!(error instanceof Refusal) || !UNFIT.includes(error.code)) throw error;
    }
  }
  return undefined;
}
