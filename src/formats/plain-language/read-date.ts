import { type Day, dayOf, toIsoDay } from '../../base/days.ts';

/** A day named in a text, and where. */
export interface DateInText {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/**
 * The first day that a text names in plain language (“yesterday”, “last Thursday”, “vorgestern”, “3 March”), in English, German,
 * French or Spanish; undefined when it names none. A day without a year is the latest such day that is not in the future.
 */
export async function readDate(text: string, today: Day): Promise<DateInText | undefined> {
  // Loading the date reader takes longer than everything else here, so only those who log pay for it.
  const chrono = await import('chrono-node');
  const reference = new Date(`${toIsoDay(today)}T12:00:00`);
  for (const language of [chrono.en.GB, chrono.de, chrono.fr, chrono.es]) {
    for (const result of language.parse(text, reference)) {
      const { start } = result;
      // A bare number or time is no day: “40m” and “at 3” say how long and when in the day.
      if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month')) continue;
      const day = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
      if (day === undefined) continue;
      return { day: notInFuture(day, today, start), start: result.index, end: result.index + result.text.length };
    }
  }
  return undefined;
}

/** What stands before a day by which something is to be. */
const BY =
  /(?:^|\s+)(?:by|until|till|before|bis|zum|am|on|avant|d'ici|para|antes del?|am)(?:\s+(?:the|zum|le|el))?\s*$/iu;

/**
 * The day at the end of a text by which something is to be done (“by Friday”, “tomorrow”, “bis 3. März”), the next such day
 * from today on; `start` is where its words begin. Undefined when the text does not end in one.
 */
export async function readDueDate(
  text: string,
  today: Day,
): Promise<{ readonly day: Day; readonly start: number } | undefined> {
  const chrono = await import('chrono-node');
  const reference = new Date(`${toIsoDay(today)}T12:00:00`);
  for (const language of [chrono.en.GB, chrono.de, chrono.fr, chrono.es]) {
    for (const { start, index, text: words } of language.parse(text, reference, { forwardDate: true })) {
      if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month')) continue;
      if (text.slice(index + words.length).trim() !== '') continue;
      const day = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
      if (day === undefined || day < today) continue;
      const before = text.slice(0, index);
      return { day, start: before.replace(BY, '').length };
    }
  }
  return undefined;
}

/** What is logged has happened: a weekday or date without a year means the last one. */
function notInFuture(
  day: Day,
  today: Day,
  named: { isCertain(part: 'year' | 'month'): boolean; get(part: 'year' | 'month' | 'day'): number | null },
): Day {
  if (day <= today || named.isCertain('year')) return day;
  if (!named.isCertain('month')) return day - 7;
  return dayOf((named.get('year') ?? 0) - 1, named.get('month') ?? 0, named.get('day') ?? 0) ?? day;
}
