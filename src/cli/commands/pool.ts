import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fileTrouble } from '../../base/file-trouble.ts';
import { Refusal } from '../../base/refusals.ts';
import type { PoolCompared, PoolWritten } from '../../contract/pool-shapes.ts';
import { columns, type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { readNewPassphrase, readPassphrase } from '../read-passphrase.ts';
import { saveText } from '../save-text.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius pool export FILE [--names]`, `tertius pool compare FILE [--target TARGET]…` */
export function addPool(program: Command): void {
  const pool = program.command('pool').description(say.pool.help.is);
  pool
    .command('export')
    .description(say.pool.help.export.is)
    .argument('<file>', say.pool.help.export.file)
    .option('--names', say.pool.help.export.names)
    .action(async (file: string, options: GlobalOptions & { readonly names?: boolean }) => {
      const passphrase = await readNewPassphrase(plain(file));
      const names = options.names === true;
      const { content, people, leftOut } = await askOnce(options, 'exportPool', { passphrase, names });
      await saveText(file, content);
      printAnswer({ file, people, leftOut }, options, writtenLines);
    });
  pool
    .command('compare')
    .description(say.pool.help.compare.is)
    .argument('<file>', say.pool.help.compare.file)
    .option(
      '--target <target>',
      say.pool.help.compare.target,
      (target: string, before: readonly string[]) => [...before, target],
      [] as readonly string[],
    )
    .action(async (file: string, options: GlobalOptions & { readonly target: readonly string[] }) => {
      const text = await textOf(file);
      const passphrase = await readPassphrase(say.terminal.passphraseOf(plain(file)));
      if (passphrase === undefined) throw new Refusal('passphrase-needed', { file: plain(file) });
      const targets = [...options.target];
      printAnswer(
        await askOnce(options, 'comparePool', { name: plain(file), text, passphrase, targets }),
        options,
        comparedLines,
      );
    });
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Refusal('file-not-readable', { file: plain(path), why: `${fileTrouble(error)}.` });
  }
}

function writtenLines({ file, people, leftOut }: PoolWritten): string[] {
  return [
    say.pool.wrote(plain(file), people),
    ...(leftOut === 0 ? [] : [say.pool.leftOut(leftOut)]),
    ...wrapped(say.pool.sendApart),
  ];
}

function comparedLines({ both, throughThem, targets }: PoolCompared): string[] {
  return [
    ...(both.length === 0
      ? [say.pool.nobody]
      : [
          say.pool.both(both.length),
          ...columns(
            both.map(({ person, mine, theirs, by }) => [
              `  ${person.id}`,
              plain(person.name),
              say.pool.you(say.terms.bands[mine]),
              say.pool.they(say.terms.bands[theirs]),
              say.pool.same[by],
            ]),
          ),
        ]),
    ...(throughThem.length === 0 ? [] : ['', say.pool.throughThem]),
    ...columns(
      throughThem.map(({ person, theirs, by }) => [
        `  ${person.id}`,
        plain(person.name),
        say.pool.they(say.terms.bands[theirs]),
        say.pool.same[by],
      ]),
    ),
    ...(targets.length === 0 ? [] : ['', say.pool.targets]),
    ...columns(
      targets.map(({ target, theirs, by, isTold }) => [
        `  ${plain(target)}`,
        theirs !== null && by !== null
          ? say.pool.theyKnow(say.terms.bands[theirs], say.pool.same[by])
          : isTold
            ? say.pool.unknown
            : say.pool.cannotTell,
      ]),
    ),
  ];
}
