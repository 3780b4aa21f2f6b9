import { Argument, type Command } from 'commander';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { askOnce } from '../with-tertius.ts';

/** `tertius knowledge add title|company WORDS MEANS`, `… list`, `… remove ID` */
export function addKnowledge(program: Command): void {
  const knowledge = program.command('knowledge').description('say what job titles and companies mean; your word wins');
  knowledge
    .command('add')
    .description('as: add title "Brand Manager" marketing, or: add company Acme pharma')
    .addArgument(new Argument('<kind>', 'what the words are').choices(['title', 'company']))
    .argument('<words>', 'words of a title, or the name of a company')
    .argument('<means>', 'a function for a title, an industry for a company')
    .action(async (kind: 'title' | 'company', words: string, means: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'addKnowledge', { kind, words, means }), options, ({ sentence }) => [
        plain(sentence),
      ]);
    });
  knowledge
    .command('list')
    .description('everything you said, each with the name to remove it by')
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'knowledge', {}), options, ({ entries }) =>
        entries.length === 0
          ? ['You have said nothing yet of titles or companies.']
          : entries.map(({ id, sentence }) => `${plain(id)}  ${plain(sentence)}`),
      );
    });
  knowledge
    .command('remove')
    .description('take back what you said')
    .argument('<id>', 'the name that `tertius knowledge list` shows')
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeKnowledge', { id }), options, () => [`${plain(id)}: taken back.`]);
    });
}
