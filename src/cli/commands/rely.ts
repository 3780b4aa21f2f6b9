import type { Command } from 'commander';
import type { RelyShape } from '../../contract/question-routes.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';

interface RelyOptions extends GlobalOptions {
  readonly topics?: string[];
  readonly sensitive?: boolean;
}

/** `tertius rely TEXT [--topics a,b] [--sensitive]` */
export function addRely(program: Command): void {
  program
    .command('rely')
    .description('who can be relied on for a task')
    .argument('<text>', 'the task')
    .option('--topics <a,b>', 'what it takes', wordList)
    .option('--sensitive', 'only people whose goodwill is trusted')
    .action(async (text: string, options: RelyOptions) => {
      const { topics, sensitive } = options;
      printAnswer(await askOnce(options, 'rely', { text, topics, sensitive }), options, lines);
    });
}

function lines({ people, heldBack, ask }: RelyShape): string[] {
  return [
    ...(ask === null ? [] : wrapped(ask)),
    ...people.flatMap(({ person, sentence }) => [
      `${person.id}  ${plain(person.name)}`,
      ...wrapped(plain(sentence), '     '),
    ]),
    ...(heldBack === null ? [] : wrapped(heldBack)),
  ];
}
