import { describe, expect, it } from 'vitest';
import { dayOf, toIsoDay } from '../../base/days.ts';
import { readEvent } from './read-event.ts';

const TODAY = dayOf(2026, 11, 30)!;

describe('a line about an event', () => {
  it.each([
    [
      'Lisbon 12–15 March',
      { kind: 'trip', name: 'Lisbon', place: 'Lisbon', firstDay: '2027-03-12', lastDay: '2027-03-15' },
    ],
    [
      'New York, USA, 12-15 March',
      { kind: 'trip', name: 'New York', place: 'New York, USA', firstDay: '2027-03-12', lastDay: '2027-03-15' },
    ],
    [
      'nach München am 3. Februar',
      { kind: 'trip', name: 'München', place: 'München', firstDay: '2027-02-03', lastDay: '2027-02-03' },
    ],
    ['DMEA 3-5 February', { name: 'DMEA', firstDay: '2027-02-03', lastDay: '2027-02-05' }],
    ['Grace Hopper 3-5 February', { name: 'Grace Hopper', firstDay: '2027-02-03', lastDay: '2027-02-05' }],
    [
      'Slush, Helsinki, 3-5 February',
      { name: 'Slush', place: 'Helsinki', firstDay: '2027-02-03', lastDay: '2027-02-05' },
    ],
    ['Lisbon', { name: 'Lisbon' }],
    [
      'Trip to Oslo 3 - 5 February',
      { kind: 'trip', name: 'Oslo', place: 'Oslo', firstDay: '2027-02-03', lastDay: '2027-02-05' },
    ],
    [
      'Data Days, Berlin, 3 to 5 February 2027',
      { kind: 'conference', name: 'Data Days', place: 'Berlin', firstDay: '2027-02-03', lastDay: '2027-02-05' },
    ],
    [
      'Dinner in Uppsala tomorrow',
      { kind: 'gathering', name: 'Dinner', place: 'Uppsala', firstDay: '2026-12-01', lastDay: '2026-12-01' },
    ],
    [
      'Reise nach Wien 12.–15. März',
      { kind: 'trip', name: 'Wien', place: 'Wien', firstDay: '2027-03-12', lastDay: '2027-03-15' },
    ],
    [
      'Lyon du 12 au 15 mars',
      { kind: 'trip', name: 'Lyon', place: 'Lyon', firstDay: '2027-03-12', lastDay: '2027-03-15' },
    ],
    [
      'DevConf 2027-02-03 - 2027-02-05',
      { kind: 'conference', name: 'DevConf', firstDay: '2027-02-03', lastDay: '2027-02-05' },
    ],
    ['Nordic Sensor Summit', { kind: 'conference', name: 'Nordic Sensor Summit' }],
  ])('%s', async (text, expected) => {
    const { firstDay, lastDay, ...rest } = await readEvent(text, TODAY);
    const days =
      firstDay === undefined || lastDay === undefined
        ? {}
        : { firstDay: toIsoDay(firstDay), lastDay: toIsoDay(lastDay) };
    expect({ ...rest, ...days }).toEqual(expected);
  });
});
