import type { Command } from 'commander';
import type { DuplicatePerson, DuplicatesList } from '../../contract/duplicate-shapes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface DuplicatesOptions extends GlobalOptions {
  readonly namesakes?: boolean;
  readonly limit?: number;
}

/** `tertius duplicates [--namesakes]`, `tertius merge A B`, `tertius split ID`, `tertius dismiss A B` */
export function addDuplicates(program: Command): void {
  program
    .command('duplicates')
    .description(say.duplicates.help.duplicates.is)
    .option('--namesakes', say.duplicates.help.duplicates.namesakes)
    .option('--limit <n>', say.common.atMost, wholeNumber)
    .action(async (options: DuplicatesOptions) => {
      const lane = options.namesakes === true ? 'namesakes' : 'probable';
      printAnswer(await askOnce(options, 'duplicates', { lane, limit: options.limit }), options, pairLines);
    });
  program
    .command('merge')
    .description(say.duplicates.help.merge.is)
    .argument('<kept>', say.duplicates.help.merge.kept, wholeNumber)
    .argument('<gone>', say.duplicates.help.merge.gone, wholeNumber)
    .action(async (kept: number, gone: number, options: GlobalOptions) => {
      const answer = await askOnce(options, 'mergePeople', { kept, gone });
      printAnswer(answer, options, ({ person }) => [say.duplicates.one(plain(person.name), person.id)]);
    });
  program
    .command('split')
    .description(say.duplicates.help.split.is)
    .argument('<id>', say.duplicates.help.split.id, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      const answer = await askOnce(options, 'splitPerson', { id });
      printAnswer(answer, options, ({ kept, gone }) => [say.duplicates.twoAgain(called(kept), called(gone))]);
    });
  program
    .command('dismiss')
    .description(say.duplicates.help.dismiss.is)
    .argument('<a>', say.duplicates.help.dismiss.a, wholeNumber)
    .argument('<b>', say.duplicates.help.dismiss.b, wholeNumber)
    .option('--undo', say.duplicates.help.dismiss.undo)
    .action(async (a: number, b: number, options: GlobalOptions & { readonly undo?: boolean }) => {
      const answer = await askOnce(options, 'dismissDuplicate', { a, b, areTwo: options.undo !== true });
      printAnswer(answer, options, ({ a: one, b: other, areTwo }) => [
        areTwo ? say.duplicates.two(called(one), called(other)) : say.duplicates.askAgain(called(one), called(other)),
      ]);
    });
}

function pairLines({ probable, namesakes, pairs }: DuplicatesList): string[] {
  const lines = pairs.flatMap(({ kept, gone, reasons }) => [
    `${personLine(kept)}`,
    `${personLine(gone)}`,
    ...reasons.map(({ speaks, sentence }) => `    ${speaks === 'for' ? '+' : '-'} ${plain(sentence)}`),
    `    tertius merge ${kept.id} ${gone.id}   ${say.duplicates.or}   tertius dismiss ${kept.id} ${gone.id}`,
  ]);
  return [...lines, say.duplicates.counts(probable, namesakes)];
}

function called({ id, name }: { readonly id: number; readonly name: string }): string {
  return `${plain(name)} (#${id})`;
}

function personLine({ id, name, title, company, emails }: DuplicatePerson): string {
  const what = [title, company, emails[0]].filter((part) => part !== null && part !== undefined).map(plain);
  return `#${id} ${plain(name)}${what.length === 0 ? '' : `: ${what.join(', ')}`}`;
}
