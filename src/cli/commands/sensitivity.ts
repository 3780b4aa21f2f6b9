import type { Command } from 'commander';
import type { SensitivityShape } from '../../contract/sureness-routes.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { ask, withTertius } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius sensitivity` */
export function addSensitivity(program: Command): void {
  program
    .command('sensitivity')
    .description(say.sensitivity.help.is)
    .action(async (options: GlobalOptions) => {
      const answer = await withTertius(options, async (tertius) => {
        for (;;) {
          const found = await ask(tertius, 'sensitivity', { milliseconds: 1_000 });
          if (found.done === found.of) return found;
        }
      });
      printAnswer(answer, options, sensitivityLines);
    });
}

function sensitivityLines({ week, sentence, moves, constants, constantsSentence }: SensitivityShape): string[] {
  return [
    week,
    ...wrapped(sentence),
    ...moves.flatMap(({ sentence: move, stays, trials, asGood }) => [
      ...wrapped(plain(`${say.sensitivity.stays(stays, trials)}  ${move}`), '  '),
      ...(asGood === null ? [] : wrapped(plain(asGood), '    ')),
    ]),
    '',
    ...wrapped(constantsSentence),
    ...constants.flatMap(({ id, meaning, value, sentence: says }) => [
      `  ${id} (${value}): ${says}`,
      ...wrapped(meaning, '    '),
    ]),
  ];
}
