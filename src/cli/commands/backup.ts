import { statSync } from 'node:fs';
import type { Command } from 'commander';
import type { BackupWritten } from '../../contract/out-shapes.ts';
import type { AnswerOf } from '../../contract/routes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { readNewPassphrase } from '../read-passphrase.ts';
import { ask, withTertius } from '../with-tertius.ts';

interface BackupOptions extends GlobalOptions {
  readonly encrypt?: boolean;
  readonly list?: boolean;
  readonly remove?: string;
}

/** `tertius backup [FILE] [--encrypt] [--list] [--remove NAME]` */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('write all data into one file, also while Tertius runs')
    .argument('[file]', 'the file to write; in the data folder when left out')
    .option('--encrypt', 'with a passphrase: TERTIUS_PASSPHRASE, or typed; also where the file ends in .age')
    .option('--list', 'only list the backups in the data folder')
    .option('--remove <name>', 'delete one of them for good')
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
      const passphrase = isEncrypted ? await readNewPassphrase(file ?? 'The backup') : undefined;
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
  if (backups.length === 0) return ['There is no backup yet.'];
  return backups.map(({ name, madeAt, encrypted }) => `${madeAt}  ${plain(name)}${encrypted ? '  encrypted' : ''}`);
}

function backupLines({ file, encrypted }: BackupWritten): string[] {
  return [
    `Wrote ${plain(file)}${encrypted ? ', encrypted: without the passphrase nobody can read it' : ''}.`,
    `To bring it back: tertius restore ${plain(file)}`,
  ];
}
