import { writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { fileTrouble } from '../../base/file-trouble.ts';
import { Refusal } from '../../base/refusals.ts';
import { ExportFormat, type ExportWritten } from '../../contract/out-shapes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface ExportOptions extends GlobalOptions {
  readonly format?: ExportFormat;
  readonly vcardVersion: '3.0' | '4.0';
  readonly withPrivate?: boolean;
}

/** `tertius export FILE [--format F] [--vcard-version V] [--with-private]` */
export function addExport(program: Command): void {
  program
    .command('export')
    .description(say.exporting.help.is)
    .argument('<file>', say.exporting.help.file)
    .addOption(new Option('--format <format>', say.exporting.help.format).choices(ExportFormat.options))
    .addOption(
      new Option('--vcard-version <version>', say.exporting.help.vcardVersion).choices(['3.0', '4.0']).default('4.0'),
    )
    .option('--with-private', say.exporting.help.withPrivate)
    .action(async (file: string, options: ExportOptions) => {
      const format = options.format ?? formatOf(file);
      const { content, encoding, holds } = await askOnce(options, 'exportData', {
        format,
        vcardVersion: options.vcardVersion,
        withPrivate: options.withPrivate,
      });
      const bytes = Buffer.from(content, encoding);
      await save(file, bytes);
      printAnswer({ file, format, bytes: bytes.length, holds }, options, exportLines);
    });
}

const FORMAT_OF_ENDING: Readonly<Record<string, ExportFormat>> = {
  zip: 'archive',
  vcf: 'vcard',
  vcard: 'vcard',
  csv: 'csv',
  graphml: 'graphml',
  gexf: 'gexf',
  ics: 'ics',
};

function formatOf(file: string): ExportFormat {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = FORMAT_OF_ENDING[ending];
  if (format === undefined) {
    throw new InvalidArgumentError(say.exporting.unclear(plain(file), Object.keys(FORMAT_OF_ENDING).join(', ')));
  }
  return format;
}

/** Writes a file that only its owner can read: it holds what other people confided. */
async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isFolderMissing = 'code' in error && error.code === 'ENOENT';
    throw new Refusal('file-not-writable', {
      file,
      why: isFolderMissing ? say.terminal.noFolder : fileTrouble(error),
    });
  }
}

function exportLines({ file, holds }: ExportWritten): string[] {
  return [say.exporting.wrote(plain(file), holds)];
}
