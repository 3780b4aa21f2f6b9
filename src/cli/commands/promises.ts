import type { Command } from 'commander';
import type { PromiseShape } from '../../contract/promise-routes.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface AddOptions extends GlobalOptions {
  readonly theirs?: boolean;
  readonly due?: string;
  readonly date?: string;
}

/** `tertius promises [list|add PERSON TEXT|kept ID|released ID|open ID|remove ID]` */
export function addPromises(program: Command): void {
  const promises = program.command('promises').description(say.promises.help.is);
  promises
    .command('list', { isDefault: true })
    .description(say.promises.help.list.is)
    .option('--person <id>', say.promises.help.list.person, wholeNumber)
    .action(async (options: GlobalOptions & { readonly person?: number }) => {
      printAnswer(await askOnce(options, 'promises', { person: options.person }), options, (answer) =>
        answer.promises.length === 0 ? [say.promises.none] : answer.promises.map(promiseLine),
      );
    });
  promises
    .command('add')
    .description(say.promises.help.add.is)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .argument('<text>', say.promises.help.add.text)
    .option('--theirs', say.promises.help.add.theirs)
    .option('--due <day>', say.promises.help.add.due, isoDay)
    .option('--date <day>', say.promises.help.add.date, isoDay)
    .action(async (person: number, text: string, options: AddOptions) => {
      const by = options.theirs === true ? 'person' : 'owner';
      const input = { person, text, by, due: options.due, day: options.date } as const;
      printAnswer(await askOnce(options, 'addPromise', input), options, (promise) => [promiseLine(promise)]);
    });
  for (const [name, state, description] of [
    ['kept', 'kept', say.promises.help.kept],
    ['released', 'released', say.promises.help.released],
    ['open', 'open', say.promises.help.open],
  ] as const)
    promises
      .command(name)
      .description(description)
      .argument('<id>', say.promises.help.number, wholeNumber)
      .action(async (id: number, options: GlobalOptions) => {
        printAnswer(await askOnce(options, 'settlePromise', { id, state }), options, (promise) => [
          promiseLine(promise),
        ]);
      });
  promises
    .command('remove')
    .description(say.promises.help.remove.is)
    .argument('<id>', say.promises.help.number, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removePromise', { id }), options, () => [say.promises.gone(id)]);
    });
}

function promiseLine({ id, person, by, text, dueOn, state }: PromiseShape): string {
  const who = by === 'owner' ? say.promises.yours(plain(person.name)) : say.promises.theirs(plain(person.name));
  const due = dueOn === null ? '' : `, ${say.promises.due(dueOn)}`;
  return `${id}  ${who}: ${plain(text)}${due}${state === 'open' ? '' : `  (${say.terms.promiseStates[state]})`}`;
}
