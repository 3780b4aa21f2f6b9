import { Argument, type Command } from 'commander';
import type { ReturnsList } from '../../contract/return-routes.ts';
import { ReturnKind } from '../../model/return.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';

interface AddOptions extends GlobalOptions {
  readonly people: number[];
  readonly date?: string;
}

/** `tertius returns add KIND TEXT --people A,B [--date D]|list|remove ID` */
export function addReturns(program: Command): void {
  const returns = program.command('returns').description('what came back from your network, and how long it took');
  returns
    .command('add')
    .description('note something that came back')
    .addArgument(new Argument('<kind>', 'what it was').choices(ReturnKind.options))
    .argument('<text>', 'in one line')
    .requiredOption('--people <a,b>', 'by whom it came, in order: the numbers that `tertius people` shows', people)
    .option('--date <day>', 'when, as 2026-11-24; today when left out', isoDay)
    .action(async (kind: string, text: string, options: AddOptions) => {
      const input = { kind: ReturnKind.parse(kind), text, people: options.people, day: options.date };
      printAnswer(await askOnce(options, 'addReturn', input), options, returnLines);
    });
  returns
    .command('list')
    .description('what came back, the newest first')
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'returns', {}), options, returnLines);
    });
  returns
    .command('remove')
    .description('take a note away')
    .argument('<id>', 'the number that `tertius returns list` shows', wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeReturn', { id }), options, returnLines);
    });
}

function people(text: string): number[] {
  return wordList(text).map(wholeNumber);
}

function returnLines({ returns, sentence }: ReturnsList): string[] {
  return [
    ...wrapped(sentence),
    ...returns.flatMap(({ id, kind, text, sentence: came }) => [
      `${id}  ${kind}: ${plain(text)}`,
      ...wrapped(plain(came), '   '),
    ]),
  ];
}
