import { type Command, Option } from 'commander';
import { WishedChannel } from '../../model/channel.ts';
import { FavourKind } from '../../model/favour.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';

interface FavourOptions extends GlobalOptions {
  readonly kind: FavourKind;
  readonly about?: string;
  readonly date?: string;
  readonly channel?: WishedChannel;
}

/** `tertius favour ID --kind K [--about T] [--date D]` */
export function addFavour(program: Command): void {
  program
    .command('favour')
    .description('note help that you gave to a person or received')
    .argument('<person>', 'the number that `tertius people` shows', wholeNumber)
    .addOption(new Option('--kind <kind>', 'what was given or asked').choices(FavourKind.options).makeOptionMandatory())
    .option('--about <text>', 'what it was about')
    .addOption(new Option('--channel <channel>', 'how it was done: that is logged too').choices(WishedChannel.options))
    .option('--date <day>', 'when, as 2026-11-24; today when left out', isoDay)
    .action(async (id: number, options: FavourOptions) => {
      const { kind, about, channel, date: day } = options;
      printAnswer(
        await askOnce(options, 'addFavour', { id, kind, about, channel, day }),
        options,
        ({ name, favours }) => [
          `Given and received with ${plain(name)}`,
          ...favours.map(({ day: on, sentence }) => `  ${on ?? 'day unknown'}  ${plain(sentence)}`),
        ],
      );
    });
}
