import type { Command } from 'commander';
import type { RelyShape } from '../../contract/question-routes.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';
import { say } from '../words/words.ts';

interface RelyOptions extends GlobalOptions {
  readonly topics?: string[];
  readonly sensitive?: boolean;
}

/** `tertius rely TEXT [--topics a,b] [--sensitive]` */
export function addRely(program: Command): void {
  program
    .command('rely')
    .description(say.rely.help.is)
    .argument('<text>', say.rely.help.text)
    .option('--topics <a,b>', say.rely.help.topics, wordList)
    .option('--sensitive', say.rely.help.sensitive)
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
