import type { Command } from 'commander';
import type { RestoreFrom } from '../../app/restore-data.ts';
import { Refusal } from '../../base/refusals.ts';
import type { RestoredShape, RestorePreview } from '../../contract/out-shapes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { askPassphrase, readPassphrase } from '../read-passphrase.ts';
import { say } from '../words/words.ts';

/** `tertius restore FILE [--dry-run]` */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description(say.restore.help.is)
    .argument('<file>', say.restore.help.file)
    .option('--dry-run', say.restore.help.dryRun)
    .action(async (file: string, options: GlobalOptions & { readonly dryRun?: boolean }) => {
      const { previewRestoreOf, restoreData } = await import('../../app/restore-data.ts');
      const from: RestoreFrom = { folder: options.data, file };
      if (options.dryRun === true) {
        printAnswer(await withPassphrase(from, previewRestoreOf), options, previewLines);
        return;
      }
      printAnswer(await withPassphrase(from, restoreData), options, restoredLines);
    });
}

/** Asks for the passphrase once it is known that one is needed. */
async function withPassphrase<Answer>(
  from: RestoreFrom,
  work: (from: RestoreFrom) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work(from);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'data-locked' && from.dataPassphrase === undefined) {
      const dataPassphrase = await askPassphrase(say.terminal.dataPassphrase);
      if (dataPassphrase !== undefined) return await withPassphrase({ ...from, dataPassphrase }, work);
    }
    if (error.code === 'passphrase-needed' && from.passphrase === undefined) {
      const passphrase = await readPassphrase(say.terminal.passphraseOf(plain(from.file)));
      if (passphrase !== undefined) return await withPassphrase({ ...from, passphrase }, work);
    }
    throw error;
  }
}

function restoredLines({ restored, replaced }: RestoredShape): string[] {
  return [say.restore.restored(plain(restored)), ...(replaced === null ? [] : [say.restore.replaced(plain(replaced))])];
}

function previewLines({ restored, before, now, people, interactions, parts, forgotten }: RestorePreview): string[] {
  const named = (what: string, { count, names }: RestorePreview['people']['going']): string[] =>
    count === 0 ? [] : [`  ${what} ${count}: ${names.map(plain).join(', ')}${names.length < count ? ', …' : ''}`];
  return [
    say.restore.holds(plain(restored), before, now),
    ...named(say.restore.going, people.going),
    ...named(say.restore.coming, people.coming),
    ...named(say.restore.differing, people.differing),
    ...(interactions.going + interactions.coming === 0
      ? []
      : [`  ${say.restore.interactions(interactions.going, interactions.coming)}`]),
    ...(parts.length === 0 ? [] : [`  ${say.restore.otherwise(parts)}`]),
    ...(forgotten === 0 ? [] : [`  ${say.restore.forgotten(forgotten)}`]),
    say.restore.unchanged,
  ];
}
