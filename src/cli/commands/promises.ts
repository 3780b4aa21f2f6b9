import type { Command } from 'commander';
import type { PromiseShape } from '../../contract/promise-routes.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';

interface AddOptions extends GlobalOptions {
  readonly theirs?: boolean;
  readonly due?: string;
  readonly date?: string;
}

/** `tertius promises [list|add PERSON TEXT|kept ID|released ID|open ID|remove ID]` */
export function addPromises(program: Command): void {
  const promises = program.command('promises').description('what you promised, and what was promised to you');
  promises
    .command('list', { isDefault: true })
    .description('open promises, the soonest first')
    .option('--person <id>', 'of one person, kept and released ones too', wholeNumber)
    .action(async (options: GlobalOptions & { readonly person?: number }) => {
      printAnswer(await askOnce(options, 'promises', { person: options.person }), options, (answer) =>
        answer.promises.length === 0 ? ['No promise is open.'] : answer.promises.map(promiseLine),
      );
    });
  promises
    .command('add')
    .description('note a promise')
    .argument('<person>', 'the number that `tertius people` shows', wholeNumber)
    .argument('<text>', 'what, in one line')
    .option('--theirs', 'the person promised it to you')
    .option('--due <day>', 'by when, as 2026-11-27', isoDay)
    .option('--date <day>', 'when it was promised; today when left out', isoDay)
    .action(async (person: number, text: string, options: AddOptions) => {
      const by = options.theirs === true ? 'person' : 'owner';
      const input = { person, text, by, due: options.due, day: options.date } as const;
      printAnswer(await askOnce(options, 'addPromise', input), options, (promise) => [promiseLine(promise)]);
    });
  for (const [name, state, description] of [
    ['kept', 'kept', 'say that a promise was kept'],
    ['released', 'released', 'say that it need not be kept any more'],
    ['open', 'open', 'take such a word back'],
  ] as const)
    promises
      .command(name)
      .description(description)
      .argument('<id>', 'the number that `tertius promises` shows', wholeNumber)
      .action(async (id: number, options: GlobalOptions) => {
        printAnswer(await askOnce(options, 'settlePromise', { id, state }), options, (promise) => [
          promiseLine(promise),
        ]);
      });
  promises
    .command('remove')
    .description('take a promise away')
    .argument('<id>', 'the number that `tertius promises` shows', wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removePromise', { id }), options, () => [`Promise ${id} is gone.`]);
    });
}

function promiseLine({ id, person, by, text, dueOn, state }: PromiseShape): string {
  const who = by === 'owner' ? `you to ${plain(person.name)}` : `${plain(person.name)} to you`;
  const due = dueOn === null ? '' : `, by ${dueOn}`;
  return `${id}  ${who}: ${plain(text)}${due}${state === 'open' ? '' : `  (${state})`}`;
}
