import type { Command } from 'commander';
import type { MoveShape, WeekShape } from '../../contract/shapes.ts';
import { wordsIn } from '../../words/words.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { saveText } from '../save-text.ts';
import { wholeNumber } from '../whole-number.ts';
import { ask, withTertius } from '../with-tertius.ts';
import { say, spoken } from '../words/words.ts';

interface WeekOptions extends GlobalOptions {
  readonly date?: string;
  readonly minutes?: number;
  readonly ics?: string;
}

/** `tertius week [--date D] [--minutes N] [--ics FILE]` */
export function addWeek(program: Command): void {
  program
    .command('week')
    .description(say.week.help.is)
    .option('--date <day>', say.common.asIfToday, isoDay)
    .option('--minutes <n>', say.week.help.minutes, wholeNumber)
    .option('--ics <file>', say.week.help.ics)
    .action(async (options: WeekOptions) => {
      const { date, minutes } = options;
      const week = await withTertius(options, async (tertius) => {
        const planned = await ask(tertius, 'week', { date, minutes });
        if (options.ics !== undefined)
          await saveText(options.ics, await ask(tertius, 'weekCalendar', { date, minutes }));
        return planned;
      });
      printAnswer(week, options, (shown) => [
        ...weekLines(shown),
        ...(options.ics === undefined ? [] : ['', say.week.written(plain(options.ics))]),
      ]);
    });
}

function weekLines(week: WeekShape): string[] {
  return [
    say.week.head(week),
    ...wrapped(plain(week.summary)),
    ...week.moves.flatMap((move) => ['', ...moveLines(move)]),
    ...(week.heldBack.length > 0 ? ['', say.week.heldBack] : []),
    ...week.heldBack.flatMap((sentence) => wrapped(plain(sentence), '  ')),
    ...(week.beside.length > 0 ? ['', say.week.beside] : []),
    ...week.beside.map((move) => `  ${plain(move.sentence)}  (${move.id})`),
    ...(week.introductions.length > 0 ? ['', say.week.introductions] : []),
    ...week.introductions.flatMap(({ id, sentence }) => wrapped(plain(`${id}  ${sentence}`), '  ')),
  ];
}

/** One move in full, as the week and the answers about a move print it. */
export function moveLines(move: MoveShape): string[] {
  const about = [
    say.week.minutes(move.minutes),
    ...(move.channel === null ? [] : [say.terms.channels[move.channel]]),
    move.slot === null ? say.week.anyTime : `${move.slot.day} ${move.slot.from}`,
    ...(move.objective === null ? [] : [plain(move.objective.text)]),
    ...(move.chance === null ? [] : [wordsIn(spoken).chances.words[move.chance.words]]),
  ];
  const state = move.state === 'suggested' ? '' : ` [${say.terms.moveStates[move.state]}]`;
  return [
    `${plain(move.sentence)}${state}`,
    ...wrapped(plain(move.reason), '  '),
    `  ${about.join(' · ')}`,
    `  tertius done ${move.id}`,
  ];
}
