import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { Refusal } from '../../base/refusals.ts';
import type { ColumnChoice } from '../../contract/import-shapes.ts';
import type { FileReport, ImportReport } from '../../contract/shapes.ts';
import { ContactField } from '../../model/contact-field.ts';
import { wordsIn } from '../../words/words.ts';
import { keepMemoryLean } from '../../workers/keep-memory-lean.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { progressLine } from '../progress.ts';
import { withTertius } from '../with-tertius.ts';
import { say, spoken } from '../words/words.ts';

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
  if (column === '') throw new InvalidArgumentError(say.importing.writeMap);
  if (!field.success) throw new InvalidArgumentError(say.wrong.oneOf(ContactField.options.join(', ')));
  return [...before, { column, field: field.data }];
}

function reportLines(report: ImportReport, { isTrial }: { readonly isTrial: boolean }): string[] {
  const lines: string[] = [];
  const [unneeded, needed] = parted(report.files);
  for (const file of needed) {
    const { records, created, updated, unchanged, asked, ignored, rejected } = file;
    lines.push(`${plain(file.file)}  ${file.format}: ${say.importing.records(records)}`);
    lines.push(`  ${say.importing.lanes({ created, updated, unchanged, asked, ignored, rejected: rejected.length })}`);
    if (file.mapping !== undefined) lines.push(...mappingLines(file.mapping));
    for (const { reason, count } of file.ignoredBecause)
      lines.push(`  ${say.importing.leftAside(count, plain(reason))}`);
    for (const { line, reason } of rejected) lines.push(`  ${say.common.line(line)}: ${plain(reason)}`);
  }
  if (unneeded.length > 0) {
    lines.push(say.importing.notNeeded(unneeded.length));
    lines.push(...wrapped(unneeded.map(({ file }) => plain(file)).join(', '), '  '));
  }
  // An archive comes in as it was and is no batch.
  lines.push(say.importing.outcome({ isTrial, people: report.people, spokenWith: report.spokenWith }));
  if (report.gone !== undefined) lines.push(say.importing.connectionsGone(report.gone));
  if (report.batch !== undefined) lines.push(say.importing.takeBack(report.batch));
  return lines;
}

/** Files of which nothing was to be read, as the owner's adverts or photos, and the others. */
function parted(files: readonly FileReport[]): [unneeded: FileReport[], needed: FileReport[]] {
  const isUnneeded = ({ records, ignored, ignoredBecause }: FileReport): boolean =>
    records === ignored && ignoredBecause.every(({ reason }) => reason === wordsIn(spoken).kept('not needed'));
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
    `  ${say.importing.columns(used.map(({ column, field }) => `${plain(column)} = ${field}`).join(', '))}`,
    ...(kept.length === 0 ? [] : [`  ${say.importing.kept(kept.join(', '), kept[0]!)}`]),
  ];
}
