import type { Command } from 'commander';
import type { CalibrationShape } from '../../contract/sureness-routes.ts';
import { type GlobalOptions, printAnswer, wrapped } from '../output.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius calibration` */
export function addCalibration(program: Command): void {
  program
    .command('calibration')
    .description(say.calibration.help.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'calibration', {}), options, calibrationLines);
    });
}

function calibrationLines({ sentence, words, bins, brier }: CalibrationShape): string[] {
  return [
    ...wrapped(sentence),
    '',
    ...words.filter(({ tried }) => tried > 0).flatMap((word) => wrapped(word.sentence, '  ')),
    ...(brier === null
      ? []
      : [
          '',
          say.calibration.fifths,
          ...bins.flatMap((bin) => wrapped(bin.sentence, '  ')),
          '',
          say.calibration.error(brier.learned, brier.usual),
        ]),
  ];
}
