import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { Refusal } from '../../base/refusals.ts';
import type { ColumnChoice } from '../../contract/import-shapes.ts';
import type { FileReport, ImportReport } from '../../contract/shapes.ts';
import { ContactField } from '../../model/contact-field.ts';
import { keepMemoryLean } from '../../workers/keep-memory-lean.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { progressLine } from '../progress.ts';
import { withTertius } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface ImportOptions extends GlobalOptions {
  readonly dryRun?: boolean;
  readonly map?: readonly ColumnChoice[];
}

/** `tertius import FILE… [--dry-run] [--map COLUMN=FIELD…]` */
export function addImport(program: Command): void {
  program
    .command('import')
    .description(say.importing.help.is)
    .argument('<file...>', say.importing.help.file)
    .option('--dry-run', say.importing.help.dryRun)
    .option('--map <column=field>', say.importing.help.map(ContactField.options.join(', ')), addChoice)
    .action(async (files: string[], options: ImportOptions) => {
      keepMemoryLean(files);
      const progress = progressLine({ isQuiet: options.quiet === true });
      const cancel = new AbortController();
      const stop = (): void => cancel.abort();
      process.once('SIGINT', stop);
      try {
        const report = await withTertius(options, (tertius) =>
          tertius.importFiles(
            files.map((path) => ({ name: baseName(path), path })),
            {
              dryRun: options.dryRun === true,
              mapping: options.map ?? [],
              signal: cancel.signal,
              onProgress: ({ sentence }) => progress.show(sentence),
            },
          ),
        );
        progress.clear();
        printAnswer(report, options, (answer) => reportLines(answer, { isTrial: options.dryRun === true }));
      } catch (error) {
        progress.clear();
        throw cancel.signal.aborted ? new Refusal('cancelled') : error;
      } finally {
        process.off('SIGINT', stop);
      }
    });
}

/** One `COLUMN=FIELD`, added to those before it. The name of a column may hold an equals sign. */
function addChoice(text: string, before: readonly ColumnChoice[] = []): readonly ColumnChoice[] {
  const equals = text.lastIndexOf('=');
  const column = text.slice(0, Math.max(0, equals)).trim();
  const field = ContactField.safeParse(text.slice(equals + 1).trim());
  if (column === '') throw new InvalidArgumentError('Write it as COLUMN=FIELD, as in --map "Full name=name".');
  if (!field.success) throw new InvalidArgumentError(`The field must be one of ${ContactField.options.join(', ')}.`);
  return [...before, { column, field: field.data }];
}

function reportLines(report: ImportReport, { isTrial }: { readonly isTrial: boolean }): string[] {
  const lines: string[] = [];
  const [unneeded, needed] = parted(report.files);
  for (const file of needed) {
    const { records, created, updated, unchanged, asked, ignored, rejected } = file;
    lines.push(`${plain(file.file)}  ${file.format}: ${records} records`);
    lines.push(
      `  ${created} new, ${updated} changed, ${unchanged} unchanged, ${asked} to be asked, ${ignored} left aside, ${rejected.length} not understood`,
    );
    if (file.mapping !== undefined) lines.push(...mappingLines(file.mapping));
    for (const { reason, count } of file.ignoredBecause) lines.push(`  ${count} left aside: ${plain(reason)}`);
    for (const { line, reason } of rejected) lines.push(`  line ${line}: ${plain(reason)}`);
  }
  if (unneeded.length > 0) {
    lines.push(`${unneeded.length === 1 ? 'One file is' : `${unneeded.length} files are`} not needed:`);
    lines.push(...wrapped(unneeded.map(({ file }) => plain(file)).join(', '), '  '));
  }
  // An archive comes in as it was and is no batch.
  const outcome = isTrial ? 'Nothing was saved. You would' : 'You now';
  lines.push(
    `${outcome} know of ${report.people} people; with ${report.spokenWith} of them something real has happened.`,
  );
  if (report.gone !== undefined) {
    const whose = report.gone === 1 ? 'One known connection is' : `${report.gone} known connections are`;
    lines.push(`${whose} gone from this export; nobody was removed.`);
  }
  if (report.batch !== undefined) lines.push(`To take it back: tertius undo ${report.batch}`);
  return lines;
}

/** Files of which nothing was to be read, as the owner's adverts or photos, and the others. */
function parted(files: readonly FileReport[]): [unneeded: FileReport[], needed: FileReport[]] {
  const isUnneeded = ({ records, ignored, ignoredBecause }: FileReport): boolean =>
    records === ignored && ignoredBecause.every(({ reason }) => reason === 'not needed');
  return [files.filter(isUnneeded), files.filter((file) => !isUnneeded(file))];
}

function baseName(path: string): string {
  return basename(resolve(path));
}

/** How the columns were understood, and how to say it better. */
function mappingLines(mapping: NonNullable<FileReport['mapping']>): string[] {
  const used = mapping.filter(({ field }) => field !== 'keep' && field !== 'leave-out');
  const kept = mapping.filter(({ field }) => field === 'keep').map(({ column }) => plain(column));
  return [
    `  Columns: ${used.map(({ column, field }) => `${plain(column)} = ${field}`).join(', ')}`,
    ...(kept.length === 0
      ? []
      : [`  Kept beside the person: ${kept.join(', ')}. Say it better with --map "${kept[0]}=title".`]),
  ];
}
