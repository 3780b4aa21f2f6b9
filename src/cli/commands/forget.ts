import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { Refusal } from '../../base/refusals.ts';
import type { ForgottenShape } from '../../contract/out-shapes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { ask, withTertius } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius forget PERSON [--yes]` */
export function addForget(program: Command): void {
  program
    .command('forget')
    .description(say.forget.help.is)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .option('--yes', say.common.dontAsk)
    .action(async (id: number, options: GlobalOptions & { readonly yes?: boolean }) => {
      const answer = await withTertius(options, async (tertius) => {
        const { name } = await ask(tertius, 'person', { id });
        if (options.yes !== true) await makeSure(name);
        return await ask(tertius, 'forgetPerson', { id });
      });
      printAnswer(answer, options, forgottenLines);
    });
}

/** @throws Refusal `cancelled`; `invalid-input` where nobody can be asked */
async function makeSure(name: string): Promise<void> {
  if (process.stdin.isTTY !== true)
    throw new Refusal('invalid-input', {
      what: `Forgetting ${plain(name)} cannot be undone. Say --yes if you mean it.`,
    });
  const reading = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const said = await reading.question(`Forget ${plain(name)} everywhere? This cannot be undone. [y/N] `);
    if (!/^y(es)?$/i.test(said.trim())) throw new Refusal('cancelled');
  } finally {
    reading.close();
  }
}

function forgottenLines({ name, removed, earlierBackups }: ForgottenShape): string[] {
  return [
    `${plain(name)} is forgotten.`,
    `  Removed: keys ${removed.keys}, interactions ${removed.interactions}, favours ${removed.favours}, links ${removed.links}, moves ${removed.moves}.`,
    `  Taken out of ${removed.sharedInteractions} interactions with others; blotted out of ${removed.texts} texts.`,
    '  Later imports leave this person out.',
    ...(earlierBackups === 0
      ? []
      : [`  Backups made before still hold this person (${earlierBackups}): delete those that you do not need.`]),
  ];
}
