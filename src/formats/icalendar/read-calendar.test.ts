import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, recordsOf } from '../../../test/support/linkedin-archive.ts';
import { parseDay, toIsoDay } from '../../base/days.ts';
import type { ReadOptions } from '../read-options.ts';
import type { ExchangeRecord, FileRecord } from '../record.ts';

const TODAY = parseDay('2026-11-25')!;
const OWNER = { kind: 'email', value: 'maya@example.org' } as const;
const PEOPLE = [
  'ORGANIZER;CN=Maya Lindgren:mailto:maya@example.org',
  'ATTENDEE;CN=Maya Lindgren;PARTSTAT=ACCEPTED:mailto:maya@example.org',
  'ATTENDEE;CN=Ana Ruiz;PARTSTAT=ACCEPTED:MAILTO:Ana@Example.org',
];

/** An event with Ana on 2 November 2026 from ten to half past, apart from what is said; lines of the same name replace. */
function event(...lines: readonly string[]): string {
  const usual = ['UID:u1', 'DTSTART:20261102T100000Z', 'DTEND:20261102T103000Z', 'SUMMARY:Lunch'];
  const names = new Set(lines.map((line) => /^[\w-]+/.exec(line)![0]));
  const kept = [...usual, ...PEOPLE].filter((line) => !names.has(/^[\w-]+/.exec(line)![0]));
  return ['BEGIN:VEVENT', ...kept, ...lines.filter((line) => !line.endsWith(':-')), 'END:VEVENT'].join('\r\n');
}

function calendar(...parts: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');
}

