import type { Day } from '../base/days.ts';
import { isLive, isNominal, richness, SOME_RECIPIENTS } from '../model/channel.ts';
import type { Values } from '../model/constants/constants.ts';
import type { Participation } from '../model/interactions.ts';

/** What one tie was made of, one entry for each day on which something happened, oldest first. */
export interface TieDays {
  readonly day: readonly Day[];
  /** Contribution before decay, once the person has ever answered. */
  readonly answered: readonly number[];
  /** The same as long as nothing but messages of the owner's own has happened (science §3.5). */
  readonly unanswered: readonly number[];
  /** Events from the person, towards reciprocity. */
  readonly incoming: readonly number[];
  readonly outgoing: readonly number[];
  /** Something beyond an invitation or a reaction happened. */
  readonly isReal: readonly boolean[];
  /** They met or spoke: as good as an answer. */
  readonly isLive: readonly boolean[];
}

const NO_DAYS: TieDays = {
  day: [],
  answered: [],
  unanswered: [],
  incoming: [],
  outgoing: [],
  isReal: [],
  isLive: [],
};

/** People in a mail, the owner included, up to whom it is addressed to each of them: three recipients. */
const FEW_RECIPIENTS = 4;
/** Minutes of an event above which its length is a slip of the calendar, not a meeting. */
const LONGEST_MEETING = 480;

/**
 * Participations (oldest first) as days, up to and including `until`: what has not happened yet does not count.
 * Messages of one day, channel and direction are one event; what is untimed is capped for each day (science §3.1, §3.5).
 */
export function tieDays(participations: readonly Participation[], until: Day, values: Values): TieDays {
  if (participations.length === 0) return NO_DAYS;
  const days = {
    day: [] as Day[],
    answered: [] as number[],
    unanswered: [] as number[],
    incoming: [] as number[],
    outgoing: [] as number[],
    isReal: [] as boolean[],
    isLive: [] as boolean[],
  };
  let from = 0;
  while (from < participations.length && participations[from]!.day <= until) {
    const { day } = participations[from]!;
    let end = from + 1;
    while (end < participations.length && participations[end]!.day === day) end++;
    const happened = oneDay(participations, from, end, values);
    const cap = values.untimedCapPerDay;
    days.day.push(day);
    days.answered.push(happened.timed + Math.min(cap, happened.untimed));
    days.unanswered.push(happened.timed + Math.min(cap, happened.untimedUnanswered));
    days.incoming.push(happened.incoming);
    days.outgoing.push(happened.outgoing);
    days.isReal.push(happened.isReal);
    days.isLive.push(happened.isLive);
    from = end;
  }
  return days;
}

interface OneDay {
  timed: number;
  untimed: number;
  untimedUnanswered: number;
  incoming: number;
  outgoing: number;
  isReal: boolean;
  isLive: boolean;
}

function oneDay(rows: readonly Participation[], from: number, end: number, values: Values): OneDay {
  const sum: OneDay = {
    timed: 0,
    untimed: 0,
    untimedUnanswered: 0,
    incoming: 0,
    outgoing: 0,
    isReal: false,
    isLive: false,
  };
  for (let index = from; index < end; index++) {
    const row = rows[index]!;
    if (isLive(row.channel)) addLive(sum, row, values);
    else if (isFirstOfItsKind(rows, from, index)) addUntimed(sum, rows, index, end, values);
  }
  return sum;
}

function addLive(sum: OneDay, row: Participation, values: Values): void {
  const { channel, participants } = row;
  sum.timed += richness({ channel, participants, substantive: true }, values) * durationFactor(row.minutes, values);
  sum.incoming += Math.min(1, row.incoming);
  sum.outgoing += Math.min(1, row.outgoing);
  sum.isReal = true;
  sum.isLive = true;
}

/** Grows with the square root of the minutes: the second hour adds less than the first. Unknown length counts as the reference. */
function durationFactor(minutes: number | undefined, values: Values): number {
  if (minutes === undefined) return Math.min(values.durationFactorCap, 1);
  const counted = minutes > LONGEST_MEETING ? values.minutesCap : Math.max(0, minutes);
  return Math.min(values.durationFactorCap, Math.sqrt(counted / values.minutesOfReference));
}

/** All rows of one day, channel and size of audience, taken as one exchange with two directions. */
function addUntimed(sum: OneDay, rows: readonly Participation[], first: number, end: number, values: Values): void {
  const { channel, participants } = rows[first]!;
  if (isNominal(channel)) {
    const worth = richness({ channel, participants, substantive: false }, values);
    sum.untimed += worth;
    sum.untimedUnanswered += worth;
    return;
  }
  let incoming = 0;
  let outgoing = 0;
  let incomingCharacters = 0;
  let outgoingCharacters = 0;
  for (let index = first; index < end; index++) {
    const row = rows[index]!;
    if (!isSameKind(row, rows[first]!)) continue;
    incoming += row.incoming;
    outgoing += row.outgoing;
    incomingCharacters += row.incomingCharacters;
    outgoingCharacters += row.outgoingCharacters;
  }
  const factor = audienceOf(participants) === 'middle' ? values.middleGroupMailFactor : 1;
  const manyTurns = incoming + outgoing >= values.substantiveTurns;
  const worthOf = (characters: number): number => {
    // Mail known by its headers alone has no length; a mail without known length is taken for a real one.
    const isLong = characters >= values.shortMessageCharacters || (channel === 'mail' && characters === 0);
    return factor * richness({ channel, participants, substantive: isLong || manyTurns }, values);
  };
  const out = outgoing > 0 ? worthOf(outgoingCharacters) : 0;
  // Among many recipients a thread may name nobody as its sender; it is still something that happened.
  const others = incoming > 0 || outgoing === 0 ? worthOf(incomingCharacters) : 0;
  sum.untimed += others + out;
  sum.untimedUnanswered += others + out * values.unansweredFactor;
  // A circular weighs a little, but nobody was in touch with anybody by it.
  if (audienceOf(participants) === 'crowd') return;
  sum.incoming += Math.min(1, incoming);
  sum.outgoing += Math.min(1, outgoing);
  sum.isReal = true;
}

function isFirstOfItsKind(rows: readonly Participation[], from: number, index: number): boolean {
  for (let earlier = from; earlier < index; earlier++) if (isSameKind(rows[earlier]!, rows[index]!)) return false;
  return true;
}

function isSameKind(one: Participation, other: Participation): boolean {
  return (
    one.channel === other.channel &&
    (isNominal(one.channel) || audienceOf(one.participants) === audienceOf(other.participants))
  );
}

/** Crowds are told apart by `richness`; here only so that a circular and a personal mail of one day stay two events. */
function audienceOf(participants: number): 'few' | 'middle' | 'crowd' {
  return participants <= FEW_RECIPIENTS ? 'few' : participants <= SOME_RECIPIENTS ? 'middle' : 'crowd';
}
