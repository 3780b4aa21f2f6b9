import { Argument, type Command, InvalidArgumentError } from 'commander';
import type { KeepInTouchList, KeepRow } from '../../contract/keep-in-touch-shapes.ts';
import type { PersonWhole } from '../../contract/shapes.ts';
import { WishedChannel } from '../../model/channel.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';

/** `tertius keep-in-touch list|every|by|pause|resume` */
export function addKeepInTouch(program: Command): void {
  const keep = program.command('keep-in-touch').description('with whom a word suits, by the rhythm of each tie');
  keep
    .command('list', { isDefault: true })
    .description('with whom a word suits, the most overdue first')
    .option('--limit <n>', 'how many at most of each kind', wholeNumber)
    .action(async (options: GlobalOptions & { readonly limit?: number }) => {
      printAnswer(await askOnce(options, 'keepInTouch', { limit: options.limit }), options, listLines);
    });
  keep
    .command('every')
    .description('say how often you want to be in touch with somebody')
    .argument('<person>', PERSON, wholeNumber)
    .argument('<days>', 'days; “never”: not to be reminded; “default”: as the tie suggests', rhythm)
    .action(async (id: number, cadenceDays: number | null, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'editPerson', { id, cadenceDays }), options, personLines);
    });
  keep
    .command('by')
    .description('say how you would rather turn to somebody; plans and briefs follow it')
    .argument('<person>', PERSON, wholeNumber)
    .addArgument(
      new Argument('<channel>', '“default”: as the tie suggests').choices([...WishedChannel.options, 'default']),
    )
    .action(async (id: number, channel: WishedChannel | 'default', options: GlobalOptions) => {
      const wishedChannel = channel === 'default' ? null : channel;
      printAnswer(await askOnce(options, 'editPerson', { id, wishedChannel }), options, personLines);
    });
  keep
    .command('pause')
    .description('leave somebody in peace until a day')
    .argument('<person>', PERSON, wholeNumber)
    .argument('<day>', 'as 2027-01-31', isoDay)
    .action(async (id: number, pausedUntil: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'editPerson', { id, pausedUntil }), options, personLines);
    });
  keep
    .command('resume')
    .description('take such a pause back')
    .argument('<person>', PERSON, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'editPerson', { id, pausedUntil: null }), options, personLines);
    });
}

const PERSON = 'the number that `tertius people` shows';

function rhythm(text: string): number | null {
  if (text === 'default') return null;
  if (text === 'never') return 0;
  if (!/^[1-9]\d{0,3}$/.test(text) || Number(text) > 3650)
    throw new InvalidArgumentError('Write a number of days from 1 to 3650, “never” or “default”.');
  return Number(text);
}

function listLines({ sentence, total, due, coming, unknown, paused }: KeepInTouchList): string[] {
  return [
    ...wrapped(sentence),
    ...part('A word suits', due, total.due),
    ...part('Soon', coming, total.coming),
    ...part('Not known when you last spoke', unknown, total.unknown),
    ...part('Left in peace', paused, total.paused),
  ];
}

function part(title: string, rows: readonly KeepRow[], total: number): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    title,
    ...rows.flatMap(({ person, role, sentence, move }) => [
      `${person.id}  ${plain(person.name)}${role === '' ? '' : `, ${plain(role)}`}${move === null ? '' : `  [this week: ${move}]`}`,
      ...wrapped(plain(sentence), '     '),
    ]),
    ...(total > rows.length ? [`… ${rows.length} of ${total}; --limit shows more`] : []),
  ];
}

function personLines({ name, keepInTouch, cadenceDays, wishedChannel }: PersonWhole): string[] {
  const wish = wishedChannel === null ? [] : [`  You would rather use: ${wishedChannel}.`];
  if (keepInTouch !== null) return [plain(name), ...wrapped(plain(keepInTouch.sentence), '  '), ...wish];
  return [
    `${plain(name)}: ${cadenceDays === 0 ? 'you will not be reminded.' : 'there is no tie to keep yet.'}`,
    ...wish,
  ];
}
