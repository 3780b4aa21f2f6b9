import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMailDate } from './parse-mail-date.ts';

it.each([
  ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06.000Z'],
  ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06.000Z'],
  ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06.000Z'],
  ['1 Jan 100 10:00 -0000', '2000-01-01T10:00:00.000Z'],
  ['Wed, 9 Jan 2002 19:47:50 MST', '2002-01-10T02:47:50.000Z'],
  ['Tue, 22 Jan 2002 14:35:28 UT', '2002-01-22T14:35:28.000Z'],
  ['Thu,\r\n 13\r\n Feb\r\n 1969\r\n 23:32 -0330 (Newfoundland Time)', '1969-02-14T03:02:00.000Z'],
  ['Wed Nov  1 06:04:53 2017', '2017-11-01T06:04:53.000Z'],
  ['Wed Nov 01 06:04:53 2017', '2017-11-01T06:04:53.000Z'],
  ['Fri Mar 01 10:00:00 +0000 2019', '2019-03-01T10:00:00.000Z'],
  ['2017-11-01T06:04:53Z', '2017-11-01T06:04:53.000Z'],
  ['2017-11-01 06:04:53 +0200', '2017-11-01T04:04:53.000Z'],
  ['Nov 1, 2017 6:04:53 PM', '2017-11-01T18:04:53.000Z'],
  ['Mo, 05 Mai 2008 10:00:00 +0200', '2008-05-05T08:00:00.000Z'],
  ['Mon,  5 Nov 2007 20:17:37 +1100 (EST)', '2007-11-05T09:17:37.000Z'],
  ['Wed, 15 Dec 2010    59:10 -0500', '2010-12-15T12:00:00.000Z'],
])('%s', (header, instant) => {
  expect(new Date(parseMailDate(header)!).toISOString()).toBe(instant);
});

it.each(['', '<HR>', 'yesterday', '31 Feb 2010 10:00:00 +0000', '12:30', '99 Jan 2010'])('is no date: %s', (header) => {
  expect(parseMailDate(header)).toBeUndefined();
});

it('reads back every date as JavaScript writes it for mail', () => {
  const anySecond = fc.integer({ min: -30_000_000, max: 4_000_000_000 });
  fc.assert(
    fc.property(anySecond, (second) => {
      expect(parseMailDate(new Date(second * 1000).toUTCString())).toBe(second * 1000);
    }),
  );
});
