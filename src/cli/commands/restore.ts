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
      const dataPassphrase = await askPassphrase('Passphrase of your data: ');
      if (dataPassphrase !== undefined) return await withPassphrase({ ...from, dataPassphrase }, work);
    }
    if (error.code === 'passphrase-needed' && from.passphrase === undefined) {
      const passphrase = await readPassphrase(`Passphrase of ${plain(from.file)}: `);
      if (passphrase !== undefined) return await withPassphrase({ ...from, passphrase }, work);
    }
    throw error;
  }
}

function restoredLines({ restored, replaced }: RestoredShape): string[] {
  return [
    `Everything is as it was in ${plain(restored)}.`,
    ...(replaced === null ? [] : [`What stood there before is kept in ${plain(replaced)}.`]),
  ];
}

function previewLines({ restored, before, now, people, interactions, parts, forgotten }: RestorePreview): string[] {
  const named = (what: string, { count, names }: RestorePreview['people']['going']): string[] =>
    count === 0 ? [] : [`  ${what} ${count}: ${names.map(plain).join(', ')}${names.length < count ? ', …' : ''}`];
  return [
    `${plain(restored)} holds ${amount(before)}; here are ${now === null ? 'none' : amount(now)}.`,
    ...named('People here who would go:', people.going),
    ...named('People who would come back:', people.coming),
    ...named('People of whom something else was known:', people.differing),
    ...(interactions.going + interactions.coming === 0
      ? []
      : [`  Interactions: ${interactions.going} would go, ${interactions.coming} would come back.`]),
    ...(parts.length === 0 ? [] : [`  Otherwise too: ${parts.join(', ')}.`]),
    ...(forgotten === 0 ? [] : [`  People whom you forgot since, and who stay forgotten: ${forgotten}.`]),
    'Nothing was changed.',
  ];
}

function amount({ people, interactions }: RestorePreview['before']): string {
  return `${people} people and ${interactions} interactions`;
}