async function recordsIn(ics: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<readonly FileRecord[]> {
  return await recordsOf(fileOf('calendar.ics', ics), { today: TODAY, ownerKeys: [OWNER], ...options });
}

function exchangesIn(records: readonly FileRecord[]): readonly ExchangeRecord[] {
  return records.filter((record) => record.kind === 'exchange');
}

async function daysIn(ics: string, options: Partial<ReadOptions> = {}): Promise<readonly string[]> {
  return exchangesIn(await recordsIn(ics, options)).map(({ day }) => toIsoDay(day));
}

async function reasonsIn(ics: string, options: Partial<ReadOptions> = {}): Promise<readonly string[]> {
  return (await recordsIn(ics, options)).flatMap((record) =>
    record.kind === 'ignored' || record.kind === 'rejected' ? [record.reason] : [],
  );
}

describe('a meeting', () => {
  it('with one other is an exchange both ways, of its minutes, named for ever', async () => {
    const [meeting] = exchangesIn(await recordsIn(calendar(event())));
    expect(meeting).toMatchObject({
      key: 'calendar:u1',
      channel: 'phone',
      minutes: 30,
      participants: 2,
      subject: 'Lunch',
      parties: [{ person: { name: 'Ana Ruiz', keys: [{ value: 'ana@example.org' }] }, incoming: 1, outgoing: 1 }],
    });
  });

  it.each([
    ['LOCATION:Café Luna', 'in-person'],
    ['LOCATION:https://example.zoom.us/j/1', 'video'],
    ['LOCATION:Microsoft Teams Meeting', 'video'],
    ['LOCATION:+49 30 1234567', 'phone'],
    ['DESCRIPTION:Join https://meet.google.com/abc-defg-hij now', 'video'],
    ['DESCRIPTION:Read https://example.org/agenda', 'phone'],
    ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc', 'video'],
  ])('with %s is held %s', async (line, channel) => {
    expect(exchangesIn(await recordsIn(calendar(event(line))))[0]!.channel).toBe(channel);
  });

  it.each([
    ['STATUS:CANCELLED', 'it was cancelled'],
    ['STATUS:TENTATIVE', 'it was not confirmed'],
    ['DTSTART;VALUE=DATE:20261102', 'an entry for whole days is no meeting'],
    ['DTSTART:20261202T100000Z', 'it has not happened yet'],
    ['ATTENDEE;PARTSTAT=ACCEPTED:mailto:maya@example.org', 'nobody else is invited'],
  ])('of %s is set aside: %s', async (line, reason) => {
    expect(await reasonsIn(calendar(event(line)))).toEqual([reason]);
  });

  it.each([
    ['DECLINED', 'you declined it'],
    ['TENTATIVE', 'you accepted it only tentatively'],
    ['NEEDS-ACTION', 'you never answered the invitation'],
  ])('that the owner answered by %s is set aside', async (answer, reason) => {
    const ics = event('ORGANIZER:mailto:ana@example.org', `ATTENDEE;PARTSTAT=${answer}:mailto:maya@example.org`);
    expect(await reasonsIn(calendar(ics))).toEqual([reason]);
  });

  it.each([
    ['ATTENDEE;CN=Ben:mailto:ben@example.org', 'Ben', 'ben@example.org'],
    ['ATTENDEE;CN="Bay, Ben":Mailto:BEN@example.org', 'Ben Bay', 'ben@example.org'],
    ['ATTENDEE;CN=Ben;EMAIL=ben@example.org:urn:uuid:5f0c', 'Ben', 'ben@example.org'],
    ['ATTENDEE;CN=Ben;EMAIL=ben@example.org:/principals/users/ben', 'Ben', 'ben@example.org'],
    ['ATTENDEE;CN=ben@example.org:ben@example.org', '', 'ben@example.org'],
    ['ATTENDEE;CN=Ben:invalid:nomail', 'Ben', undefined],
  ])('finds who is invited in %s', async (line, name, address) => {
    const records = await recordsIn(calendar(event(line, 'ORGANIZER:mailto:maya@example.org')));
    const [party] = exchangesIn(records)[0]!.parties;
    expect(party!.person.name).toBe(name);
    expect(party!.person.keys[0]?.value).toBe(address);
  });

  it('leaves out who declined, and names rooms, things and groups as nobody', async () => {
    const lines = [
      'ATTENDEE;CN=Ana:mailto:ana@example.org',
      'ATTENDEE;CN=Ben;PARTSTAT=DECLINED:mailto:ben@example.org',
      'ATTENDEE;CUTYPE=ROOM;CN=Blue Room:conf_Big@example.com',
    ];
    const records = await recordsIn(calendar(event(...lines)));
    expect(exchangesIn(records)[0]!.participants).toBe(2);
    expect(records).toContainEqual(
      expect.objectContaining({
        nobody: { name: 'Blue Room', keys: [{ kind: 'email', value: 'conf_big@example.com' }] },
      }),
    );
  });

  it('of more than six is a crowd, and who came to whom tells the organiser', async () => {
    const many = Array.from({ length: 7 }, (_, index) => `ATTENDEE:mailto:p${index}@example.org`);
    const [crowd] = exchangesIn(await recordsIn(calendar(event(...many))));
    expect(
      crowd!.parties.every(
        ({ isBystander, outgoing, incoming }) => isBystander === true && outgoing === 1 && incoming === 0,
      ),
    ).toBe(true);
    const [theirs] = exchangesIn(
      await recordsIn(calendar(event(...many.slice(0, 3), 'ORGANIZER:mailto:p0@example.org'))),
    );
    expect(theirs!.parties.map(({ incoming, outgoing }) => [incoming, outgoing])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('falls on the day in the owner’s zone, whatever zone it is written in', async () => {
    const late = (start: string): string => calendar(event(start, 'DTEND:-'));
    const inBerlin = { timeZone: 'Europe/Berlin' };
    expect(await daysIn(late('DTSTART:20261102T233000Z'), inBerlin)).toEqual(['2026-11-03']);
    expect(await daysIn(late('DTSTART;TZID=America/New_York:20261102T190000'), inBerlin)).toEqual(['2026-11-03']);
    expect(await daysIn(late('DTSTART;TZID="W. Europe Standard Time":20261102T235900'), inBerlin)).toEqual([
      '2026-11-02',
    ]);
    expect(
      await daysIn(late('DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20261102T190000'), inBerlin),
    ).toEqual(['2026-11-03']);
    expect(await daysIn(late('DTSTART:20261102T233000'), inBerlin)).toEqual(['2026-11-02']);
  });

  it('of a zone that only the calendar defines, even behind its use and from the year 1601, is reckoned by it', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone 1',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+1100',
      'TZOFFSETTO:+1000',
      'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+1000',
      'TZOFFSETTO:+1100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
    const at = (time: string): string =>
      calendar(event(`DTSTART;TZID="Customized Time Zone 1":${time}`, 'DTEND:-'), zone);
    expect(await daysIn(at('20261103T105959'))).toEqual(['2026-11-02']);
    expect(await daysIn(at('20261103T110000'))).toEqual(['2026-11-03']);
    expect(await daysIn(at('20260703T100000'))).toEqual(['2026-07-03']);
    expect(await daysIn(at('20260703T095959'))).toEqual(['2026-07-02']);
  });
});

describe('a series', () => {
  const weekly = 'RRULE:FREQ=WEEKLY;COUNT=4';
  const named = (records: readonly FileRecord[]): readonly string[] => exchangesIn(records).map(({ key }) => key);

  it('is an exchange for each time up to today', async () => {
    const open = event('DTSTART:20261102T100000Z', 'RRULE:FREQ=WEEKLY');
    expect(await daysIn(calendar(open))).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
  });

  it('keeps the hour of its zone when clocks change', async () => {
    const lines = ['DTSTART;TZID=Europe/Berlin:20261019T003000', 'DTEND:-', weekly];
    expect(await daysIn(calendar(event(...lines)), { timeZone: 'UTC' })).toEqual([
      '2026-10-18',
      '2026-10-25',
      '2026-11-01',
      '2026-11-08',
    ]);
    expect(await daysIn(calendar(event(...lines)), { timeZone: 'Europe/Berlin' })).toEqual([
      '2026-10-19',
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
    ]);
  });

  it.each([['EXDATE:20261109T100000Z'], ['EXDATE;VALUE=DATE:20261109'], ['EXDATE;TZID=Europe/Berlin:20261109T110000']])(
    'lacks the times taken out by %s',
    async (line) => {
      expect(await daysIn(calendar(event(weekly, line)))).toEqual(['2026-11-02', '2026-11-16', '2026-11-23']);
    },
  );

  it('has the times added to it, each once, periods with their own length', async () => {
    const records = await recordsIn(
      calendar(event('RDATE;VALUE=PERIOD:20261104T100000Z/PT1H', 'RDATE:20261102T100000Z,20261106T100000Z')),
    );
    expect(exchangesIn(records).map(({ day, minutes }) => [toIsoDay(day), minutes])).toEqual([
      ['2026-11-02', 30],
      ['2026-11-04', 60],
      ['2026-11-06', 30],
    ]);
  });

  it('moves the time that a replacement names and keeps its name', async () => {
    const moved = event('RECURRENCE-ID:20261109T100000Z', 'DTSTART:20261110T150000Z', 'DTEND:20261110T160000Z');
    const before = named(await recordsIn(calendar(event(weekly))));
    const records = await recordsIn(calendar(moved, event(weekly)));
    expect([...named(records)].sort()).toEqual([...before].sort());
    expect(
      exchangesIn(records)
        .map(({ day }) => toIsoDay(day))
        .sort(),
    ).toEqual(['2026-11-02', '2026-11-10', '2026-11-16', '2026-11-23']);
  });

  it('moves all later times with a replacement for this and the future', async () => {
    const moved = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T100000Z',
      'DTSTART:20261110T150000Z',
      'DTEND:20261110T160000Z',
    );
    expect([...(await daysIn(calendar(event(weekly), moved)))].sort()).toEqual([
      '2026-11-02',
      '2026-11-10',
      '2026-11-17',
      '2026-11-24',
    ]);
  });

  it('lacks a time that was cancelled alone, and takes a replacement without its series', async () => {
    const cancelled = event('RECURRENCE-ID:20261109T100000Z', 'DTSTART:20261109T100000Z', 'STATUS:CANCELLED');
    expect(await daysIn(calendar(event(weekly), cancelled))).toEqual(['2026-11-02', '2026-11-16', '2026-11-23']);
    const alone = event('RECURRENCE-ID:20261109T100000Z', 'DTSTART:20261109T100000Z');
    expect(await daysIn(calendar(alone))).toEqual(['2026-11-09']);
  });

  it('ends with its last day, whether the end is a date, a local time or an instant', async () => {
    for (const until of ['20261109', '20261109T100000Z', '20261109T235959']) {
      expect(await daysIn(calendar(event(`RRULE:FREQ=WEEKLY;UNTIL=${until}`)))).toEqual(['2026-11-02', '2026-11-09']);
    }
  });

  it('holds in its newest version only', async () => {
    const older = event('SEQUENCE:0', 'DTSTART:20261101T100000Z');
    const newer = event('SEQUENCE:2');
    const records = await recordsIn(calendar(newer, older));
    expect(exchangesIn(records).map(({ day }) => toIsoDay(day))).toEqual(['2026-11-02']);
    expect(records).toContainEqual(expect.objectContaining({ reason: 'an older version of an event' }));
  });

  it('that is a bomb is refused in words, and its neighbours are taken', async () => {
    const bomb = event('UID:bomb', 'DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY');
    const records = await recordsIn(calendar(bomb, event()));
    expect(records).toContainEqual(expect.objectContaining({ code: 'repeats-too-often' }));
    expect(exchangesIn(records)).toHaveLength(1);
  });
});

describe('a calendar', () => {
  it('gives birthdays as people, without a year', async () => {
    const birthday = event(
      'DTSTART;VALUE=DATE:20261210',
      'SUMMARY:Ana Ruiz’s birthday',
      'RRULE:FREQ=YEARLY',
      'ATTENDEE:-',
      'ORGANIZER:-',
    );
    expect(await recordsIn(calendar(birthday))).toMatchObject([
      { kind: 'person', person: { name: 'Ana Ruiz' }, birthday: { month: 12, day: 10 } },
    ]);
  });

  it('without a known owner is that of the one who is in most meetings, or says that it cannot be told', async () => {
    const with3 = ['ana', 'ben', 'cem'].map((name) =>
      event(`UID:${name}`, 'ORGANIZER:mailto:maya@example.org', `ATTENDEE:mailto:${name}@example.org`),
    );
    const records = await recordsIn(calendar(...with3), { ownerKeys: [] });
    expect(exchangesIn(records).flatMap(({ parties }) => parties.map(({ person }) => person.keys[0]!.value))).toEqual([
      'ana@example.org',
      'ben@example.org',
      'cem@example.org',
    ]);
    const unclear = event(
      'ORGANIZER:mailto:a@example.org',
      'ATTENDEE:mailto:b@example.org',
      'ATTENDEE:mailto:c@example.org',
    );
    expect((await reasonsIn(calendar(unclear), { ownerKeys: [] }))[0]).toContain('tertius owner --email');
  });

  it('of vCalendar 1.0 is read with its own rules', async () => {
    const basic = [
      'BEGIN:VCALENDAR',
      'VERSION:1.0',
      event('RRULE:W1 MO #3', 'ATTENDEE;STATUS=ACCEPTED:Ana Ruiz <ana@example.org>', 'ORGANIZER:-'),
      'END:VCALENDAR',
    ].join('\r\n');
    const records = await recordsIn(basic);
    expect(exchangesIn(records).map(({ day }) => toIsoDay(day))).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
    expect(exchangesIn(records)[0]!.parties[0]!.person.name).toBe('Ana Ruiz');
  });

  it('is understood with a mark, bare line ends, other bytes and text folded inside a letter', async () => {
    const text = calendar(event('SUMMARY:Café'));
    const folded = Buffer.concat([Buffer.from('\uFEFF'), Buffer.from(text)]);
    const place = folded.indexOf('é') + 1;
    const cut = Buffer.concat([folded.subarray(0, place), Buffer.from('\r\n '), folded.subarray(place)]);
    const latin = Buffer.from(text, 'latin1');
    for (const bytes of [
      cut,
      latin,
      Buffer.from(text.replaceAll('\r\n', '\n')),
      Buffer.from(text.replaceAll('\r\n', '\r')),
    ]) {
      expect(exchangesIn(await recordsIn(bytes))[0]!.subject).toBe('Café');
    }
  });

  it('sets aside what is no event and rejects what has no start', async () => {
    const ics = calendar(
      'BEGIN:VTODO\r\nSUMMARY:Call\r\nEND:VTODO',
      event('DTSTART:-'),
      event('DTSTART:20260231T100000Z'),
    );
    const records = await recordsIn(ics);
    expect(records.map((record) => (record.kind === 'rejected' ? record.code : record.kind))).toEqual([
      'ignored',
      'start-not-understood',
      'start-not-understood',
    ]);
  });
});

/** Calendars beside the checkout, which must not be copied into it. */
const SAMPLES = new URL('../../../../shared/data/ics-corpus-a/', import.meta.url);

describe.skipIf(!existsSync(SAMPLES))('the sample calendars', () => {
  it('are all read, each event ending in at least one record', async () => {
    const names = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:ics|vcs)$/.test(name),
    );
    expect(names).toHaveLength(277);
    const refused: string[] = [];
    for (const name of names) {
      const bytes = readFileSync(new URL(name, SAMPLES));
      const events = bytes.toString('latin1').match(/^\s*BEGIN:VEVENT\s*$/gim)?.length ?? 0;
      try {
        const records = await recordsOf(fileOf(name, bytes), { today: TODAY, ownerKeys: [OWNER] });
        const lines = new Set(records.map(({ origin }) => origin.line).filter((line) => line > 0));
        expect(lines.size, name).toBeGreaterThanOrEqual(events);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'Refusal') throw error;
        refused.push(name);
      }
    }
    // They begin no part of any calendar that is known: a broken name, a part by another name.
    expect(refused.length).toBeLessThanOrEqual(6);
  });
});
