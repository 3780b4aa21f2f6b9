import { type Command, Option } from 'commander';
import { WishedChannel } from '../../model/channel.ts';
import { FavourKind } from '../../model/favour.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

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
    .description(say.favour.help.is)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .addOption(new Option('--kind <kind>', say.favour.help.kind).choices(FavourKind.options).makeOptionMandatory())
    .option('--about <text>', say.favour.help.about)
    .addOption(new Option('--channel <channel>', say.favour.help.channel).choices(WishedChannel.options))
    .option('--date <day>', say.common.when, isoDay)
    .action(async (id: number, options: FavourOptions) => {
      const { kind, about, channel, date: day } = options;
      printAnswer(
        await askOnce(options, 'addFavour', { id, kind, about, channel, day }),
        options,
        ({ name, favours }) => [
          say.favour.with(plain(name)),
          ...favours.map(({ day: on, sentence }) => `  ${on ?? say.common.dayUnknown}  ${plain(sentence)}`),
        ],
      );
    });
}
