import { dayOf } from '../../base/days.ts';
import { monthOf } from '../linkedin/month-names.ts';
import type { PersonRecord } from '../record.ts';

type Birthday = NonNullable<PersonRecord['birthday']>;

/** iPhones write this year where none is known. */
const NO_YEAR = 1604;
/** Two digits above this are of the last century: address books hold few people younger than sixteen. */
const PIVOT = 10;

const YEAR_FIRST = /^(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})(?!\d)/;
const WITHOUT_YEAR = /^--(\d{2})-?(\d{2})(?!\d)/;
const NUMBERS = /^(\d{1,2})([-./ ]+)(\d{1,2})(?:[-./ ]+(\d{4}|\d{2})?)?(?:[ ,T].*)?$/;
const WITH_NAME = /^(\d{1,2})[. -]+(?:de )?(\p{L}+)\.?[ ,-]*(?:de )?(\d{4})?$/u;
const NAME_FIRST = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;

/**
 * A birthday as address books write it: `1980-03-22`, `19800322T000000Z`, `--0412`, `--04-12`, `22.03.1980`, `3/22/1980`, `22 March 1980`.
 * `isDayFirst` settles what `03/04/1980` means. Undefined where no day of the year is told, as in `1980` or `0.0.00`.
 */
export function parseBirthday(text: string, isDayFirst: boolean): Birthday | undefined {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst !== null) return birthday(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const withoutYear = WITHOUT_YEAR.exec(trimmed);
  if (withoutYear !== null) return birthday(undefined, Number(withoutYear[1]), Number(withoutYear[2]));
  const numbers = NUMBERS.exec(trimmed);
  if (numbers !== null) return fromNumbers(numbers, isDayFirst);
  const named = WITH_NAME.exec(trimmed);
  if (named !== null) return birthday(yearOf(named[3]), monthOf(named[2]!), Number(named[1]));
  const nameFirst = NAME_FIRST.exec(trimmed);
  return nameFirst === null ? undefined : birthday(yearOf(nameFirst[3]), monthOf(nameFirst[1]!), Number(nameFirst[2]));
}

function fromNumbers(match: RegExpExecArray, isDayFirst: boolean): Birthday | undefined {
  const [first, second, year] = [Number(match[1]), Number(match[3]), yearOf(match[4])];
  const dayFirst = birthday(year, second, first);
  const monthFirst = birthday(year, first, second);
  // Full stops are never American; and where only one reading is a date, it is that one.
  return isDayFirst || match[2]!.includes('.') ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) > PIVOT ? 1900 : 2000);
}

function birthday(year: number | undefined, month: number | undefined, day: number): Birthday | undefined {
  // A leap year stands in, so that 29 February exists without a year.
  const isKnown = year !== undefined && year !== NO_YEAR && year > 0;
  if (month === undefined || dayOf(isKnown ? year : 2000, month, day) === undefined) return undefined;
  return isKnown ? { month, day, year } : { month, day };
}
