import { type Day, mondayOf, toIsoDay } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { toArchive } from '../formats/archive/archive.ts';
import type { CalendarEntry } from '../formats/icalendar/calendar-entry.ts';
import { publishEntries } from '../formats/icalendar/publish-entries.ts';
import { writeCalendar } from '../formats/icalendar/write-calendar.ts';
import { type CardPerson, type CardVersion, toVcard } from '../formats/vcard/to-vcard.ts';
import { toGexf, toGraphMl } from '../graph/graph.ts';
import type { PersonId } from '../model/ids.ts';
import { allInteractions } from '../store/all-interactions.ts';
import { allPeople } from '../store/all-people.ts';
import { movesOfWeek } from '../store/moves.ts';
import { ownerOf } from '../store/people.ts';
import type { StoredPerson } from '../store/person-row.ts';
import { wholeStore } from '../store/whole-store.ts';
import type { Context } from './context.ts';
import { interactionSentence } from './interaction-sentence.ts';
import { toMoveShape } from './move-shape.ts';
import type { KnownNetwork } from './network-memory.ts';
import { networkOfEverybody } from './network-of-everybody.ts';
import { profileAddress } from './owner.ts';
import { peopleTable } from './people-table.ts';

type Export = AnswerOf<'exportData'>;
type Content = Pick<Export, 'mediaType' | 'encoding' | 'content' | 'holds'> & { readonly extension: string };

/**
 * Everybody, the network or what happened, as a file that other programs read. Nothing is left out for its size; whom the owner
 * keeps to themselves is left out of what is for other programs, and counted.
 */
export async function exportData(context: Context, input: CheckedInputOf<'exportData'>): Promise<Export> {
  const today = await context.today();
  const { extension, ...content } = await contentOf(context, today, input);
  return { format: input.format, name: `tertius-${toIsoDay(today)}.${extension}`, ...content };
}

async function contentOf(
  context: Context,
  today: Day,
  { format, vcardVersion, withPrivate }: CheckedInputOf<'exportData'>,
): Promise<Content> {
  const everybody = await allPeople(context.store);
  const left = new Set(withPrivate ? [] : everybody.filter(({ isPrivate }) => isPrivate === true).map(({ id }) => id));
  const people = everybody.filter(({ id }) => !left.has(id));
  switch (format) {
    case 'archive':
      return await archive(context, everybody, await context.memory.network(today));
    case 'vcard':
      return cards(people, left.size, vcardVersion);
    case 'csv':
      return table(people, left.size, await context.memory.network(today));
    case 'ics':
      return await calendar(context, await context.memory.network(today), left);
    case 'graphml':
    case 'gexf': {
      const stored = new Map([await ownerOf(context.store), ...people].map((person) => [person.id, person]));
      const { network, columns } = networkOfEverybody(await context.memory.network(today), stored);
      return {
        extension: format,
        mediaType: format === 'graphml' ? 'application/graphml+xml' : 'application/gexf+xml',
        encoding: 'utf8',
        content: format === 'graphml' ? toGraphMl(network, columns) : toGexf(network, columns),
        holds: [
          { what: 'people', count: network.ids.length },
          { what: 'ties and links', count: network.from.length },
          ...leftOut(left.size),
        ],
      };
    }
  }
}

/** Every row of every table, and a table of people for the eye. */
async function archive({ store }: Context, people: readonly StoredPerson[], network: KnownNetwork): Promise<Content> {
  const whole = await wholeStore(store);
  const bytes = toArchive(whole, {
    writtenAt: new Date(store.clock()).toISOString(),
    beside: { 'people.csv': peopleTable(people, network) },
  });
  return {
    extension: 'zip',
    mediaType: 'application/zip',
    encoding: 'base64',
    content: bytes.toString('base64'),
    holds: [
      { what: 'people', count: people.length },
      { what: 'rows', count: [...whole.tables.values()].reduce((sum, rows) => sum + rows.length, 0) },
    ],
  };
}

function cards(people: readonly StoredPerson[], left: number, version: CardVersion): Content {
  return {
    extension: 'vcf',
    mediaType: 'text/vcard',
    encoding: 'utf8',
    content: toVcard(people.map(toCardPerson), version),
    holds: [{ what: 'people', count: people.length }, ...leftOut(left)],
  };
}

function toCardPerson(person: StoredPerson): CardPerson {
  const valuesOf = (kind: 'email' | 'phone' | 'linkedin' | 'uid'): string[] =>
    person.keys.filter((key) => key.kind === kind).map(({ value }) => value);
  return {
    ...person,
    emails: valuesOf('email'),
    phones: valuesOf('phone'),
    urls: valuesOf('linkedin').map(profileAddress),
    labels: person.traits.filter(({ kind }) => kind === 'label').map(({ name }) => name),
    uid: valuesOf('uid')[0],
  };
}

function table(people: readonly StoredPerson[], left: number, network: KnownNetwork): Content {
  return {
    extension: 'csv',
    mediaType: 'text/csv',
    encoding: 'utf8',
    content: peopleTable(people, network),
    holds: [{ what: 'people', count: people.length }, ...leftOut(left)],
  };
}

/** What happened on its day, and what this week suggests on the day that it suggests, or on Monday. */
async function calendar(
  { store, words }: Context,
  network: KnownNetwork,
  left: ReadonlySet<PersonId>,
): Promise<Content> {
  const monday = mondayOf(network.today);
  const interactions = (await allInteractions(store)).flatMap((interaction) => {
    const told = interaction.people.filter(({ id }) => !left.has(id));
    // A subject or a note may name whom nobody else is to know of.
    const { subject: _, note: __, ...bare } = interaction;
    if (told.length === interaction.people.length) return [interaction];
    return told.length === 0 ? [] : [{ ...bare, people: told }];
  });
  const moves = (await movesOfWeek(store, monday))
    .filter(({ state, people }) => state === 'suggested' && !people.some((id) => left.has(id)))
    .map((move) => toMoveShape(move, network));
  const happened = interactions.map(({ id, day, channel, subject, note, ...rest }): CalendarEntry => {
    const interaction = { id, day, channel, ...rest };
    const names = rest.people.map(({ name }) => name).join(', ');
    return {
      uid: `interaction-${id}@tertius`,
      time: { firstDay: day, lastDay: day },
      title: `${names}: ${interactionSentence(interaction, rest.people[0] ?? { incoming: 0, outgoing: 0 }, words)}`,
      text: [subject, note].filter((text) => text !== undefined).join('\n'),
      categories: [channel],
    };
  });
  const suggested = moves.map(({ id, sentence, reason, slot, kind }): CalendarEntry => {
    const day = slot === null ? monday : monday + weekdayFrom(slot.day, monday);
    const time = { firstDay: day, lastDay: day };
    return { uid: `${id}@tertius`, time, title: sentence, text: reason, categories: ['suggested', kind] };
  });
  return {
    extension: 'ics',
    mediaType: 'text/calendar',
    encoding: 'utf8',
    content: writeCalendar('Tertius', publishEntries([], [...happened, ...suggested], store.clock())),
    holds: [
      { what: 'interactions', count: happened.length },
      { what: 'moves', count: suggested.length },
      ...leftOut(left.size),
    ],
  };
}

function leftOut(count: number): Content['holds'] {
  return count === 0 ? [] : [{ what: 'withheld', count }];
}

/** Days from Monday to an ISO day of its week. */
function weekdayFrom(day: string, monday: Day): number {
  return [0, 1, 2, 3, 4, 5, 6].find((offset) => toIsoDay(monday + offset) === day) ?? 0;
}
