import { afterEach, describe, expect, it, vi } from 'vitest';
import { ago, clock, dayAndMonth, dayRange, daysBetween, moment, span, weekdayNames } from './dates.ts';

describe('dates in words', () => {
  it('names the year only when it is another one', () => {
    expect(dayAndMonth('2026-04-22', '2026-11-24')).toBe('22 April');
    expect(dayAndMonth('2025-04-22', '2026-11-24')).toBe('22 April 2025');
  });

  it('says a week as papers do', () => {
    expect(dayRange('2026-11-23', '2026-11-29')).toBe('23–29 November');
    expect(dayRange('2026-11-30', '2026-12-06')).toMatch(/^30 November – 6 December$/);
    expect(clock('08:30')).toBe('8.30');
  });

  it('tells an instant by the clock of the computer', () => {
    // Whatever the zone of the machine, its own clock shows what was put in.
    expect(moment(new Date(2026, 10, 24, 0, 5).toISOString())).toBe('24 November 2026, 0.05');
    expect(moment(new Date(2026, 0, 3, 14, 30).toISOString())).toBe('3 January 2026, 14.30');
  });

  it('counts days across the change of clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('says how long ago in the unit that one would use', () => {
    expect(ago('2026-11-24', '2026-11-24')).toBe('today');
    expect(ago('2026-11-23', '2026-11-24')).toBe('yesterday');
    expect(ago('2026-10-27', '2026-11-24')).toBe('4 weeks ago');
    expect(ago('2026-04-22', '2026-11-24')).toBe('7 months ago');
    expect(span(216)).toBe('7 months');
    expect(span(1)).toBe('1 day');
  });

  it('begins the week on Monday', () => {
    expect(weekdayNames()).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  });
});

describe('dates in German words', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('follow the language of the page', async () => {
    vi.resetModules();
    vi.stubGlobal('document', { documentElement: { lang: 'de' } });
    const german = await import('./dates.ts');
    expect(german.dayAndMonth('2026-11-24')).toBe('24. November');
    expect(german.dayRange('2026-11-23', '2026-11-29')).toBe('23.–29. November');
    expect(german.dayRange('2026-11-30', '2026-12-06')).toBe('30. November – 6. Dezember');
    expect(german.ago('2026-11-23', '2026-11-24')).toBe('gestern');
    expect(german.ago('2026-10-27', '2026-11-24')).toBe('vor 4 Wochen');
    expect(german.clock('08:30')).toBe('8:30');
    expect(german.count(1146)).toBe('1.146');
    expect(german.listed(['Ana', 'Ben', 'Cem'])).toBe('Ana, Ben und Cem');
    expect(german.weekdayNames()[0]).toBe('Mo');
  });
});
