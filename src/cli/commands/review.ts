import { type Command, Option } from 'commander';
import { PaceWord, type ReviewShape } from '../../contract/review-routes.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface ReviewOptions extends GlobalOptions {
  readonly date?: string;
  readonly pace?: PaceWord;
}

/** `tertius review [--date D] [--pace too-much|right|too-little]` */
export function addReview(program: Command): void {
  program
    .command('review')
    .description(say.review.help.is)
    .option('--date <day>', say.common.asIfToday, isoDay)
    .addOption(new Option('--pace <word>', say.review.help.pace).choices(PaceWord.options).conflicts('date'))
    .action(async (options: ReviewOptions) => {
      const { date, pace } = options;
      const review =
        pace === undefined
          ? await askOnce(options, 'review', { date })
          : await askOnce(options, 'answerPace', { pace });
      printAnswer(review, options, reviewLines);
    });
}

function reviewLines(review: ReviewShape): string[] {
  const list = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines]);
  return [
    `Last week, ${review.from} to ${review.until}`,
    ...wrapped(review.sentence),
    ...list(
      'Moves',
      review.moves.flatMap(({ id, sentence, state, isSkippedTwice }) => [
        `  ${plain(sentence)}  [${state === 'suggested' ? id : state}]`,
        ...(isSkippedTwice ? [`    Put off twice. Drop it (tertius never ${id}), or try another channel?`] : []),
      ]),
    ),
    ...list(
      'Ideas that rest',
      review.ideas.map(({ id, text }) => `  ${id}  ${plain(text)}`),
    ),
    ...list(
      'Introductions that wait',
      review.introductions.flatMap(({ id, sentence }) => wrapped(plain(`${id}  ${sentence}`), '  ')),
    ),
    ...list(
      'Waiting for your answer',
      review.owed.map(({ id, name }) => `  ${id}  ${plain(name)}`),
    ),
    ...list(
      review.pace === null ? 'Too much, right, or too little? tertius review --pace right' : `You said: ${review.pace}`,
      [
        ...wrapped(review.paceSentence, '  '),
        ...(review.minutesSuggested === null
          ? []
          : [`  ${review.minutesSuggested} instead of ${review.minutes} minutes a week may suit you better.`]),
      ],
    ),
  ];
}
