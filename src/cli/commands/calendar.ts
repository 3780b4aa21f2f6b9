import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import { fileTrouble } from '../../base/file-trouble.ts';
import { Refusal } from '../../base/refusals.ts';
import type { AnswerOf } from '../../contract/routes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

const OFTEN = ['never', 'hour', 'day'] as const;
type Often = (typeof OFTEN)[number];

interface SubscribeOptions extends GlobalOptions {
  readonly name?: string;
  readonly every: Often;
}

interface AddOptions extends GlobalOptions {
  readonly watch?: boolean;
}

/** `tertius calendar list|add FILE [--watch]|subscribe ADDRESS|refresh [ID]|schedule ID OFTEN|remove ID` */
export function addCalendar(program: Command): void {
  const calendar = program.command('calendar').description(say.calendar.help.is);
  calendar
    .command('list')
    .description(say.calendar.help.list.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'busyCalendars', {}), options, calendarLines);
    });
  calendar
    .command('add')
    .description(say.calendar.help.add.is)
    .argument('<file>', say.calendar.help.add.file)
    .option('--watch', say.calendar.help.add.watch)
    .action(async (file: string, options: AddOptions) => {
      const path = resolve(file);
      const from = options.watch === true ? { path } : { text: await textOf(path) };
      printAnswer(await askOnce(options, 'addBusyCalendar', { name: basename(path), ...from }), options, calendarLines);
    });
  calendar
    .command('subscribe')
    .description(say.calendar.help.subscribe.is)
    .argument('<address>', say.calendar.help.subscribe.address)
    .option('--name <name>', say.calendar.help.subscribe.name)
    .addOption(new Option('--every <often>', say.calendar.help.subscribe.every).choices(OFTEN).default('never'))
    .action(async (url: string, options: SubscribeOptions) => {
      const { name, every } = options;
      printAnswer(await askOnce(options, 'subscribeCalendar', { url, name, every }), options, calendarLines);
    });
  calendar
    .command('refresh')
    .description(say.calendar.help.refresh.is)
    .argument('[id]', say.calendar.help.refresh.id, wholeNumber)
    .action(async (id: number | undefined, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'refreshCalendars', { id }), options, calendarLines);
    });
  calendar
    .command('schedule')
    .description(say.calendar.help.schedule.is)
    .argument('<id>', say.common.itsNumber, wholeNumber)
    .addArgument(new Argument('<often>', say.calendar.help.schedule.often).choices(OFTEN))
    .action(async (id: number, every: Often, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'scheduleCalendar', { id, every }), options, calendarLines);
    });
  calendar
    .command('remove')
    .description(say.calendar.help.remove.is)
    .argument('<id>', say.common.itsNumber, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeBusyCalendar', { id }), options, calendarLines);
    });
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Refusal('file-not-readable', { file: plain(path), why: `${fileTrouble(error)}.` });
  }
}

function calendarLines({ calendars }: AnswerOf<'busyCalendars'>): string[] {
  if (calendars.length === 0) return [say.calendar.none];
  return calendars.flatMap(({ id, name, path, host, every, readOn, ahead, trouble }) => [
    `${id}  ${plain(name)}  ${say.calendar.ahead(ahead, readOn)}${path === null ? '' : `, ${say.calendar.watched}`}${host === null ? '' : `, ${say.calendar.from(plain(host), every ?? 'never')}`}`,
    ...(trouble === null ? [] : [`   ${plain(trouble)}`]),
  ]);
}
