import type { Command } from 'commander';
import type { AnswerOf } from '../../contract/routes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface SetAsideOptions extends GlobalOptions {
  readonly person?: number;
  readonly nobody?: number;
}

type Nobodies = AnswerOf<'nobodies'>['nobodies'];

/** `tertius set-aside [--person ID | --nobody ID]` */
export function addSetAside(program: Command): void {
  program
    .command('set-aside')
    .description(say.setAside.help.is)
    .option('--person <id>', say.setAside.help.person, wholeNumber)
    .option('--nobody <id>', say.setAside.help.nobody, wholeNumber)
    .action(async (options: SetAsideOptions) => {
      const id = options.person ?? options.nobody;
      if (id === undefined) {
        printAnswer(await askOnce(options, 'nobodies', {}), options, ({ nobodies }) => nobodyLines(nobodies));
        return;
      }
      const said = await askOnce(options, 'sayPerson', { id, isPerson: options.person !== undefined });
      printAnswer(said, options, ({ name, isPerson }) => [
        isPerson ? say.setAside.isPerson(plain(name)) : say.setAside.again(plain(name)),
      ]);
    });
}

function nobodyLines(nobodies: Nobodies): string[] {
  if (nobodies.length === 0) return [say.setAside.nothing];
  return [
    ...nobodies.map(({ id, name, address, reason, isPerson }) => {
      const who = name === address ? plain(address) : `${plain(name)} <${plain(address)}>`;
      return `${id}  ${who}: ${isPerson ? say.setAside.asYouSaid : plain(reason)}`;
    }),
    say.setAside.afterAll,
  ];
}
