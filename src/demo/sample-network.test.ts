import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import type { ExchangeRecord, FileRecord, PersonRecord } from '../formats/record.ts';
import { isLive, isNominal } from '../model/channel.ts';
import { sampleNetwork } from './sample-network.ts';
import type { SampleNetwork } from './sample-network-shape.ts';

const TODAY = parseDay('2026-11-24')!;
const sample = sampleNetwork(TODAY);
const people = peopleOf(sample.records);
const exchanges = exchangesOf(sample.records);
const spokenWith = spokenWithIn(exchanges);

describe('the sample network', () => {
  it('is the same for the same day and seed, and another for another seed', () => {
    expect(sampleNetwork(TODAY)).toEqual(sample);
    expect(sampleNetwork(TODAY, 8).records).not.toEqual(sample.records);
  });

  it('moves along with the day: the same people, and the newest exchange a few days old', () => {
    const later = sampleNetwork(TODAY + 400);
    expect(peopleOf(later.records).map(({ person }) => person)).toEqual(people.map(({ person }) => person));
    for (const [network, today] of [
      [sample, TODAY],
      [later, TODAY + 400],
    ] as const)
      expect(today - Math.max(...exchangesOf(network.records).map(({ day }) => day))).toBeLessThanOrEqual(6);
  });

  it('has about 400 people in nine communities or more, none smaller than eight', () => {
    expect(people.length).toBeGreaterThanOrEqual(390);
    expect(people.length).toBeLessThanOrEqual(410);
    expect(sample.communities.length).toBeGreaterThanOrEqual(9);
    for (const { name, members } of sample.communities) expect(members.length, name).toBeGreaterThanOrEqual(8);
    expect(sample.communities.flatMap(({ members }) => members)).toHaveLength(people.length);
  });

  it('gives no two people an equal key or an equal name', () => {
    const keys = people.flatMap(({ person }) => person.keys.map(({ kind, value }) => `${kind} ${value}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(people.map(({ person }) => foldText(person.name))).size).toBe(people.length);
  });

  it('leaves work unknown for about one in seven, as address books do', () => {
    const unknown = people.filter(({ company, title }) => company === undefined || title === undefined);
    expect(unknown.length / people.length).toBeGreaterThan(0.1);
    expect(unknown.length / people.length).toBeLessThan(0.2);
  });

  it('has really spoken with about 60 of them, over three years', () => {
    expect(spokenWith.size).toBeGreaterThanOrEqual(54);
    expect(spokenWith.size).toBeLessThanOrEqual(70);
    expect(TODAY - Math.min(...exchanges.map(({ day }) => day))).toBeGreaterThan(1000);
    expect(exchanges.length).toBeGreaterThan(800);
  });

  it('has a core of about eight with whom something happens every month', () => {
    const core = people.filter(({ person }) => {
      const alone = exchanges.filter(({ parties, day }) => parties.length === 1 && day > TODAY - 360);
      return daysWith(alone, person.keys[0]!.value).length >= 12;
    });
    expect(core.length).toBeGreaterThanOrEqual(7);
    expect(core.length).toBeLessThanOrEqual(10);
  });

  it.each([TODAY, TODAY + 1, TODAY + 2, TODAY + 3, TODAY + 4, TODAY + 5, TODAY + 6, TODAY + 221])(
    'puts nothing into the future, whatever day it is (%i)',
    (today) => {
      const network = sampleNetwork(today);
      expect(Math.max(...daysIn(network))).toBeLessThanOrEqual(today);
    },
  );

  it('lets nobody exchange anything alone before being connected', () => {
    const connectedOn = new Map(people.map((record) => [record.person.keys[0]!.value, record.connectedOn]));
    for (const { parties, day, key } of exchanges)
      if (parties.length === 1)
        expect(connectedOn.get(parties[0]!.person.keys[0]!.value), key).toBeLessThanOrEqual(day);
  });

  it('hangs a community on a single person spoken with', () => {
    const bridged = sample.communities.filter(
      ({ members }) => members.filter(({ value }) => spokenWith.has(value)).length === 1,
    );
    expect(bridged.map(({ name }) => name)).toContain('Battery materials');
  });

  it('has strong ties gone dormant: many meetings, then silence for more than a year', () => {
    const dormant = people.filter(({ person }) => {
      const days = daysWith(
        exchanges.filter(({ channel }) => isLive(channel)),
        person.keys[0]!.value,
      );
      const last = Math.max(...daysWith(exchanges, person.keys[0]!.value));
      return TODAY - last >= 365 && days.filter((day) => day > last - 365).length >= 8;
    });
    expect(dormant.length).toBeGreaterThanOrEqual(2);
  });

  it('shows who knows whom by meetings and threads of several', () => {
    expect(exchanges.filter(({ participants }) => participants >= 3).length).toBeGreaterThan(50);
    for (const { participants, parties } of exchanges) expect(participants).toBe(parties.length + 1);
  });

  it('counts every exchange once', () => {
    expect(new Set(exchanges.map(({ key }) => key)).size).toBe(exchanges.length);
  });

  it('says of about 25 people how close they are, and gives three objectives of different kinds', () => {
    const answered = sample.people.filter(({ closeness }) => closeness !== undefined);
    expect(answered.length).toBeGreaterThanOrEqual(22);
    expect(answered.length).toBeLessThanOrEqual(36);
    expect(new Set(sample.objectives.map(({ kind }) => kind)).size).toBe(3);
  });

  it('names only people that its records know', () => {
    const known = new Set(people.map(({ person }) => person.keys[0]!.value));
    const named = [
      ...sample.people.map(({ person }) => person),
      ...sample.links.flatMap(({ a, b }) => [a, b]),
      ...sample.favours.map(({ person }) => person),
      ...sample.lifeEvents.map(({ person }) => person),
      ...sample.outcomes.flatMap((outcome) => outcome.people),
      ...sample.returns.flatMap((one) => one.people),
      ...sample.communities.flatMap(({ members }) => members),
    ];
    expect(named.filter(({ value }) => !known.has(value))).toEqual([]);
    const keys = new Set(exchanges.map(({ key }) => key));
    expect(sample.notes.filter(({ exchange }) => !keys.has(exchange))).toEqual([]);
  });

  it('has a promotion to congratulate on within the last week', () => {
    const fresh = sample.lifeEvents.filter(({ kind, day }) => kind === 'promotion' && TODAY - day <= 7);
    expect(fresh.length).toBeGreaterThanOrEqual(1);
  });
});

function peopleOf(records: readonly FileRecord[]): PersonRecord[] {
  return records.filter((record) => record.kind === 'person');
}

function exchangesOf(records: readonly FileRecord[]): ExchangeRecord[] {
  return records.filter((record) => record.kind === 'exchange');
}

/** Keys of those with whom there was a call, a meeting, or words both ways. */
function spokenWithIn(records: readonly ExchangeRecord[]): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ channel, parties }) =>
      parties
        .filter(({ incoming, outgoing }) => isLive(channel) || (!isNominal(channel) && incoming > 0 && outgoing > 0))
        .map(({ person }) => person.keys[0]!.value),
    ),
  );
}

function daysWith(records: readonly ExchangeRecord[], key: string): Day[] {
  return records
    .filter(({ parties }) => parties.some(({ person }) => person.keys[0]!.value === key))
    .map(({ day }) => day);
}

function daysIn(network: SampleNetwork): Day[] {
  return [
    ...exchangesOf(network.records).map(({ day }) => day),
    ...peopleOf(network.records).map(({ connectedOn }) => connectedOn ?? 0),
    ...network.favours.map(({ day }) => day),
    ...network.lifeEvents.map(({ day }) => day),
    ...network.outcomes.map(({ decidedOn }) => decidedOn),
    ...network.returns.map(({ day }) => day),
    ...network.people.map(({ closenessOn }) => closenessOn ?? 0),
  ];
}
