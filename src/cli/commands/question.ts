import { type Command, InvalidArgumentError, Option } from 'commander';
import type { QuestionShape } from '../../contract/question-routes.ts';
import { Says } from '../../model/question.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';
import { say } from '../words/words.ts';

/** `tertius question ask|list|answer|close|reopen|remove` */
export function addQuestion(program: Command): void {
  const question = program.command('question').description(say.question.help.is);
  question
    .command('ask')
    .description(say.question.help.ask.is)
    .argument('<text>', say.question.help.ask.text)
    .option('--topics <a,b>', say.question.help.ask.topics, wordList)
    .addOption(new Option('--before <answer>', say.question.help.ask.before).choices(Says.options))
    .action(async (text: string, options: GlobalOptions & { readonly topics?: string[]; readonly before?: Says }) => {
      const { topics, before } = options;
      printQuestion(await askOnce(options, 'askQuestion', { text, topics, before }), options);
    });
  question
    .command('list')
    .description(say.question.help.list.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'questions', {}), options, ({ questions }) =>
        questions.length === 0 ? [say.question.none] : questions.flatMap(lines),
      );
    });
  question
    .command('answer')
    .description(say.question.help.answer.is)
    .argument('<id>', say.question.help.number, wholeNumber)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .argument('[answer]', Says.options.join(', '), says)
    .option('--note <text>', say.question.help.answer.note)
    .option('--undo', say.question.help.answer.undo)
    .action(
      async (
        id: number,
        person: number,
        answer: Says | undefined,
        options: GlobalOptions & Answering,
      ): Promise<void> => {
        if (options.undo === true)
          return printQuestion(await askOnce(options, 'unanswerQuestion', { id, person }), options);
        if (answer === undefined) throw new InvalidArgumentError(say.question.sayOrUndo(Says.options.join(', ')));
        printQuestion(
          await askOnce(options, 'answerQuestion', { id, person, says: answer, note: options.note }),
          options,
        );
      },
    );
  question
    .command('close')
    .description(say.question.help.close.is)
    .argument('<id>', say.question.help.number, wholeNumber)
    .argument('<answer>', Says.options.join(', '), says)
    .action(async (id: number, after: Says, options: GlobalOptions) => {
      printQuestion(await askOnce(options, 'closeQuestion', { id, after }), options);
    });
  question
    .command('reopen')
    .description(say.question.help.reopen.is)
    .argument('<id>', say.question.help.number, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printQuestion(await askOnce(options, 'reopenQuestion', { id }), options);
    });
  question
    .command('remove')
    .description(say.question.help.remove.is)
    .argument('<id>', say.question.help.number, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeQuestion', { id }), options, () => [say.question.gone(id)]);
    });
}

interface Answering {
  readonly note?: string;
  readonly undo?: boolean;
}

function says(text: string): Says {
  const known = Says.safeParse(text);
  if (!known.success) throw new InvalidArgumentError(say.wrong.oneOf(Says.options.join(', ')));
  return known.data;
}

/** Scripts read one question in the same place as in the list. */
function printQuestion(question: QuestionShape, options: GlobalOptions): void {
  printAnswer({ questions: [question] }, options, ({ questions }) => questions.flatMap(lines));
}

function lines({ id, text, ask, sources, answers, agreement, changed }: QuestionShape): string[] {
  return [
    `${id}  ${plain(text)}`,
    ...(ask === null ? [] : wrapped(ask, '   ')),
    ...(changed === null ? [] : wrapped(changed, '   ')),
    ...(answers.length === 0 ? [] : wrapped(agreement.sentence, '   ')),
    ...answers.map(({ person, says: word, note }) =>
      plain(`   ${person.name}: ${say.terms.says[word]}${note === null ? '' : `, ${note}`}`),
    ),
    ...(ask === null && changed === null ? wrapped(sources.sentence, '   ') : []),
    ...(changed === null
      ? sources.people.flatMap(({ person, sentence }) =>
          wrapped(plain(`${person.id}  ${person.name}. ${sentence}`), '   '),
        )
      : []),
  ];
}
