import type { Command } from 'commander';
import { Refusal } from '../../base/refusals.ts';
import type { RestoredShape } from '../../contract/out-shapes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { readPassphrase } from '../read-passphrase.ts';

/** `tertius restore FILE` */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('put a backup in the place of the data; what stands there is kept aside')
    .argument('<file>', 'a backup')
    .action(async (file: string, options: GlobalOptions) => {
      const { restoreData } = await import('../../app/restore-data.ts');
      const from = { folder: options.data, file };
      const answer = await restoreData(from).catch(async (error: unknown) => {
        if (!(error instanceof Refusal) || error.code !== 'passphrase-needed') throw error;
        const passphrase = await readPassphrase(`Passphrase of ${plain(file)}: `);
        if (passphrase === undefined) throw error;
        return await restoreData({ ...from, passphrase });
      });
      printAnswer(answer, options, restoredLines);
    });
}

function restoredLines({ restored, replaced }: RestoredShape): string[] {
  return [
    `Everything is as it was in ${plain(restored)}.`,
    ...(replaced === null ? [] : [`What stood there before is kept in ${plain(replaced)}.`]),
  ];
}
