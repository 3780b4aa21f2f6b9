import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../base/days.ts';
import { dayOfInstant } from '../day-of-instant.ts';
import { type DateSettings, parseDate } from './parse-date.ts';

function iso(text: string, settings: Partial<DateSettings> & { timeZone?: string } = {}): string | undefined {
  const day = parseDate(text, {
    dayOfInstant: dayOfInstant(settings.timeZone ?? 'UTC'),
    isDayFirst: settings.isDayFirst ?? false,
  });
  return day === undefined ? undefined : toIsoDay(day);
}

describe('parseDate', () => {
  it.each([
    ['08 Feb 2026', '2026-02-08'],
    ['4-Apr-21', '2021-04-04'],
    ['15-Jan-24', '2024-01-15'],
    ['Feb 8, 2026', '2026-02-08'],
    ['2026-02-08', '2026-02-08'],
    ['2026-02-09 01:21:47', '2026-02-09'],
    ['2025/06/10 23:13:46 UTC', '2025-06-10'],
    ['1/29/26, 2:37 PM', '2026-01-29'],
    ['01/19/13, 12:10 AM', '2013-01-19'],
    ['03/29/26', '2026-03-29'],
    ['29/01/2026', '2026-01-29'],
    ['08.02.2026', '2026-02-08'],
    ['Jan 2020', '2020-01-01'],
    ['2018', '2018-01-01'],
    ['05 Jun 1833', '1833-06-05'],
    ['1842-07-10 08:14:00 UTC', '1842-07-10'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    ['12 mars 2023', '2023-03-12'],
    ['1er août 2023', '2023-08-01'],
    ['3. März 2023', '2023-03-03'],
    ['03 Mrz 2023', '2023-03-03'],
    ['14 Dez. 2022', '2022-12-14'],
    ['5 de enero de 2021', '2021-01-05'],
    ['7 set 2020', '2020-09-07'],
    ['30 mei 2019', '2019-05-30'],
    ['2 fev. 2018', '2018-02-02'],
    ['9 gennaio 2024', '2024-01-09'],
    ['2023年3月12日', '2023-03-12'],
  ])('reads %s as other languages write it', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('takes the day of an instant from the owner’s calendar', () => {
    expect(iso('2025-06-01 23:30:00 UTC', { timeZone: 'Europe/Berlin' })).toBe('2025-06-02');
    expect(iso('2025-06-01 03:30:00 UTC', { timeZone: 'America/New_York' })).toBe('2025-05-31');
    expect(iso('2025-06-01T23:30:00+02:00', { timeZone: 'UTC' })).toBe('2025-06-01');
  });

  it('puts the day first where a European spreadsheet has saved the file', () => {
    expect(iso('08/02/2026')).toBe('2026-08-02');
    expect(iso('08/02/2026', { isDayFirst: true })).toBe('2026-02-08');
  });

  it.each(['', 'soon', '30 Feb 2026', '08 Feb 20', '08 Foo 2026', '2025-06-01 25:00:00 UTC', '13/13/2026', 'NaN'])(
    'does not take “%s” for a date',
    (text) => {
      expect(iso(text)).toBeUndefined();
    },
  );

  it('reads back every day as LinkedIn writes it', () => {
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (made) => {
        const month = made.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
        const written = `${String(made.getUTCDate()).padStart(2, '0')} ${month} ${made.getUTCFullYear()}`;
        expect(iso(written)).toBe(made.toISOString().slice(0, 10));
      }),
    );
  });
});
