import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { AttendeesAdded, EventRow, EventShape, EventsList, Meeting } from '../../contract/event-shapes.ts';
import { EventKind } from '../../model/event.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { ask, askOnce, withTertius } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';
import { say } from '../words/words.ts';

interface WordsOptions extends GlobalOptions {
  readonly kind?: EventKind;
  readonly name?: string;
  readonly place?: string;
  readonly from?: string;
  readonly until?: string;
  readonly topics?: string[];
  readonly maybe?: boolean;
  readonly going?: boolean;
  readonly attendees?: string;
}

/** `tertius event add|list|brief|edit|remove|restore|attendees|coming|debrief` */
export function addEvent(program: Command): void {
  const event = program.command('event').description(say.event.help.is);
  withWords(event.command('add').description(say.event.help.add.is).argument('<text>', say.event.help.add.text))
    .option('--attendees <file>', say.event.help.add.attendees)
    .action(async (text: string, options: WordsOptions) => {
      const kept = await withTertius(options, async (tertius) => {
        const read = await ask(tertius, 'understandEvent', { text });
        const from = options.from ?? read.from;
        if (from === null) throw new InvalidArgumentError(say.event.when);
        const until = options.until ?? (options.from === undefined ? read.until : null) ?? from;
        const { kind, name, place, topics } = { ...read, ...given(options) };
        const added = await ask(tertius, 'addEvent', {
          kind,
          name,
          place,
          from,
          until,
          topics,
          going: options.maybe !== true,
        });
        if (options.attendees === undefined) return added;
        return (await ask(tertius, 'addAttendees', listFrom(added.id, options.attendees))).event;
      });
      printAnswer(kept, options, eventLines);
    });
  withWords(
    event.command('edit').description(say.event.help.edit.is).argument('<id>', say.event.help.number, wholeNumber),
  )
    .option('--name <text>', say.event.help.edit.name)
    .option('--going', say.event.help.edit.going)
    .action(async (id: number, options: WordsOptions) => {
      const { from, until, maybe, going } = options;
      const goes = maybe === true ? false : going;
      printAnswer(
        await askOnce(options, 'editEvent', { id, ...given(options), from, until, going: goes }),
        options,
        eventLines,
      );
    });
  event
    .command('list')
    .description(say.event.help.list.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'events', {}), options, listLines);
    });
  event
    .command('brief')
    .description(say.event.help.brief.is)
    .argument('<id>', say.event.help.number, wholeNumber)
    .option('--limit <n>', say.event.help.brief.limit, wholeNumber)
    .action(async (id: number, options: GlobalOptions & { readonly limit?: number }) => {
      printAnswer(await askOnce(options, 'event', { id, limit: options.limit }), options, eventLines);
    });
  event
    .command('remove')
    .description(say.event.help.remove.is)
    .argument('<id>', say.event.help.number, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeEvent', { id }), options, () => [say.event.gone(id)]);
    });
  event
    .command('restore')
    .description(say.event.help.restore.is)
    .argument('<id>', say.event.help.number, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'restoreEvent', { id }), options, eventLines);
    });
  addPeople(event);
}

function addPeople(event: Command): void {
  event
    .command('attendees')
    .description(say.event.help.attendees.is)
    .argument('<id>', say.event.help.number, wholeNumber)
    .argument('<file>', say.event.help.attendees.file)
    .action(async (id: number, file: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'addAttendees', listFrom(id, file)), options, addedLines);
    });
  event
    .command('coming')
    .description(say.event.help.coming.is)
    .argument('<id>', say.event.help.number, wholeNumber)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .option('--not', say.event.help.coming.not)
    .option('--undo', say.event.help.coming.undo)
    .action(
      async (
        id: number,
        person: number,
        options: GlobalOptions & { readonly not?: boolean; readonly undo?: boolean },
      ) => {
        const coming = options.undo === true ? null : options.not !== true;
        printAnswer(await askOnce(options, 'setAttendee', { id, person, coming }), options, eventLines);
      },
    );
  event
    .command('debrief')
    .description(say.event.help.debrief.is)
    .argument('<id>', say.event.help.number, wholeNumber)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .option('--did-not', say.event.help.debrief.didNot)
    .option('--follow-up', say.event.help.debrief.followUp)
    .option('--no-follow-up', say.event.help.debrief.noFollowUp)
    .option('--date <day>', say.event.help.debrief.date, isoDay)
    .option('--minutes <n>', say.event.help.debrief.minutes, wholeNumber)
    .option('--undo', say.event.help.debrief.undo)
    .action(async (id: number, person: number, options: GlobalOptions & DebriefOptions) => {
      const { didNot, followUp, date, minutes, undo } = options;
      const said = { id, person, spoke: didNot !== true, followUp: followUp ?? null, day: date, minutes };
      const answer =
        undo === true ? askOnce(options, 'undebriefEvent', { id, person }) : askOnce(options, 'debriefEvent', said);
      printAnswer(await answer, options, eventLines);
    });
}

