import { Argument, type Command } from 'commander';
import type { ReturnsList } from '../../contract/return-routes.ts';
import { ReturnKind } from '../../model/return.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';
import { say } from '../words/words.ts';

interface AddOptions extends GlobalOptions {
  readonly people: number[];
  readonly date?: string;
}

/** `tertius returns add KIND TEXT --people A,B [--date D]|list|remove ID` */
export function addReturns(program: Command): void {
  const returns = program.command('returns').description(say.returns.help.is);
  returns
    .command('add')
    .description(say.returns.help.add.is)
    .addArgument(new Argument('<kind>', say.returns.help.add.kind).choices(ReturnKind.options))
    .argument('<text>', say.common.inOneLine)
    .requiredOption('--people <a,b>', say.returns.help.add.people, people)
    .option('--date <day>', say.common.when, isoDay)
    .action(async (kind: string, text: string, options: AddOptions) => {
      const input = { kind: ReturnKind.parse(kind), text, people: options.people, day: options.date };
      printAnswer(await askOnce(options, 'addReturn', input), options, returnLines);
    });
  returns
    .command('list')
    .description(say.returns.help.list.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'returns', {}), options, returnLines);
    });
  returns
    .command('remove')
    .description(say.returns.help.remove.is)
    .argument('<id>', say.returns.help.remove.id, wholeNumber)
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
      `${id}  ${say.terms.returnKinds[kind]}: ${plain(text)}`,
      ...wrapped(plain(came), '   '),
    ]),
  ];
}
