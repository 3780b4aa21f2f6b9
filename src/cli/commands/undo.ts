import type { Command } from 'commander';
import { type GlobalOptions, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius undo BATCH` */
export function addUndo(program: Command): void {
  program
    .command('undo')
    .description(say.undo.help.is)
    .argument('<import>', say.undo.help.import, wholeNumber)
    .action(async (batch: number, options: GlobalOptions) => {
      const answer = await askOnce(options, 'undoImport', { batch });
      printAnswer(answer, options, ({ people, interactions }) => [say.undo.undone(batch, people, interactions)]);
    });
}