interface DebriefOptions {
  readonly didNot?: boolean;
  readonly followUp?: boolean;
  readonly date?: string;
  readonly minutes?: number;
  readonly undo?: boolean;
}

function withWords(command: Command): Command {
  return command
    .addOption(new Option('--kind <kind>', say.event.help.words.kind).choices(EventKind.options))
    .option('--place <place>', say.event.help.words.place)
    .option('--from <day>', say.event.help.words.from, isoDay)
    .option('--until <day>', say.event.help.words.until, isoDay)
    .option('--topics <a,b>', say.event.help.words.topics, wordList)
    .option('--maybe', say.event.help.words.maybe);
}

function given({ kind, name, place, topics }: WordsOptions) {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(name === undefined ? {} : { name }),
    ...(place === undefined ? {} : { place }),
    ...(topics === undefined ? {} : { topics }),
  };
}

function listFrom(id: number, file: string): { id: number; name: string; path: string } {
  return { id, name: basename(file), path: resolve(file) };
}

function listLines({ events }: EventsList): string[] {
  if (events.length === 0) return [say.event.none];
  return events.flatMap((event) => [headLine(event), ...wrapped(plain(event.sentence), '     ')]);
}

function headLine({ id, name, kind, place, from, until, going }: EventRow): string {
  const where = place === null || place === name ? '' : `, ${plain(place)}`;
  const days = from === until ? from : say.timeline.span(from, until);
  return `${id}  ${plain(name)}${where}, ${days}  (${say.terms.eventKinds[kind]}${going ? '' : `, ${say.event.perhaps}`})`;
}

function eventLines(event: EventShape): string[] {
  const { limits, meet, attendees, total } = event;
  const rest = attendees.slice(meet.length).filter(({ perhaps }) => perhaps === null);
  const asked = attendees.flatMap(({ person, perhaps }) =>
    perhaps === null
      ? []
      : [`${person.id}  ${say.event.isPerhaps(plain(person.name), `${plain(perhaps.name)} (#${perhaps.id})`)}`],
  );
  return [
    headLine(event),
    ...wrapped(plain(event.sentence), '   '),
    ...(meet.length === 0
      ? []
      : ['', say.event.meet, ...wrapped(limits.sentence, '  '), ...meet.flatMap(meetingLines)]),
    ...(event.state === 'ahead' || attendees.length === 0
      ? []
      : [
          '',
          say.event.came,
          ...attendees.map(
            ({ person, spoke, followUp }) =>
              `  ${person.id}  ${plain(person.name)}  [${say.event.spoke(spoke, followUp === true)}]`,
          ),
        ]),
    ...(asked.length === 0 ? [] : ['', say.event.perhapsKnown, ...asked.map((line) => `  ${line}`)]),
    ...(event.state !== 'ahead' || rest.length === 0
      ? []
      : [
          '',
          say.event.alsoThere,
          ...rest.map(
            ({ person, role }) => `  ${person.id}  ${plain(person.name)}${role === '' ? '' : `, ${plain(role)}`}`,
          ),
        ]),
    ...(total > attendees.length ? [`  ${say.common.limitShows(attendees.length, total)}`] : []),
  ];
}

function meetingLines({ person, role, slot, reason, brief }: Meeting): string[] {
  const when = slot === null ? '' : `${slot.day} ${slot.from}  `;
  return [
    `  ${when}${person.id}  ${plain(person.name)}${role === '' ? '' : `, ${plain(role)}`}`,
    ...wrapped(plain(reason), '       '),
    ...(brief === null || brief.common.length === 0
      ? []
      : wrapped(say.common.commonGround(plain(brief.common.join(' '))), '       ')),
    ...(brief === null ? [] : wrapped(plain(brief.offer), '       ')),
  ];
}

function addedLines({ batch, files, event }: AttendeesAdded): string[] {
  const sum = (of: (file: AttendeesAdded['files'][number]) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  return [
    say.event.added({
      fresh: sum(({ created }) => created),
      known: sum(({ updated, unchanged }) => updated + unchanged),
      asked: sum(({ asked }) => asked),
      rejected: sum(({ rejected }) => rejected.length),
      batch,
    }),
    ...files.flatMap(({ file, rejected }) =>
      rejected.map(({ line, reason }) => `  ${plain(file)}, ${say.common.line(line)}: ${plain(reason)}`),
    ),
    '',
    ...eventLines(event),
  ];
}
