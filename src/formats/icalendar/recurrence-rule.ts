/** How often a rule repeats. */
export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

/** A rule by which an event repeats (RFC 5545 §3.3.10), apart from its end in time. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** As written: a date, a local time, or an instant with Z. */
  readonly until?: string;
  readonly seconds: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** `nth` is 0 for every such weekday; weekdays count from 0 for Monday. */
  readonly weekdays: readonly { readonly nth: number; readonly weekday: number }[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weeks: readonly number[];
  readonly months: readonly number[];
  readonly positions: readonly number[];
  /** 0 for Monday. */
  readonly weekStart: number;
}

const FREQUENCIES: ReadonlySet<string> = new Set([
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
]);
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * A rule out of its text; undefined where it is none that can be followed. Parts that nobody knows are left out,
 * and for days without time (`isDate`) those that tell times.
 */
export function parseRecurrenceRule(
  text: string,
  { isDate = false }: { readonly isDate?: boolean } = {},
): RecurrenceRule | undefined {
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(';')) {
    const equals = part.indexOf('=');
    const isClock = /^BY(?:HOUR|MINUTE|SECOND)$/.test(part.slice(0, Math.max(0, equals)).trim());
    if (equals > 0 && !(isDate && isClock)) parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  const frequency = parts.get('FREQ') ?? '';
  if (!FREQUENCIES.has(frequency)) return undefined;
  const numbers = (name: string, low: number, high: number): readonly number[] => {
    const found = (parts.get(name) ?? '')
      .split(',')
      .flatMap((word) => (/^[+-]?\d{1,4}$/.test(word.trim()) ? [Number(word)] : []));
    const fitting = found.filter((number) => Math.abs(number) <= high && (number >= low || (low === 1 && number < 0)));
    return [...new Set(fitting)].sort((a, b) => a - b);
  };
  const weekdays = (parts.get('BYDAY') ?? '').split(',').flatMap(weekdayIn);
  // A part whose every value is impossible stands for a rule that never applies; dropping it would make one that always does.
  if (
    LISTS.some(
      ([name, low, high]) => parts.has(name) && parts.get(name) !== '' && numbers(name, low, high).length === 0,
    )
  ) {
    return undefined;
  }
  const count = Number(parts.get('COUNT') ?? Number.NaN);
  const until = parts.get('UNTIL');
  return {
    // Checked against the set just above.
    frequency: frequency as Frequency,
    interval: Math.max(1, Math.floor(Number(parts.get('INTERVAL') ?? 1)) || 1),
    ...(Number.isInteger(count) && count > 0 ? { count } : {}),
    ...(until === undefined || until === '' ? {} : { until }),
    seconds: numbers('BYSECOND', 0, 60),
    minutes: numbers('BYMINUTE', 0, 59),
    hours: numbers('BYHOUR', 0, 23),
    weekdays,
    monthDays: numbers('BYMONTHDAY', 1, 31),
    yearDays: numbers('BYYEARDAY', 1, 366),
    weeks: numbers('BYWEEKNO', 1, 53),
    months: numbers('BYMONTH', 1, 12),
    positions: numbers('BYSETPOS', 1, 9999),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
  };
}

const LISTS: readonly (readonly [string, number, number])[] = [
  ['BYSECOND', 0, 60],
  ['BYMINUTE', 0, 59],
  ['BYHOUR', 0, 23],
  ['BYMONTHDAY', 1, 31],
  ['BYYEARDAY', 1, 366],
  ['BYWEEKNO', 1, 53],
  ['BYMONTH', 1, 12],
  ['BYSETPOS', 1, 9999],
];

function weekdayIn(word: string): { readonly nth: number; readonly weekday: number }[] {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(word.trim());
  return match === null ? [] : [{ nth: Number(match[1] ?? 0), weekday: WEEKDAYS.indexOf(match[2]!) }];
}

const BASIC_FREQUENCIES: readonly (readonly [RegExp, string])[] = [
  [/^D(\d+)/, 'FREQ=DAILY'],
  [/^W(\d+)/, 'FREQ=WEEKLY'],
  [/^MP(\d+)/, 'FREQ=MONTHLY'],
  [/^MD(\d+)/, 'FREQ=MONTHLY'],
  [/^YM(\d+)/, 'FREQ=YEARLY'],
  [/^YD(\d+)/, 'FREQ=YEARLY'],
  [/^M(\d+)/, 'FREQ=MINUTELY'],
];

/** A rule of vCalendar 1.0 in the words of iCalendar: `W2 TU TH #10` → `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10`. */
export function fromBasicRule(text: string): string | undefined {
  const words = text.trim().toUpperCase().split(/\s+/);
  const found = BASIC_FREQUENCIES.find(([pattern]) => pattern.test(words[0] ?? ''));
  if (found === undefined) return undefined;
  const parts = [found[1], `INTERVAL=${found[0].exec(words[0]!)![1]}`];
  const days: string[] = [];
  const numbers: string[] = [];
  let nths: string[] = [];
  let isNewGroup = true;
  for (const word of words.slice(1)) {
    if (/^#\d+$/.test(word)) {
      // #0 means for ever.
      if (word !== '#0') parts.push(`COUNT=${word.slice(1)}`);
    } else if (/^\d{8}(?:T\d{6}Z?)?$/.test(word)) parts.push(`UNTIL=${word}`);
    else if (/^(?:MO|TU|WE|TH|FR|SA|SU)$/.test(word)) {
      isNewGroup = true;
      if (nths.length === 0) days.push(word);
      else days.push(...nths.map((nth) => nth + word));
    } else if (/^\d{1,3}[+-]?$/.test(word)) {
      const number = word.endsWith('-') ? `-${word.slice(0, -1)}` : word.replace('+', '');
      if (isNewGroup) nths = [];
      isNewGroup = false;
      nths.push(number);
      numbers.push(number);
    } else if (word === 'LD') numbers.push('-1');
  }
  const list = numbers.join(',');
  if (days.length > 0) parts.push(`BYDAY=${days.join(',')}`);
  else if (list !== '')
    parts.push(
      `${words[0]!.startsWith('MD') ? 'BYMONTHDAY' : words[0]!.startsWith('YM') ? 'BYMONTH' : 'BYYEARDAY'}=${list}`,
    );
  if (!parts.some((part) => /^(?:COUNT|UNTIL)=/.test(part)) && !words.includes('#0')) parts.push('COUNT=2');
  return parts.join(';');
}
