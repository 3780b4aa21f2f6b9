import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../test/reference/recurrences.json' with { type: 'json' };
import { parseCalendar } from './calendar-file.ts';
import { UTC } from './calendar-zone.ts';
import { eventSeries, occurrencesOf } from './event-series.ts';
import { expandRule } from './expand-rule.ts';
import { fromBasicRule, parseRecurrenceRule } from './recurrence-rule.ts';

const DAY = 86_400_000;
const FAR = Date.UTC(2200, 0, 1);

function time(text: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(text)!;
  return Date.UTC(+year!, +month! - 1, +day!, +(hour ?? 0), +(minute ?? 0), +(second ?? 0));
}

function shown(at: number, isDate: boolean): string {
  const text = new Date(at).toISOString().replace(/[-:]|\.\d+Z/g, '');
  return isDate ? text.slice(0, 8) : text;
}

/** The times of a rule, in the form in which iCalendar writes them, its end in time applied. */
function timesOf(rule: string, start: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const parsed = parseRecurrenceRule(rule, { isDate: !start.includes('T') });
  if (parsed === undefined) return [];
  const until = parsed.until === undefined ? FAR : time(parsed.until) + (parsed.until.length === 8 ? DAY - 1 : 0);
  const times: string[] = [];
  for (const at of expandRule(parsed, time(start), { last: until, work: { left: 5_000_000 } })) {
    times.push(shown(at, !start.includes('T')));
    if (times.length >= most) break;
  }
  return times;
}

/** Cases of libical, beside the checkout, which must not be copied into it. */
const CASES = new URL(
  '../../../../shared/data/ics-corpus-a/libical-rrule-expected/icalrecur_test.txt',
  import.meta.url,
);

describe.skipIf(!existsSync(CASES))('each rule with known times', () => {
  const blocks = existsSync(CASES) ? readFileSync(CASES, 'utf8').split(/\n\s*\n/) : [];
  const cases = blocks.flatMap((block) => {
    const get = (name: string): string | undefined => new RegExp(`^${name}:(.*)$`, 'm').exec(block)?.[1]?.trim();
    const [rule, start, instances] = [get('RRULE'), get('DTSTART'), get('INSTANCES')];
    return rule === undefined || start === undefined || instances === undefined || instances.startsWith('***')
      ? []
      : [{ rule, start, instances }];
  });

  it('is there', () => expect(cases.length).toBeGreaterThan(130));

  it.each(cases)('$rule from $start', ({ rule, start, instances }) => {
    const expected = instances
      .split(',')
      .filter((text) => text !== '')
      .map((text) => text.replace('Z', ''));
    const found = timesOf(rule, start);
    const isCounted = /COUNT|UNTIL/.test(rule);
    expect(isCounted ? found : found.slice(0, expected.length)).toEqual(expected);
  });
});

describe(`dates of ${reference.package}`, () => {
  it('are those of each rule', () => {
    expect(reference.rules).toHaveLength(240);
    for (const { rule, start, times } of reference.rules) {
      const found = timesOf(rule, start, 12).join(' ');
      expect(found, `${rule} from ${start}`).toBe(times);
    }
  });

  it('are those of each series, with what was taken out, added, moved and cancelled, through changes of the clocks', () => {
    expect(reference.events).toHaveLength(84);
    for (const { lines, times } of reference.events) {
      const [series] = eventSeries(parseCalendar(`BEGIN:VCALENDAR\n${lines.join('\n')}\nEND:VCALENDAR\n`).events);
      const { occurrences } = occurrencesOf(series!, { own: UTC, last: time('20261130') });
      const found = occurrences
        .filter(({ event }) => event.status !== 'CANCELLED')
        .map(({ start }) => shown(start, false));
      expect(found.slice(0, 40).join(' '), lines.join('\n')).toBe(times);
    }
  });
});

describe('a rule', () => {
  it.each([
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;BYHOUR=3;BYMINUTE=7;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=9999999',
    'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1',
  ])('that never applies comes to an end: %s', (rule) => {
    expect(timesOf(rule, '19700101T000000')).toEqual([]);
  });

  it('that applies every second ends when the work is used up', () => {
    const work = { left: 10_000 };
    const times = [...expandRule(parseRecurrenceRule('FREQ=SECONDLY')!, 0, { last: FAR, work })];
    expect(times.length).toBeLessThanOrEqual(10_000);
    expect(work.left).toBeLessThan(0);
  });

  it.each(['', 'FREQ=', 'FREQ=FORTNIGHTLY', 'COUNT=3', 'FREQ=DAILY;BYMONTH=13'])(
    'that cannot be followed is none: %s',
    (rule) => {
      expect(parseRecurrenceRule(rule)).toBeUndefined();
    },
  );

  it('gives times in order, each once, none before its start, as many as it counts', () => {
    const anyRule = fc.record({
      freq: fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY'),
      interval: fc.integer({ min: 1, max: 5 }),
      count: fc.integer({ min: 1, max: 20 }),
      byDay: fc.subarray(['MO', 'TU', '1WE', '-1FR', 'SU']),
      byMonth: fc.subarray([1, 2, 6, 12]),
      byMonthDay: fc.subarray([1, 15, 31, -1]),
    });
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 0, max: 1_700_000_000 }), ({ freq, interval, count, ...by }, start) => {
        const lists = [
          ['BYDAY', by.byDay],
          ['BYMONTH', by.byMonth],
          ['BYMONTHDAY', by.byMonthDay],
        ] as const;
        const text = [
          `FREQ=${freq}`,
          `INTERVAL=${interval}`,
          `COUNT=${count}`,
          ...lists.flatMap(([name, list]) => (list.length > 0 ? [`${name}=${list.join(',')}`] : [])),
        ].join(';');
        const times = [
          ...expandRule(parseRecurrenceRule(text)!, start * 1000, { last: FAR, work: { left: 1_000_000 } }),
        ];
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        expect(times.length).toBeLessThanOrEqual(count);
        expect(times[0] ?? Infinity).toBeGreaterThanOrEqual(start * 1000);
      }),
    );
  });
});

describe('a rule of vCalendar 1.0', () => {
  it.each([
    ['D1 #10', 'FREQ=DAILY;INTERVAL=1;COUNT=10'],
    ['D2 19971224T000000Z', 'FREQ=DAILY;INTERVAL=2;UNTIL=19971224T000000Z'],
    ['W2 TU TH #10', 'FREQ=WEEKLY;INTERVAL=2;COUNT=10;BYDAY=TU,TH'],
    ['MP1 1+ FR #10', 'FREQ=MONTHLY;INTERVAL=1;COUNT=10;BYDAY=1FR'],
    ['MP2 1+ SU 1- SU #10', 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU'],
    ['MD1 2 15 #10', 'FREQ=MONTHLY;INTERVAL=1;COUNT=10;BYMONTHDAY=2,15'],
    ['YM1 6 7 #10', 'FREQ=YEARLY;INTERVAL=1;COUNT=10;BYMONTH=6,7'],
    ['YD3 1 100 200 #0', 'FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200'],
  ])('%s', (basic, rule) => expect(fromBasicRule(basic)).toBe(rule));
});
