import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemo } from './open-demo.ts';
import { openTertius, type Tertius } from './open-tertius.ts';

let folder: string;
let tertius: Tertius;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-busy-'));
  const data = await openDemo({ folder: join(folder, 'data'), today: '2026-11-24' });
  tertius = await openTertius({ folder: data, version: '0', demo: true, today: '2026-11-24' });
  await tertius.useCases.setOwner({ timeZone: 'Europe/Berlin' });
});

afterAll(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A calendar of events from one hour of Berlin to another, as `24T09` and `26T14`. */
function calendar(...times: readonly (readonly [string, string])[]): string {
  const events = times.map(
    ([from, until], index) =>
      `BEGIN:VEVENT\r\nUID:${index}@else\r\nSUMMARY:Secret\r\nDTSTART;TZID=Europe/Berlin:202611${from}0000\r\n` +
      `DTEND;TZID=Europe/Berlin:202611${until}0000\r\nEND:VEVENT\r\n`,
  );
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
}

const slots = async () => (await tertius.useCases.week({})).moves.flatMap(({ slot }) => (slot === null ? [] : [slot]));

describe('the calendars of the owner', () => {
  it('leave for moves only what is free, ten minutes away from anything else', async () => {
    expect((await slots()).some(({ day }) => day < '2026-11-27')).toBe(true);
    const text = calendar(['24T00', '27T13'], ['27T15', '28T00']);
    const { calendars } = await tertius.useCases.addBusyCalendar({ name: 'Work', text });
    expect(calendars).toMatchObject([{ name: 'Work', path: null, ahead: 2, readOn: '2026-11-24' }]);
    const left = await slots();
    expect(left.length).toBeGreaterThan(0);
    for (const { day, from, until } of left) {
      expect(day).toBe('2026-11-27');
      expect(from >= '13:10' && until <= '14:50').toBe(true);
    }
  });

  it('take the place of an older export of the same name, and are forgotten when told', async () => {
    const { calendars } = await tertius.useCases.addBusyCalendar({ name: 'Work', text: calendar(['24T00', '29T00']) });
    expect(calendars.map(({ name }) => name)).toEqual(['Work']);
    expect(await slots()).toEqual([]);
    await tertius.useCases.removeBusyCalendar({ id: calendars[0]!.id });
    expect((await slots()).length).toBeGreaterThan(0);
    await expect(tertius.useCases.removeBusyCalendar({ id: 99 })).rejects.toThrow('no calendar 99');
  });

  it('are looked at again when they lie in a file that changed, and keep what they said when it is gone', async () => {
    const path = join(folder, 'own.ics');
    writeFileSync(path, calendar(['24T00', '29T00']));
    await tertius.useCases.addBusyCalendar({ name: 'own.ics', path });
    expect(await slots()).toEqual([]);
    writeFileSync(path, calendar(['24T00', '26T00']));
    utimesSync(path, 1_800_000_000, 1_800_000_000);
    const days = (await slots()).map(({ day }) => day);
    expect(days.length).toBeGreaterThan(0);
    expect(days.every((day) => day >= '2026-11-26')).toBe(true);
    rmSync(path);
    const { calendars } = await tertius.useCases.busyCalendars({});
    expect(calendars[0]!.trouble).toContain('there is no such file');
    expect((await slots()).map(({ day }) => day)).toEqual(days);
  });

  it('refuses what is no calendar', async () => {
    await expect(tertius.useCases.addBusyCalendar({ name: 'diary.txt', text: 'Dear diary' })).rejects.toThrow('.ics');
  });

  it('keeps the moves of Tertius itself out of their own way', async () => {
    const before = await slots();
    const own = await tertius.useCases.weekCalendar({});
    await tertius.useCases.addBusyCalendar({ name: 'Mirror', text: own });
    expect(await slots()).toEqual(before);
  });
});
