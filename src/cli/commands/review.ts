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
    say.review.head(review.from, review.until),
    ...wrapped(review.sentence),
    ...list(
      say.review.moves,
      review.moves.flatMap(({ id, sentence, state, isSkippedTwice }) => [
        `  ${plain(sentence)}  [${state === 'suggested' ? id : say.terms.moveStates[state]}]`,
        ...(isSkippedTwice ? [`    ${say.review.skippedTwice(id)}`] : []),
      ]),
    ),
    ...list(
      say.review.ideas,
      review.ideas.map(({ id, text }) => `  ${id}  ${plain(text)}`),
    ),
    ...list(
      say.week.introductions,
      review.introductions.flatMap(({ id, sentence }) => wrapped(plain(`${id}  ${sentence}`), '  ')),
    ),
    ...list(
      say.review.owed,
      review.owed.map(({ id, name }) => `  ${id}  ${plain(name)}`),
    ),
    ...list(review.pace === null ? say.review.pace : say.review.said(say.terms.paces[review.pace]), [
      ...wrapped(review.paceSentence, '  '),
      ...(review.minutesSuggested === null ? [] : [`  ${say.review.minutes(review.minutesSuggested, review.minutes)}`]),
    ]),
  ];
}
