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
      what: say.forget.sayYes(plain(name)),
    });
  const reading = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const said = await reading.question(say.forget.surely(plain(name)));
    if (!say.terminal.isYes(said)) throw new Refusal('cancelled');
  } finally {
    reading.close();
  }
}

function forgottenLines({ name, removed, earlierBackups }: ForgottenShape): string[] {
  return [
    say.forget.forgotten(plain(name)),
    `  ${say.forget.removed(removed)}`,
    `  ${say.forget.takenOut(removed)}`,
    `  ${say.forget.later}`,
    ...(earlierBackups === 0 ? [] : [`  ${say.forget.backups(earlierBackups)}`]),
  ];
}
