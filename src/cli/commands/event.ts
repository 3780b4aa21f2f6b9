import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { AttendeesAdded, EventRow, EventShape, EventsList, Meeting } from '../../contract/event-shapes.ts';
import { EventKind } from '../../model/event.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { ask, askOnce, withTertius } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';

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
  const event = program
    .command('event')
    .description('conferences, gatherings and trips: whom to meet, and what came of it');
  withWords(
    event
      .command('add')
      .description('keep an event')
      .argument('<text>', 'as “Lisbon 12-15 March” or “Data Days, Berlin, 3 to 5 February”'),
  )
    .option('--attendees <file>', 'who will be there: a list, a table, or a calendar file')
    .action(async (text: string, options: WordsOptions) => {
      const kept = await withTertius(options, async (tertius) => {
        const read = await ask(tertius, 'understandEvent', { text });
        const from = options.from ?? read.from;
        if (from === null)
          throw new InvalidArgumentError(
            'When is it? Write the days, as in “Lisbon 12-15 March”, or use --from and --until.',
          );
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
  withWords(event.command('edit').description('change an event').argument('<id>', NUMBER, wholeNumber))
    .option('--name <text>', 'what it is called')
    .option('--going', 'you go')
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
    .description('events, the soonest first')
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'events', {}), options, listLines);
    });
  event
    .command('brief')
    .description('one event on a sheet: whom to meet, why, when, and how to begin')
    .argument('<id>', NUMBER, wholeNumber)
    .option('--limit <n>', 'how many attendees to print at most', wholeNumber)
    .action(async (id: number, options: GlobalOptions & { readonly limit?: number }) => {
      printAnswer(await askOnce(options, 'event', { id, limit: options.limit }), options, eventLines);
    });
  event
    .command('remove')
    .description('take an event away; talks that were logged stay')
    .argument('<id>', NUMBER, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeEvent', { id }), options, () => [
        `Event ${id} is taken away. Bring it back: tertius event restore ${id}`,
      ]);
    });
  event
    .command('restore')
    .description('bring back an event that was taken away')
    .argument('<id>', NUMBER, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'restoreEvent', { id }), options, eventLines);
    });
  addPeople(event);
}

const NUMBER = 'the number that `tertius event list` shows';
const PERSON = 'the number that `tertius people` shows';

function addPeople(event: Command): void {
  event
    .command('attendees')
    .description('bring in who will be there: a list, a table, or a calendar file')
    .argument('<id>', NUMBER, wholeNumber)
    .argument('<file>', 'the file')
    .action(async (id: number, file: string, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'addAttendees', listFrom(id, file)), options, addedLines);
    });
  event
    .command('coming')
    .description('say that somebody will be there')
    .argument('<id>', NUMBER, wholeNumber)
    .argument('<person>', PERSON, wholeNumber)
    .option('--not', 'they will not be there')
    .option('--undo', 'leave it to the lists')
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
    .description('say whether you spoke with somebody, and whether you mean to follow up')
    .argument('<id>', NUMBER, wholeNumber)
    .argument('<person>', PERSON, wholeNumber)
    .option('--did-not', 'you did not speak')
    .option('--follow-up', 'you mean to follow up: the week will bring it')
    .option('--no-follow-up', 'there is nothing to follow up')
    .option('--date <day>', 'the day on which you spoke', isoDay)
    .option('--minutes <n>', 'how long', wholeNumber)
    .option('--undo', 'take back what you said, with the talk that it logged')
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
    .addOption(new Option('--kind <kind>', 'what it is, if the words do not say').choices(EventKind.options))
    .option('--place <place>', 'where')
    .option('--from <day>', 'the first day, as 2027-03-12', isoDay)
    .option('--until <day>', 'the last day', isoDay)
    .option('--topics <a,b>', 'what it is about', wordList)
    .option('--maybe', 'you only think about going');
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
  if (events.length === 0) return ['No event is kept. Add one: tertius event add "Lisbon 12-15 March"'];
  return events.flatMap((event) => [headLine(event), ...wrapped(plain(event.sentence), '     ')]);
}

function headLine({ id, name, kind, place, from, until, going }: EventRow): string {
  const where = place === null || place === name ? '' : `, ${plain(place)}`;
  const days = from === until ? from : `${from} to ${until}`;
  return `${id}  ${plain(name)}${where}, ${days}  (${kind}${going ? '' : ', perhaps'})`;
}

function eventLines(event: EventShape): string[] {
  const { limits, meet, attendees, total } = event;
  const rest = attendees.slice(meet.length).filter(({ perhaps }) => perhaps === null);
  const asked = attendees.flatMap(({ person, perhaps }) =>
    perhaps === null ? [] : [`${person.id}  ${plain(person.name)}  is perhaps ${plain(perhaps.name)} (#${perhaps.id})`],
  );
  return [
    headLine(event),
    ...wrapped(plain(event.sentence), '   '),
    ...(meet.length === 0
      ? []
      : ['', 'Whom to meet', ...wrapped(limits.sentence, '  '), ...meet.flatMap(meetingLines)]),
    ...(event.state === 'ahead' || attendees.length === 0
      ? []
      : [
          '',
          'What came of it',
          ...attendees.map(
            ({ person, spoke, followUp }) =>
              `  ${person.id}  ${plain(person.name)}  [${spoke === null ? 'not said' : spoke ? `spoke${followUp === true ? ', follow up' : ''}` : 'did not speak'}]`,
          ),
        ]),
    ...(asked.length === 0
      ? []
      : [
          '',
          'Perhaps known already; say who is who with `tertius merge` or `tertius dismiss`',
          ...asked.map((line) => `  ${line}`),
        ]),
    ...(event.state !== 'ahead' || rest.length === 0
      ? []
      : [
          '',
          'Also there',
          ...rest.map(
            ({ person, role }) => `  ${person.id}  ${plain(person.name)}${role === '' ? '' : `, ${plain(role)}`}`,
          ),
        ]),
    ...(total > attendees.length ? [`  … ${attendees.length} of ${total}; --limit shows more`] : []),
  ];
}

function meetingLines({ person, role, slot, reason, brief }: Meeting): string[] {
  const when = slot === null ? '' : `${slot.day} ${slot.from}  `;
  return [
    `  ${when}${person.id}  ${plain(person.name)}${role === '' ? '' : `, ${plain(role)}`}`,
    ...wrapped(plain(reason), '       '),
    ...(brief === null || brief.common.length === 0
      ? []
      : wrapped(`Common ground: ${plain(brief.common.join(' '))}`, '       ')),
    ...(brief === null ? [] : wrapped(plain(brief.offer), '       ')),
  ];
}

function addedLines({ batch, files, event }: AttendeesAdded): string[] {
  const sum = (of: (file: AttendeesAdded['files'][number]) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  return [
    `${sum(({ created }) => created)} new, ${sum(({ updated, unchanged }) => updated + unchanged)} known, ${sum(({ asked }) => asked)} to be asked about, ${sum(({ rejected }) => rejected.length)} not understood. Take it back: tertius undo ${batch}`,
    ...files.flatMap(({ file, rejected }) =>
      rejected.map(({ line, reason }) => `  ${plain(file)}, line ${line}: ${plain(reason)}`),
    ),
    '',
    ...eventLines(event),
  ];
}
