import { statSync } from 'node:fs';
import type { Command } from 'commander';
import type { BackupWritten } from '../../contract/out-shapes.ts';
import type { AnswerOf } from '../../contract/routes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { readNewPassphrase } from '../read-passphrase.ts';
import { ask, withTertius } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface BackupOptions extends GlobalOptions {
  readonly encrypt?: boolean;
  readonly list?: boolean;
  readonly remove?: string;
}

/** `tertius backup [FILE] [--encrypt] [--list] [--remove NAME]` */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description(say.backup.help.is)
    .argument('[file]', say.backup.help.file)
    .option('--encrypt', say.backup.help.encrypt)
    .option('--list', say.backup.help.list)
    .option('--remove <name>', say.backup.help.remove)
    .action(async (file: string | undefined, options: BackupOptions) => {
      const { list, remove } = options;
      if (list === true || remove !== undefined) {
        const answer = await withTertius(options, (tertius) =>
          remove === undefined ? ask(tertius, 'backups', {}) : ask(tertius, 'removeBackup', { name: remove }),
        );
        printAnswer(answer, options, listLines);
        return;
      }
      const isEncrypted =
        options.encrypt === true || file?.endsWith('.age') === true || (process.env.TERTIUS_PASSPHRASE ?? '') !== '';
      const passphrase = isEncrypted ? await readNewPassphrase(file ?? say.backup.theBackup) : undefined;
      const written = await withTertius(options, async (tertius): Promise<BackupWritten> => {
        if (file === undefined) {
          const { backup } = await ask(tertius, 'makeBackup', { passphrase });
          return { file: backup!.file, bytes: backup!.bytes, encrypted: backup!.encrypted };
        }
        await tertius.backUp(file, { passphrase });
        return { file, bytes: statSync(file).size, encrypted: isEncrypted };
      });
      printAnswer(written, options, backupLines);
    });
}

function listLines({ backups }: AnswerOf<'backups'>): string[] {
  if (backups.length === 0) return [say.backup.none];
  return backups.map(
    ({ name, madeAt, encrypted }) => `${madeAt}  ${plain(name)}${encrypted ? `  ${say.backup.encrypted}` : ''}`,
  );
}

function backupLines({ file, encrypted }: BackupWritten): string[] {
  return [say.backup.wrote(plain(file), encrypted), say.backup.bringBack(plain(file))];
}
