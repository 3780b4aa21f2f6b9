import { Argument, type Command } from 'commander';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius knowledge add title|company WORDS MEANS`, `… list`, `… remove ID` */
export function addKnowledge(program: Command): void {
  const knowledge = program.command('knowledge').description(say.knowledge.help.is);
  knowledge
    .command('add')
    .description(say.knowledge.help.add.is)
    .addArgument(new Argument('<kind>', say.knowledge.help.add.kind).choices(['title', 'company']))
    .argument('<words>', say.knowledge.help.add.words)
    .argument('<means>', say.knowledge.help.add.means)
    .action(async (kind: 'title' | 'company', words: string, means: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'addKnowledge', { kind, words, means }), options, ({ sentence }) => [
        plain(sentence),
      ]);
    });
  knowledge
    .command('list')
    .description(say.knowledge.help.list.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'knowledge', {}), options, ({ entries }) =>
        entries.length === 0
          ? [say.knowledge.nothing]
          : entries.map(({ id, sentence }) => `${plain(id)}  ${plain(sentence)}`),
      );
    });
  knowledge
    .command('remove')
    .description(say.knowledge.help.remove.is)
    .argument('<id>', say.knowledge.help.remove.id)
    .action(async (id: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeKnowledge', { id }), options, () => [
        say.knowledge.takenBack(plain(id)),
      ]);
    });
}
