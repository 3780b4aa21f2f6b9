import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ObjectiveHistory } from '../../contract/objective-shapes.ts';
import type { ObjectiveShape } from '../../contract/shapes.ts';
import { ObjectiveKind } from '../../model/objective.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';
import { say } from '../words/words.ts';

interface AddOptions extends GlobalOptions {
  readonly kind: ObjectiveKind;
  readonly text?: string;
  readonly knowledge?: string[];
  readonly groups?: string[];
  readonly priority?: number;
  readonly complexity?: 0 | 0.5 | 1;
}

/** `tertius objective add|list|show|close|reopen` */
export function addObjective(program: Command): void {
  const objective = program.command('objective').description(say.objective.help.is);
  objective
    .command('add')
    .description(say.objective.help.add.is)
    .argument('[text]', say.objective.help.add.text)
    .addOption(
      new Option('--kind <kind>', say.objective.help.add.kind).choices(ObjectiveKind.options).makeOptionMandatory(),
    )
    .option('--text <text>', say.objective.help.add.textOption)
    .option('--knowledge <a,b>', say.objective.help.add.knowledge, wordList)
    .option('--groups <g,h>', say.objective.help.add.groups, wordList)
    .option('--priority <1..5>', say.objective.help.add.priority, wholeNumber)
    .option('--complexity <0|0.5|1>', say.objective.help.add.complexity, complexity)
    .action(async (words: string | undefined, options: AddOptions) => {
      const text = words ?? options.text;
      if (text === undefined) throw new InvalidArgumentError(say.objective.inYourWords);
      if (words !== undefined && options.text !== undefined) throw new InvalidArgumentError(say.objective.once);
      const { kind, knowledge, groups, priority, complexity } = options;
      const answer = await askOnce(options, 'addObjective', { kind, text, knowledge, groups, priority, complexity });
      // Scripts read what was added in the same place as in the list.
      printAnswer({ objectives: [answer] }, options, ({ objectives }) => objectives.flatMap(objectiveLines));
    });
  objective
    .command('list')
    .description(say.objective.help.list.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'objectives', {}), options, ({ objectives, closed }) => [
        ...(objectives.length === 0 ? [say.objective.none] : objectives.flatMap(objectiveLines)),
        ...(closed.length > 0 ? ['', say.objective.closedOnes] : []),
        ...closed.map(({ id, text, closedOn }) => `${id}  ${plain(text)}  (${say.objective.since(closedOn)})`),
      ]);
    });
  objective
    .command('show')
    .description(say.objective.help.show.is)
    .argument('<id>', say.common.itsNumber, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'objectiveHistory', { id }), options, historyLines);
    });
  objective
    .command('close')
    .description(say.objective.help.close.is)
    .argument('<id>', say.common.itsNumber, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'closeObjective', { id }), options, () => [say.objective.closed(id)]);
    });
  objective
    .command('reopen')
    .description(say.objective.help.reopen.is)
    .argument('<id>', say.common.itsNumber, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      const answer = await askOnce(options, 'reopenObjective', { id });
      printAnswer({ objectives: [answer] }, options, ({ objectives }) => objectives.flatMap(objectiveLines));
    });
}

function objectiveLines(objective: ObjectiveShape): string[] {
  return [
    `${objective.id}  ${plain(objective.text)}  (${say.terms.objectiveKinds[objective.kind]}, ${say.objective.priority(objective.priority)})`,
    ...wrapped(objective.fit === null ? say.objective.fitUnknown : objective.fit.sentence, '   '),
    ...objective.gaps.flatMap(({ sentence }) => wrapped(`– ${plain(sentence)}`, '   ')),
  ];
}

function historyLines({ objective, trend, moves, returns }: ObjectiveHistory): string[] {
  return [
    plain(objective.text),
    ...wrapped(trend.sentence, '   '),
    ...trend.readings.map(({ from, text }) => `   ${from}  ${plain(text)}`),
    ...(moves.length === 0 ? [] : ['', say.objective.moves]),
    ...moves.flatMap(({ sentence, day }) => wrapped(`${day ?? say.objective.thisWeek}  ${plain(sentence)}`, '   ')),
    ...(returns.length === 0 ? [] : ['', say.objective.returns]),
    ...returns.flatMap(({ text, sentence }) => wrapped(`${plain(text)}: ${plain(sentence)}`, '   ')),
  ];
}

function complexity(text: string): number {
  if (!['0', '0.5', '1'].includes(text)) throw new InvalidArgumentError(say.wrong.oneOf('0, 0.5, 1'));
  return Number(text);
}
