import { z } from 'zod';
import { mondayOf, parseDay } from '../base/days.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { WeekShape } from '../contract/shapes.ts';
import { publishEntries } from '../formats/icalendar/publish-entries.ts';
import { writeCalendar } from '../formats/icalendar/write-calendar.ts';
import type { PersonId } from '../model/ids.ts';
import { listEvents } from '../store/events.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Context } from './context.ts';
import { ownerTimeZone } from './owner-time-zone.ts';
import { planTheWeek } from './plan-the-week.ts';
import { eventEntry, weekEntries } from './week-entries.ts';

const PUBLISHED = 'calendar entries told';

/** Weeks that stay in the calendar after they are over, so that it does not look as if nothing had been. */
const WEEKS_KEPT = 4;

/** What calendars were told, by the Monday of its week. */
const Published = z.array(
  z.object({
    week: z.number(),
    entries: z.array(
      z.object({
        uid: z.string(),
        title: z.string(),
        text: z.string(),
        time: z.union([
          z.object({ start: z.number(), end: z.number() }),
          z.object({ firstDay: z.number(), lastDay: z.number() }),
        ]),
        sequence: z.number(),
        changedAt: z.number(),
        isCancelled: z.boolean(),
      }),
    ),
  }),
);

/** Under this stand events, which belong to no week. */
const EVENTS = -1;

/** The week as an iCalendar file, with the events that the owner goes to, with the weeks before it as they were told; what is no longer planned is cancelled in it. */
export async function weekCalendar(
  context: Context,
  input: CheckedInputOf<'weekCalendar'>,
): Promise<AnswerOf<'weekCalendar'>> {
  const { store, memory } = context;
  const week = await planTheWeek(context, input);
  const monday = mondayOf(parseDay(week.today)!);
  const told = (await readSetting(store, PUBLISHED, Published)) ?? [];
  const entries = publishEntries(
    told.find((one) => one.week === monday)?.entries ?? [],
    weekEntries(await withoutPrivateNames(week, context), await ownerTimeZone(store), context.words),
    wholeSecond(store.clock()),
  );
  const events = publishEntries(
    told.find((one) => one.week === EVENTS)?.entries ?? [],
    (await listEvents(store)).filter(({ isGoing }) => isGoing).map((event) => eventEntry(event, context.words)),
    wholeSecond(store.clock()),
  );
  const others = told.filter(({ week: of }) => of !== monday && of !== EVENTS && of >= monday - 7 * WEEKS_KEPT);
  const telling = [...others, { week: monday, entries }, { week: EVENTS, entries: events }].toSorted(
    (a, b) => a.week - b.week,
  );
  if (JSON.stringify(telling) !== JSON.stringify(told))
    await memory.keepThrough(1, () => writeSetting(store, PUBLISHED, telling, { planning: false }));
  return writeCalendar(
    'Tertius',
    telling.flatMap((one) => one.entries),
  );
}

/** Calendars are seen by others: a move with somebody whom the owner keeps to themselves stands there without a name or a reason. */
async function withoutPrivateNames(week: WeekShape, { memory, today, words }: Context): Promise<WeekShape> {
  const network = await memory.network(await today());
  const isPrivate = (id: PersonId): boolean => network.personOf(id)?.isPrivate === true;
  const moves = week.moves.map((move) =>
    move.people.some(({ id }) => isPrivate(id))
      ? { ...move, sentence: words.history.privateMove(move.minutes), reason: '', brief: null }
      : move,
  );
  return { ...week, moves };
}

/** Calendars know no milliseconds. */
function wholeSecond(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}
