import type { Chance } from '../base/chance.ts';
import { type Day, toIsoDay, weekdayOf } from '../base/days.ts';
import type { ExchangeParty, ExchangeRecord } from '../formats/record.ts';
import { type Channel, isLive } from '../model/channel.ts';
import type { Mix, Rhythm } from './cast-member.ts';
import { GATHERINGS, TOLD } from './data/story.ts';
import { between, weighted } from './draw.ts';
import type { InventedPerson } from './invent-people.ts';

/** Exchanges as records, lacking only where they stand in a file. */
export type InventedExchange = Omit<ExchangeRecord, 'origin' | 'rows'>;

const MIXES: Readonly<Record<Mix, readonly (readonly [Channel, number])[]>> = {
  team: [
    ['in-person', 5],
    ['video', 2],
    ['message', 2],
    ['mail', 1],
  ],
  friend: [
    ['in-person', 4],
    ['phone', 3],
    ['message', 3],
  ],
  remote: [
    ['video', 4],
    ['phone', 2],
    ['mail', 3],
    ['message', 1],
  ],
  letters: [
    ['mail', 3],
    ['message', 2],
  ],
};

/** Years of exchanges end here; what was before is not remembered. */
const LONGEST_MEMORY = 1090;
const JULY = '07';
const SHARE_KEPT_IN_JULY = 0.3;

/** Everything that happened with one person alone, rhythms and odd exchanges and mere clicks, all before today. */
export function exchangesWith(person: InventedPerson, today: Day, chance: Chance): readonly InventedExchange[] {
  const { rhythm, connectedOn } = person;
  if (rhythm !== undefined)
    return daysOf(rhythm, today, chance).map((day) =>
      exchange(person, day, { channel: weighted(MIXES[rhythm.mix], chance), chance }),
    );
  if (connectedOn === undefined || person.cast !== undefined) return [];
  // Three days later at the earliest: what falls on a weekend moves to the Friday before.
  const earliest = Math.max(connectedOn + 3, today - LONGEST_MEMORY);
  const anyDay = (): Day => workday(between(earliest, today - 3, chance));
  if (person.isOccasional)
    return Array.from({ length: between(2, 5, chance) }, () =>
      exchange(person, anyDay(), { channel: weighted(MIXES.remote, chance), chance }),
    );
  const fate = chance();
  if (fate < 0.22) return [oneSided(person, anyDay(), { channel: 'reaction', isIncoming: chance() < 0.6, chance })];
  if (fate < 0.31) return [oneSided(person, anyDay(), { channel: 'message', isIncoming: true, chance })];
  if (fate < 0.36) return [oneSided(person, anyDay(), { channel: 'message', isIncoming: false, chance })];
  return [];
}

/** Meetings and threads of several people. */
export function gatheringExchanges(
  byName: ReadonlyMap<string, InventedPerson>,
  today: Day,
  chance: Chance,
): readonly InventedExchange[] {
  return GATHERINGS.flatMap((gathering) => {
    const people = gathering.who.map((name) => castNamed(byName, name));
    const { channel, subject } = gathering;
    return daysOf(gathering, today, chance).map((day) => {
      const turns = isLive(channel) ? 1 : between(1, 3, chance);
      return {
        ...exchangeBase(people, day, channel),
        subject,
        ...(gathering.minutes === undefined ? {} : { minutes: gathering.minutes }),
        parties: people.map((person) =>
          party(person, { channel, incoming: isLive(channel) ? 1 : between(1, 2, chance), outgoing: turns, chance }),
        ),
      };
    });
  });
}

/** Exchanges with a story, each with the owner's words about it. */
export function toldExchanges(
  byName: ReadonlyMap<string, InventedPerson>,
  today: Day,
  chance: Chance,
): readonly { readonly exchange: InventedExchange; readonly text: string }[] {
  return TOLD.map(({ daysAgo, who, channel, minutes, text }) => {
    const people = who.map((name) => castNamed(byName, name));
    return {
      exchange: {
        ...exchangeBase(people, workday(today - daysAgo), channel),
        ...(minutes === undefined ? {} : { minutes }),
        parties: people.map((person) => party(person, { channel, incoming: 1, outgoing: 1, chance })),
      },
      text,
    };
  });
}

/** One of the cast. Throws when the story names somebody who is not in it. */
export function castNamed(byName: ReadonlyMap<string, InventedPerson>, name: string): InventedPerson {
  const person = byName.get(name);
  if (person === undefined) throw new Error(`The story names ${name}, who is not in the cast.`);
  return person;
}

/** Days of a rhythm, oldest first: never quite regular, seldom in July, on working days; the last one at its end. */
function daysOf(rhythm: Omit<Rhythm, 'mix'>, today: Day, chance: Chance): Day[] {
  const days: Day[] = [];
  for (let ago = rhythm.from; ago > rhythm.until + rhythm.every / 2; ago -= rhythm.every * (0.6 + 0.8 * chance())) {
    const day = workday(today - Math.round(ago));
    const isSkipped = toIsoDay(day).slice(5, 7) === JULY && chance() > SHARE_KEPT_IN_JULY;
    if (!isSkipped) days.push(day);
  }
  days.push(workday(today - rhythm.until));
  return days;
}

/** The day itself, or the Friday before a weekend: never later, so that nothing lies in the future. */
function workday(day: Day): Day {
  return day - Math.max(0, weekdayOf(day) - 4);
}

function exchange(
  person: InventedPerson,
  day: Day,
  { channel, chance }: { channel: Channel; chance: Chance },
): InventedExchange {
  const isWritten = !isLive(channel);
  const most = channel === 'mail' ? 2 : 4;
  return {
    ...exchangeBase([person], day, channel),
    ...(isWritten ? {} : { minutes: minutesOf(channel, chance) }),
    parties: [
      party(person, {
        channel,
        incoming: isWritten ? between(1, most, chance) : 1,
        outgoing: isWritten ? between(1, most, chance) : 1,
        chance,
      }),
    ],
  };
}

function oneSided(
  person: InventedPerson,
  day: Day,
  { channel, isIncoming, chance }: { channel: Channel; isIncoming: boolean; chance: Chance },
): InventedExchange {
  const [incoming, outgoing] = isIncoming ? [1, 0] : [0, 1];
  return { ...exchangeBase([person], day, channel), parties: [party(person, { channel, incoming, outgoing, chance })] };
}

function exchangeBase(people: readonly InventedPerson[], day: Day, channel: Channel) {
  const keys = people.map((person) => person.keys[0].value);
  return {
    kind: 'exchange' as const,
    key: `sample ${toIsoDay(day)} ${channel} ${keys.join(' ')}`,
    day,
    channel,
    participants: people.length + 1,
  };
}

function party(
  person: InventedPerson,
  { channel, incoming, outgoing, chance }: { channel: Channel; incoming: number; outgoing: number; chance: Chance },
): ExchangeParty {
  return {
    person: { name: person.name, keys: person.keys },
    incoming,
    outgoing,
    incomingCharacters: charactersOf(channel, incoming, chance),
    outgoingCharacters: charactersOf(channel, outgoing, chance),
  };
}

function charactersOf(channel: Channel, turns: number, chance: Chance): number {
  if (turns === 0 || isLive(channel)) return 0;
  if (channel === 'reaction') return 18;
  return turns * (channel === 'mail' ? between(220, 1100, chance) : between(35, 320, chance));
}

function minutesOf(channel: Channel, chance: Chance): number {
  if (channel === 'phone') return 5 * between(2, 6, chance);
  return 5 * between(channel === 'video' ? 5 : 6, channel === 'video' ? 10 : 14, chance);
}
