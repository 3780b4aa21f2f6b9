import type { Command } from 'commander';
import type { AnswerOf } from '../../contract/routes.ts';
import { columns, type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';
import { type PeopleChoice, peopleChoice, wantedOf } from './people.ts';

interface LabelOptions extends GlobalOptions, PeopleChoice {
  readonly matching?: string;
}

/** `tertius label list|add|remove` */
export function addLabel(program: Command): void {
  const label = program.command('label').description(say.label.help.is);
  label
    .command('list', { isDefault: true })
    .description(say.label.help.list)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'labels', {}), options, ({ labels }) =>
        labels.length === 0
          ? [say.label.none]
          : columns(labels.map(({ name, people }) => [plain(name), String(people)])),
      );
    });
  for (const [name, description, remove] of [
    ['add', say.label.help.add, false],
    ['remove', say.label.help.remove, true],
  ] as const) {
    peopleChoice(
      label
        .command(name)
        .description(description)
        .argument('<label>', say.label.help.label)
        .argument('[people...]', say.label.help.people)
        .option('--matching <words>', say.people.help.query),
    ).action(async (word: string, people: string[], options: LabelOptions) => {
      const matching = { ...wantedOf(options), query: options.matching };
      const isMatching = Object.values(matching).some((value) => value !== undefined);
      const answer = await askOnce(options, 'labelPeople', {
        label: word,
        remove,
        ...(people.length > 0 ? { people: people.map(wholeNumber) } : {}),
        ...(isMatching ? { matching } : {}),
      });
      printAnswer(answer, options, (done) => doneLines(done, remove));
    });
  }
}

function doneLines({ label, people }: AnswerOf<'labelPeople'>, isRemoved: boolean): string[] {
  if (people.length === 0) return [say.label.nothing];
  return [(isRemoved ? say.label.taken : say.label.given)(plain(label), people.length)];
}
