import { type Day, dayOf } from '../../base/days.ts';
import { monthOf } from './month-names.ts';

/** How dates of a file are to be understood. */
export interface DateSettings {
  /** The day on which an instant (milliseconds since 1970 UTC) falls in the owner's calendar. */
  readonly dayOfInstant: (milliseconds: number) => Day;
  /** True where `08/02/2026` is 8 February: files re-saved by a European spreadsheet. LinkedIn itself writes the month first. */
  readonly isDayFirst: boolean;
}

/**
 * The day that a date of an export means, or undefined where it is none. Understands `08 Feb 2026`, `12 mars 2023`, `4-Apr-21`,
 * `Feb 8, 2026`, `2026-02-08`, `2025-06-01 14:03:22 UTC`, `1/29/26, 2:37 PM`, `08.02.2026`, and months or years alone
 * (`Jan 2020`, `2018`), which mean their first day. Two-digit years are of this century: LinkedIn began in 2003.
 */
export function parseDate(text: string, settings: DateSettings): Day | undefined {
  // Exports name the same few thousand days over and over.
  const known = cache.get(text);
  if (known !== undefined) return known;
  const trimmed = text.trim();
  return yearFirst(trimmed, settings) ?? withMonthName(trimmed) ?? numbersOnly(trimmed, settings);
}

const YEAR_FIRST =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(UTC|GMT|Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const CHINESE_OR_JAPANESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?$/;

function yearFirst(text: string, { dayOfInstant }: DateSettings): Day | undefined {
  const match = YEAR_FIRST.exec(text) ?? CHINESE_OR_JAPANESE.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (date === undefined || zone === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes(zone);
  return dayOfInstant(date * 86_400_000 + minutes * 60_000 + Number(second ?? 0) * 1000);
}

/** Minutes east of Greenwich. */
function offsetMinutes(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

const DAY_MONTH_YEAR = /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(\p{L}+\.?)\s+(?:de\s+)?(\d{4})$/iu;
const DAY_MONTH_YEAR_JOINED = /^(\d{1,2})[-/.](\p{L}+\.?)[-/.](\d{4}|\d{2})$/u;
const MONTH_DAY_YEAR = /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;
const MONTH_YEAR = /^(\p{L}+\.?)(?:\s+(?:de\s+)?(\d{4})|-(\d{4}|\d{2}))$/iu;

const CACHED_DATES = 10_000;
/** Days whose month is written as a word: they mean the same whatever the settings. */
const cache = new Map<string, Day>();

function withMonthName(text: string): Day | undefined {
  const day = dayWithMonthName(text);
  if (day === undefined) return undefined;
  if (cache.size >= CACHED_DATES) cache.clear();
  cache.set(text, day);
  return day;
}

function dayWithMonthName(text: string): Day | undefined {
  const dayFirst = DAY_MONTH_YEAR.exec(text) ?? DAY_MONTH_YEAR_JOINED.exec(text);
  if (dayFirst !== null) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst !== null) return named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
  const month = MONTH_YEAR.exec(text);
  return month === null ? undefined : named((month[2] ?? month[3])!, month[1]!, '1');
}

function named(year: string, month: string, day: string): Day | undefined {
  const number = monthOf(month);
  return number === undefined ? undefined : dayOf(fullYear(year), number, Number(day));
}

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?)?$/i;
const MONTH_AND_YEAR = /^(\d{1,2})[/.](\d{4})$/;

/** Times without a zone are left aside: the day stands as it is written. */
function numbersOnly(text: string, { isDayFirst }: DateSettings): Day | undefined {
  const monthYear = MONTH_AND_YEAR.exec(text);
  if (monthYear !== null) return dayOf(Number(monthYear[2]), Number(monthYear[1]), 1);
  const match = NUMBERS.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = fullYear(match[4]!);
  // Full stops are never American; and where only one reading is a date, it is that one.
  const day = isDayFirst || match[2] === '.' ? dayOf(year, second, first) : dayOf(year, first, second);
  return day ?? dayOf(year, second, first) ?? dayOf(year, first, second);
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
