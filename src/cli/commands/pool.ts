import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fileTrouble } from '../../base/file-trouble.ts';
import { Refusal } from '../../base/refusals.ts';
import type { PoolCompared, PoolWritten } from '../../contract/pool-shapes.ts';
import type { PoolKeyKind } from '../../model/pool.ts';
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
      const passphrase = await readPassphrase(`Passphrase of ${plain(file)}: `);
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
    `Wrote ${plain(file)}: ${people} ${people === 1 ? 'person' : 'people'} whom you truly know, as hashes.`,
    ...(leftOut === 0
      ? []
      : [
          `${leftOut} more ${leftOut === 1 ? 'is' : 'are'} left out: no address, and no name with an employer, of their own.`,
        ]),
    ...wrapped('Whoever has the file and the passphrase can try names against it: send the two by different ways.'),
  ];
}

const SAME: Readonly<Record<PoolKeyKind, string>> = {
  email: 'same e-mail address',
  linkedin: 'same profile',
  phone: 'same number',
  employer: 'same name and employer',
  name: 'same name, perhaps a namesake',
};

function comparedLines({ both, throughThem, targets }: PoolCompared): string[] {
  return [
    ...(both.length === 0
      ? ['There is nobody whom you are known to know both.']
      : [
          `Whom you both know: ${both.length}`,
          ...columns(
            both.map(({ person, mine, theirs, by }) => [
              `  ${person.id}`,
              plain(person.name),
              `you ${mine}`,
              `they ${theirs}`,
              SAME[by],
            ]),
          ),
        ]),
    ...(throughThem.length === 0 ? [] : ['', 'Whom you only know of, and they could introduce']),
    ...columns(
      throughThem.map(({ person, theirs, by }) => [`  ${person.id}`, plain(person.name), `they ${theirs}`, SAME[by]]),
    ),
    ...(targets.length === 0 ? [] : ['', 'Whom you asked for']),
    ...columns(
      targets.map(({ target, theirs, by, isTold }) => [
        `  ${plain(target)}`,
        theirs !== null && by !== null
          ? `they know: ${theirs} (${SAME[by]})`
          : isTold
            ? 'not known to them, as far as the file tells'
            : 'cannot be told: the file has nobody by name alone; add an employer after a comma',
      ]),
    ),
  ];
}
