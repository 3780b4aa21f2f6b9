import { Refusal } from '../base/refusals.ts';
import type { DoorShape } from '../contract/door-routes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { listBackups } from '../store/backups.ts';
import { changePassphrase, isEncrypted } from '../store/change-passphrase.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import { chosenDatabase } from './chosen-database.ts';
import { dataFolder } from './data-folder.ts';
import { dataPassphrase } from './data-passphrase.ts';
import { newestGoodBackup } from './newest-good-backup.ts';
import { type OpenOptions, openTertius, type Tertius } from './open-tertius.ts';

/** Data that may be locked or damaged, and is opened when it is first needed. */
export interface Door {
  /** @throws Refusal as {@link openTertius} */
  opened(): Promise<Tertius>;
  /** Told of every refusal: some mean that the data is damaged. */
  noteRefusal(refusal: Refusal): void;
  state(): Promise<DoorShape>;
  /** @throws Refusal `wrong-data-passphrase` */
  unlock(passphrase: string): Promise<DoorShape>;
  /** @throws Refusal `wrong-data-passphrase`, `data-in-use`, `file-not-writable` */
  setPassphrase(input: CheckedInputOf<'setPassphrase'>): Promise<DoorShape>;
  /** @throws Refusal `backup-not-found`, and as {@link restoreBackup} */
  rescue(input: CheckedInputOf<'rescue'>): Promise<AnswerOf<'rescue'>>;
  /** Closes the data, to be opened anew when it is next needed. */
  close(): Promise<void>;
}

/** The door to the data of a folder. */
export function doorTo(options: OpenOptions): Door {
  const folder = dataFolder(options.folder);
  let passphrase = dataPassphrase(options.passphrase);
  let opening: Promise<Tertius> | undefined;
  let damage: Refusal | undefined;

  const door: Door = {
    async opened() {
      opening ??= openTertius({ ...options, folder, ...(passphrase === undefined ? {} : { passphrase }) });
      try {
        return await opening;
      } catch (error) {
        opening = undefined;
        throw error;
      }
    },
    noteRefusal(refusal) {
      if (refusal.code === 'data-not-ours') damage = refusal;
    },
    async state() {
      const encrypted = isEncrypted(folder);
      try {
        await door.opened();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.code === 'data-locked' || error.code === 'wrong-data-passphrase')
          return { state: 'locked', encrypted, why: null, backup: null };
        if (error.code !== 'data-not-ours') throw error;
        damage = error;
      }
      if (damage === undefined) return { state: 'open', encrypted, why: null, backup: null };
      const backup = (await newestGoodBackup(folder, passphrase)) ?? null;
      return { state: 'damaged', encrypted, why: damage.message, backup };
    },
    async unlock(said) {
      const before = passphrase;
      passphrase = said;
      try {
        await door.opened();
      } catch (error) {
        passphrase = before;
        throw error;
      }
      return await door.state();
    },
    async setPassphrase({ passphrase: next, current }) {
      if (!options.demo && chosenDatabase() !== undefined)
        throw new Refusal('invalid-input', {
          what: 'The data stands in a database. Whoever runs the database encrypts its disk; nothing was changed.',
        });
      await door.close();
      const now = isEncrypted(folder) ? (current ?? '') : undefined;
      changePassphrase(folder, { current: now, next: next ?? undefined });
      passphrase = next ?? undefined;
      return await door.state();
    },
    async rescue({ name }) {
      const backup = listBackups(folder).find((one) => one.name === name);
      if (backup === undefined) throw new Refusal('backup-not-found', { name });
      await door.close();
      const clock = (): number => Date.now();
      const { replaced } = await restoreBackup({
        folder,
        file: backup.file,
        clock,
        passphrase,
        dataPassphrase: passphrase,
      });
      damage = undefined;
      return { restored: name, replaced: replaced ?? null };
    },
    async close() {
      // Whoever asked for the data was told why it could not be opened; what never opened needs no closing.
      const tertius = await opening?.catch(() => undefined);
      opening = undefined;
      await tertius?.close();
    },
  };
  return door;
}
