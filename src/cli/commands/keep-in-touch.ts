import { Argument, type Command, InvalidArgumentError } from 'commander';
import type { KeepInTouchList, KeepRow } from '../../contract/keep-in-touch-shapes.ts';
import type { PersonWhole } from '../../contract/shapes.ts';
import { WishedChannel } from '../../model/channel.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius keep-in-touch list|every|by|pause|resume` */
export function addKeepInTouch(program: Command): void {
  const keep = program.command('keep-in-touch').description(say.keepInTouch.help.is);
  keep
    .command('list', { isDefault: true })
    .description(say.keepInTouch.help.list.is)
    .option('--limit <n>', say.keepInTouch.help.list.limit, wholeNumber)
    .action(async (options: GlobalOptions & { readonly limit?: number }) => {
      printAnswer(await askOnce(options, 'keepInTouch', { limit: options.limit }), options, listLines);
    });
  keep
    .command('every')
    .description(say.keepInTouch.help.every.is)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .argument('<days>', say.keepInTouch.help.every.days, rhythm)
    .action(async (id: number, cadenceDays: number | null, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'editPerson', { id, cadenceDays }), options, personLines);
    });
  keep
    .command('by')
    .description(say.keepInTouch.help.by.is)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .addArgument(
      new Argument('<channel>', say.keepInTouch.help.by.channel).choices([...WishedChannel.options, 'default']),
    )
    .action(async (id: number, channel: WishedChannel | 'default', options: GlobalOptions) => {
      const wishedChannel = channel === 'default' ? null : channel;
      printAnswer(await askOnce(options, 'editPerson', { id, wishedChannel }), options, personLines);
    });
  keep
    .command('pause')
    .description(say.keepInTouch.help.pause.is)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .argument('<day>', say.keepInTouch.help.pause.day, isoDay)
    .action(async (id: number, pausedUntil: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'editPerson', { id, pausedUntil }), options, personLines);
    });
  keep
    .command('resume')
    .description(say.keepInTouch.help.resume.is)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'editPerson', { id, pausedUntil: null }), options, personLines);
    });
}

function rhythm(text: string): number | null {
  if (text === 'default') return null;
  if (text === 'never') return 0;
  if (!/^[1-9]\d{0,3}$/.test(text) || Number(text) > 3650) throw new InvalidArgumentError(say.keepInTouch.write);
  return Number(text);
}

function listLines({ sentence, total, due, coming, unknown, paused }: KeepInTouchList): string[] {
  return [
    ...wrapped(sentence),
    ...part(say.keepInTouch.due, due, total.due),
    ...part(say.keepInTouch.coming, coming, total.coming),
    ...part(say.keepInTouch.unknown, unknown, total.unknown),
    ...part(say.keepInTouch.paused, paused, total.paused),
  ];
}

function part(title: string, rows: readonly KeepRow[], total: number): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    title,
    ...rows.flatMap(({ person, role, sentence, move }) => [
      `${person.id}  ${plain(person.name)}${role === '' ? '' : `, ${plain(role)}`}${move === null ? '' : `  ${say.common.thisWeek(move)}`}`,
      ...wrapped(plain(sentence), '     '),
    ]),
    ...(total > rows.length ? [say.common.limitShows(rows.length, total)] : []),
  ];
}

function personLines({ name, keepInTouch, cadenceDays, wishedChannel }: PersonWhole): string[] {
  const wish = wishedChannel === null ? [] : [`  ${say.person.wishes(say.terms.channels[wishedChannel])}`];
  if (keepInTouch !== null) return [plain(name), ...wrapped(plain(keepInTouch.sentence), '  '), ...wish];
  return [`${plain(name)}: ${cadenceDays === 0 ? say.keepInTouch.notReminded : say.keepInTouch.noTie}`, ...wish];
}
