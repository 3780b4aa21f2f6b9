import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, toIsoDay } from '../../base/days.ts';
import { readLine } from './read-line.ts';

const today = parseDay('2026-11-24')!;
const known = [
  { id: 1, name: 'Ana Ruiz', strength: 0.6 },
  { id: 2, name: 'Ben Okafor', strength: 0.4 },
  { id: 3, name: 'Ana Lopes', strength: 0.1 },
  { id: 4, name: 'May Chen', strength: 0.2 },
  { id: 5, name: 'Łukasz Żak', strength: 0.2 },
];
const read = (text: string) => readLine(text, { today, known });

describe('readLine', () => {
  it('reads who, when, how, how long and what about', async () => {
    const line = await read(
      "coffee w/ Ana Ruiz yesterday 40m, battery pricing; she'll intro me to Leo Park; promised paper",
    );
    expect(line.people).toEqual([{ mention: 'Ana Ruiz', candidates: [1], isCertain: true }]);
    expect(toIsoDay(line.day)).toBe('2026-11-23');
    expect(line).toMatchObject({
      channel: 'in-person',
      minutes: 40,
      topics: ['battery pricing'],
      promise: { text: 'paper', by: 'owner' },
    });
    expect(line.introduction).toContain('Leo Park');
  });

  it.each([
    ['coffee with Ana Ruiz yesterday, promised to send the report by Friday', 'send the report', 'owner', '2026-11-27'],
    ['coffee with Ana Ruiz yesterday and I promised the slides', 'the slides', 'owner', undefined],
    ['call with Ana Ruiz, she promised to ask her director tomorrow', 'ask her director', 'person', '2026-11-25'],
    ['Kaffee mit Ana Ruiz gestern; ich habe versprochen, nichts', undefined, undefined, undefined],
    ['Kaffee mit Ana Ruiz gestern; versprochen den Bericht bis Freitag', 'den Bericht', 'owner', '2026-11-27'],
  ])('understands what is promised, by whom and by when: %s', async (text, what, by, due) => {
    const { promise, people, topics } = await read(text);
    expect([promise?.text, promise?.by, promise?.due === undefined ? undefined : toIsoDay(promise.due)]).toEqual([
      what,
      by,
      due,
    ]);
    expect(people.map(({ mention }) => mention)).toEqual(['Ana Ruiz']);
    expect(topics.join()).not.toMatch(/promis|versproch.*Bericht/);
  });

  it.each([
    ['coffee with Ana Ruiz yesterday 40m; idea: refill stations, one per ward', 'refill stations, one per ward', false],
    ['Kaffee mit Ana Ruiz gestern. Idee: Pfand auf Pumpen', 'Pfand auf Pumpen', false],
    ['idea: refill stations from Ana Ruiz', 'refill stations', true],
    ['Idee: Pfand auf Pumpen, von Ana Ruiz', 'Pfand auf Pumpen', true],
  ])('keeps an idea, and of whom it is: %s', async (text, idea, isAlone) => {
    const line = await read(text);
    expect(line.idea).toEqual({ text: idea, isAlone });
    expect(line.people).toEqual([{ mention: 'Ana Ruiz', candidates: [1], isCertain: true }]);
    expect(line.topics.join()).not.toMatch(/refill|Pfand/);
  });

  it('takes what is no person for part of the idea, and an idea without words for none', async () => {
    expect(await read('idea: savings from batteries')).toMatchObject({
      idea: { text: 'savings from batteries', isAlone: true },
      people: [],
    });
    expect((await read('coffee with Ana Ruiz, no idea what next')).idea).toBeUndefined();
    expect((await read('idea: ')).idea).toBeUndefined();
  });

  it('reads several people, known and new', async () => {
    const line = await read('lunch with Ben Okafor, May Chen and Priya Raman last Thursday');
    expect(line.people.map(({ mention }) => mention)).toEqual(['Ben Okafor', 'May Chen', 'Priya Raman']);
    expect(line.people.map(({ isCertain }) => isCertain)).toEqual([true, true, false]);
    expect(line.people[2]!.candidates).toEqual([]);
    expect(toIsoDay(line.day)).toBe('2026-11-19');
  });

  it('keeps all candidates of an ambiguous first name, the closest first', async () => {
    const { people } = await read('call with Ana about the grant');
    expect(people).toEqual([{ mention: 'Ana', candidates: [1, 3], isCertain: false }]);
  });

  it('does not take a name for a month', async () => {
    const line = await read('met May Chen 2 days ago');
    expect(line.people[0]!.candidates).toEqual([4]);
    expect(toIsoDay(line.day)).toBe('2026-11-22');
  });

  it.each([
    ['Kaffee mit Łukasz Żak vorgestern 1,5 Std', '2026-11-22', 'in-person', 90],
    ['zoom call with lukasz zak on 3 March 1h30', '2026-03-03', 'video', 90],
    ['halbstündiges Telefonat mit Ben Okafor', '2026-11-24', 'phone', 30],
    ['letzten Donnerstag eine Dreiviertelstunde Spaziergang mit Ben Okafor', '2026-11-19', 'in-person', 45],
    ['vor drei Tagen Mail an Ben Okafor', '2026-11-21', 'mail', undefined],
    ['emailed Ben Okafor', '2026-11-24', 'mail', undefined],
    ['phoned #2 half an hour', '2026-11-24', 'phone', 30],
    ['Ben Okafor called on Friday', '2026-11-20', 'phone', undefined],
  ])('understands %s', async (text, day, channel, minutes) => {
    const line = await read(text);
    expect(line.people).toHaveLength(1);
    expect(line.people[0]!.isCertain).toBe(true);
    expect([toIsoDay(line.day), line.channel, line.minutes]).toEqual([day, channel, minutes]);
  });

  it('reads German as German writes it: nouns with capitals, and the verb at the end', async () => {
    const lunch = await read(
      'Gestern mit May und Ben Mittag gegessen, über Batteriepreise; habe ihr das Papier versprochen',
    );
    expect(lunch.people.map(({ mention }) => mention)).toEqual(['May', 'Ben']);
    expect(toIsoDay(lunch.day)).toBe('2026-11-23');
    expect(lunch).toMatchObject({
      channel: 'in-person',
      topics: ['Batteriepreise'],
      promise: { text: 'das Papier', by: 'owner' },
    });
    const met = await read('am 3. März Ana Ruiz getroffen; sie stellt mich Leo Park vor');
    expect(met.people.map(({ mention }) => mention)).toEqual(['Ana Ruiz']);
    expect(met).toMatchObject({ topics: [], introduction: 'sie stellt mich Leo Park vor' });
  });

  it('takes a date without a year for the last such day, never for one to come', async () => {
    expect(toIsoDay((await read('met Ana Ruiz 5 December')).day)).toBe('2025-12-05');
  });

  it('understands any text or nothing, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const line = await read(text);
        expect(Number.isInteger(line.day)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
