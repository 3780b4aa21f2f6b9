import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ObjectiveShape } from '../../contract/shapes.ts';
import { ObjectiveKind } from '../../model/objective.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';

interface AddOptions extends GlobalOptions {
  readonly kind: ObjectiveKind;
  readonly text?: string;
  readonly knowledge?: string[];
  readonly groups?: string[];
  readonly priority?: number;
  readonly complexity?: 0 | 0.5 | 1;
}

/** `tertius objective add|list|close|reopen` */
export function addObjective(program: Command): void {
  const objective = program.command('objective').description('what you want to achieve');
  objective
    .command('add')
    .description('add an objective')
    .argument('[text]', 'in your words')
    .addOption(new Option('--kind <kind>', 'what it is about').choices(ObjectiveKind.options).makeOptionMandatory())
    .option('--text <text>', 'the same, as an option')
    .option('--knowledge <a,b>', 'fields of knowledge wanted', wordList)
    .option('--groups <g,h>', 'groups wanted: employers, fields, industries, roles', wordList)
    .option('--priority <1..5>', '5 is now', wholeNumber)
    .option('--complexity <0|0.5|1>', '0 if it could be explained in one e-mail', complexity)
    .action(async (words: string | undefined, options: AddOptions) => {
      const text = words ?? options.text;
      if (text === undefined)
        throw new InvalidArgumentError('Say it in your words: tertius objective add "…" --kind discover');
      if (words !== undefined && options.text !== undefined)
        throw new InvalidArgumentError('Say it once, as the words after “add” or with --text.');
      const { kind, knowledge, groups, priority, complexity } = options;
      const answer = await askOnce(options, 'addObjective', { kind, text, knowledge, groups, priority, complexity });
      // Scripts read what was added in the same place as in the list.
      printAnswer({ objectives: [answer] }, options, ({ objectives }) => objectives.flatMap(objectiveLines));
    });
  objective
    .command('list')
    .description('objectives with fit and what is missing')
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'objectives', {}), options, ({ objectives, closed }) => [
        ...(objectives.length === 0
          ? ['No objective is open. Add one: tertius objective add "…" --kind discover']
          : objectives.flatMap(objectiveLines)),
        ...(closed.length > 0 ? ['', 'Closed'] : []),
        ...closed.map(({ id, text, closedOn }) => `${id}  ${plain(text)}  (since ${closedOn})`),
      ]);
    });
  objective
    .command('close')
    .description('close an objective')
    .argument('<id>', 'its number', wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'closeObjective', { id }), options, () => [`Objective ${id} is closed.`]);
    });
  objective
    .command('reopen')
    .description('open a closed objective again')
    .argument('<id>', 'its number', wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      const answer = await askOnce(options, 'reopenObjective', { id });
      printAnswer({ objectives: [answer] }, options, ({ objectives }) => objectives.flatMap(objectiveLines));
    });
}

function objectiveLines(objective: ObjectiveShape): string[] {
  return [
    `${objective.id}  ${plain(objective.text)}  (${objective.kind}, priority ${objective.priority})`,
    ...wrapped(
      objective.fit === null ? 'How well your network serves it is not known yet.' : objective.fit.sentence,
      '   ',
    ),
    ...objective.gaps.flatMap(({ sentence }) => wrapped(`– ${plain(sentence)}`, '   ')),
  ];
}

function complexity(text: string): number {
  if (!['0', '0.5', '1'].includes(text)) throw new InvalidArgumentError('It must be 0, 0.5 or 1.');
  return Number(text);
}
