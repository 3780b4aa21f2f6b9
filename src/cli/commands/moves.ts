import { type Command, Option } from 'commander';
import { Channel } from '../../model/channel.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
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
    .description('say that a move is done, and what came of it')
    .argument('<move>', 'its id, as `tertius week` prints it')
    .addOption(new Option('--channel <channel>', 'how').choices(Channel.options))
    .addOption(new Option('--answered <answer>', 'whether they answered').choices(['yes', 'no']))
    .option('--useful <0..4>', 'did you learn something you could use?', wholeNumber)
    .option('--note <text>', 'what came of it')
    .action(async (id: string, options: DoneOptions) => {
      const { channel, answered, useful, note } = options;
      const input = { id, channel, answered: answered === undefined ? undefined : answered === 'yes', useful, note };
      printAnswer(await askOnce(options, 'doneMove', input), options, moveLines);
    });
  program
    .command('skip')
    .description('not this week')
    .argument('<move>')
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'skipMove', { id }), options, moveLines);
    });
  program
    .command('never')
    .description('never suggest this again')
    .argument('<move>')
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'neverMove', { id }), options, moveLines);
    });
  program
    .command('instead')
    .description('something else: the next best move for that time')
    .argument('<move>')
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'replaceMove', { id }), options, ({ move }) =>
        move === null ? [`Nothing else fits the time of ${plain(id)} this week.`] : moveLines(move),
      );
    });
  program
    .command('undecide')
    .description('take back done, skip or never')
    .argument('<move>')
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'undecideMove', { id }), options, moveLines);
    });
}
