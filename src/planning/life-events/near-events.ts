import type { Assessment } from '../../audit/assessment.ts';
import { type Day, dayOf, toIsoDay } from '../../base/days.ts';
import type { Facts } from '../../model/facts.ts';
import type { PersonId } from '../../model/ids.ts';
import type { PersonFacts } from '../../model/person.ts';
import type { Words } from '../../words/words.ts';
import { isCalled, writtenChannel } from '../moves/channels.ts';

/** What one may write or call for. Years at work and years of acquaintance count in fives: the others pass by in silence. */
export type NearEventKind = 'birthday' | 'new-job' | 'promotion' | 'work-years' | 'acquaintance';

/** Something in a person’s life that is near, with how to respond. */
export interface NearEvent {
  readonly person: PersonId;
  readonly kind: NearEventKind;
  readonly day: Day;
  /** What it is, in words. */
  readonly text: string;
  /** Within the days in which it is fresh; later a line is still welcome. */
  readonly isFresh: boolean;
  /** Absent where no way to reach them is known. */
  readonly channel?: 'phone' | 'mail' | 'message';
  /** How to respond, in words. */
  readonly how: string;
  /** The owner has congratulated since. */
  readonly isDone: boolean;
}

/** Days ahead in which a day that comes round is near, and days after it. */
const AHEAD = 14;
const AFTER = 3;
/** Days in which news of work is still worth a line. */
const NEWS = 30;
const YEARS = 5;

/**
 * Birthdays, news of work and round years that are near, by day; the closer tie first on one day. Of people who have left, and of those whom
 * the owner does not count, nothing. Age is never told. Source: science §5.3, §0.4.
 */
export function nearEvents(facts: Facts, assessment: Assessment): readonly NearEvent[] {
  const { people, ties, today } = assessment;
  const words = assessment.words.lifeEvents;
  const said = Map.groupBy(
    facts.favours.filter(({ kind }) => kind === 'congratulated'),
    ({ person }) => person,
  );
  const news = Map.groupBy(facts.lifeEvents, ({ person }) => person);
  const scene = { facts, assessment, today };
  const near = people.flatMap((person, place): NearEvent[] => {
    if (person.ended || person.closeness === 0) return [];
    const found: Found[] = [
      ...birthday(person, today, words),
      ...(news.get(person.id) ?? []).flatMap(({ kind, day, text }): Found[] =>
        kind === 'gone' || day > today || today - day > NEWS
          ? []
          : [{ kind, day, text: words.news(text).replace(/[.\s]*$/, '') }],
      ),
      ...(ties[place]!.isReal
        ? [...acquaintance(ties[place]!.firstDay, today, words), ...workYears(person, today, words)]
        : []),
    ];
    if (found.length === 0) return [];
    const isReal = ties[place]!.isReal;
    const written = writtenChannel(scene, place);
    return found.map((one): NearEvent => {
      const usually = callsFor(one.kind, person, ties[place]!.band === 'strong');
      const isCall = isReal && isCalled(scene, place, { usually });
      const channel = isCall ? 'phone' : written;
      const isDone = (said.get(person.id) ?? []).some(({ day }) => day >= one.day - AFTER && day <= today);
      return {
        ...one,
        person: person.id,
        isFresh: Math.abs(today - one.day) <= assessment.values.congratulateDays || one.day > today,
        ...(channel === undefined ? {} : { channel }),
        how: howTo(one.kind, channel, words),
        isDone,
      };
    });
  });
  const strength = (person: PersonId): number => ties[assessment.placeOf.get(person)!]!.strength;
  return near.toSorted((a, b) => a.day - b.day || strength(b.person) - strength(a.person) || a.person - b.person);
}

type Found = Pick<NearEvent, 'kind' | 'day' | 'text'>;

function birthday({ birthday: born }: PersonFacts, today: Day, words: Words['lifeEvents']): Found[] {
  if (born === undefined) return [];
  return comingRound(born, today).map((day) => ({ kind: 'birthday', day, text: words.birthday }));
}

/** Round years since something real first happened between the two. */
function acquaintance(firstDay: Day | undefined, today: Day, words: Words['lifeEvents']): Found[] {
  if (firstDay === undefined) return [];
  const [year, month, day] = partsOf(firstDay);
  return comingRound({ month, day }, today).flatMap((on): Found[] => {
    const years = partsOf(on)[0] - year;
    return years > 0 && years % YEARS === 0 ? [{ kind: 'acquaintance', day: on, text: words.knownFor(years) }] : [];
  });
}

/** Round years in the present position. Files tell the month at best; of a first of January not even that, so it is left out. */
function workYears({ positions }: PersonFacts, today: Day, words: Words['lifeEvents']): Found[] {
  return positions.flatMap(({ startedOn, finishedOn, company, title }): Found[] => {
    if (startedOn === undefined || finishedOn !== undefined) return [];
    const [year, month, day] = partsOf(startedOn);
    if (month === 1 && day === 1) return [];
    const [thisYear, thisMonth] = partsOf(today);
    const years = thisYear - year;
    if (month !== thisMonth || years <= 0 || years % YEARS !== 0) return [];
    return [{ kind: 'work-years', day: today, text: words.workYears(years, { company, title }) }];
  });
}

/** The days near today on which a date comes round; 29 February on the 28th of other years. */
function comingRound({ month, day }: { readonly month: number; readonly day: number }, today: Day): Day[] {
  const [year] = partsOf(today);
  return [year - 1, year, year + 1].flatMap((one) => {
    const on = dayOf(one, month, day) ?? (month === 2 && day === 29 ? dayOf(one, 2, 28) : undefined);
    return on !== undefined && on >= today - AFTER && on <= today + AHEAD ? [on] : [];
  });
}

function partsOf(day: Day): [year: number, month: number, day: number] {
  const [year, month, dayOfMonth] = toIsoDay(day).split('-').map(Number);
  return [year!, month!, dayOfMonth!];
}

/** News of work is worth a call; a birthday among those who are close. */
function callsFor(kind: NearEventKind, { closeness, pinned }: PersonFacts, isStrong: boolean): boolean {
  if (kind === 'promotion' || kind === 'new-job') return true;
  return kind === 'birthday' && (isStrong || pinned || (closeness ?? 0) >= 3);
}

function howTo(kind: NearEventKind, channel: NearEvent['channel'], words: Words['lifeEvents']): string {
  if (channel === undefined) return words.noWay;
  const isCall = channel === 'phone';
  switch (kind) {
    case 'promotion':
    case 'new-job':
      return isCall ? words.callForNews : words.writeForNews;
    case 'birthday':
      return isCall ? words.callForBirthday : words.writeForBirthday;
    case 'work-years':
    case 'acquaintance':
      return words.writeForYears;
  }
}
