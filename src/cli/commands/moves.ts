import { type Command, Option } from 'commander';
import { Channel } from '../../model/channel.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';
import { moveLines } from './week.ts';

interface DoneOptions extends GlobalOptions {
  readonly channel?: Channel;
  readonly answered?: 'yes' | 'no';
  readonly useful?: number;
  readonly note?: string;
}

/** `tertius done MOVE …`, `skip MOVE`, `never MOVE`, `instead MOVE`, `undecide MOVE` */
export function addMoves(program: Command): void {
  program
    .command('done')
    .description(say.moves.help.done.is)
    .argument('<move>', say.moves.help.done.move)
    .addOption(new Option('--channel <channel>', say.moves.help.done.channel).choices(Channel.options))
    .addOption(new Option('--answered <answer>', say.moves.help.done.answered).choices(['yes', 'no']))
    .option('--useful <0..4>', say.moves.help.done.useful, wholeNumber)
    .option('--note <text>', say.moves.help.done.note)
    .action(async (id: string, options: DoneOptions) => {
      const { channel, answered, useful, note } = options;
      const input = { id, channel, answered: answered === undefined ? undefined : answered === 'yes', useful, note };
      printAnswer(await askOnce(options, 'doneMove', input), options, moveLines);
    });
  program
    .command('skip')
    .description(say.moves.help.skip.is)
    .argument('<move>')
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'skipMove', { id }), options, moveLines);
    });
  program
    .command('never')
    .description(say.moves.help.never.is)
    .argument('<move>')
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'neverMove', { id }), options, moveLines);
    });
  program
    .command('instead')
    .description(say.moves.help.instead.is)
    .argument('<move>')
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'replaceMove', { id }), options, ({ move }) =>
        move === null ? [say.moves.nothingElse(plain(id))] : moveLines(move),
      );
    });
  program
    .command('undecide')
    .description(say.moves.help.undecide.is)
    .argument('<move>')
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'undecideMove', { id }), options, moveLines);
    });
}
