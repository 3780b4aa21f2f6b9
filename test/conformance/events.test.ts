import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { type AnswerOf, type InputOf, ROUTES, type UseCases } from '../../src/contract/routes.ts';

let folder: string;
let tertius: Tertius;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-events-'));
  await open('2026-11-24');
  await ask('setOwner', {
    name: 'Nora',
    title: 'Product Manager',
    company: 'Muster Software',
    emails: ['nora@example.org'],
  });
  await ask('addObjective', { kind: 'discover', text: 'Home care', knowledge: ['nursing'] });
});

afterEach(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(today: string): Promise<void> {
  tertius = await openTertius({ folder, version: '0.0.0', demo: false, today });
}

/** The same data on a later day. */
async function on(today: string): Promise<void> {
  await tertius.close();
  await open(today);
}

async function ask<Name extends keyof UseCases>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>> {
  const answer = await tertius.useCases[name](ROUTES[name].input.parse(input) as never);
  // The schema of this name describes the answer of this name.
  return ROUTES[name].answer.parse(answer) as AnswerOf<Name>;
}

async function idOf(name: string): Promise<number> {
  return (await ask('people', { query: name })).people[0]!.id;
}

const LIST =
  '- Ana Ruiz, Nurse, City Hospital\n- Ben Osei, Head of Sales, Beta\n- Cem Aydin, Nurse, Town Hospital\nlunch at noon\n';
const CONFERENCE = {
  kind: 'conference',
  name: 'Data Days',
  place: 'Berlin',
  from: '2026-12-01',
  until: '2026-12-02',
} as const;

describe('a conference', () => {
  it('takes a pasted list, tells whom to meet for what the objectives lack, when and why, and gives the list back', async () => {
    const { id } = await ask('addEvent', CONFERENCE);
    const { batch, files, event } = await ask('addAttendees', { id, text: LIST });
    expect(files[0]!.rejected.map(({ line }) => line)).toEqual([4]);
    expect(event).toMatchObject({ people: 3, known: 0, state: 'ahead', total: 3 });
    expect(event.meet.slice(0, 2).map(({ person }) => person.name)).toEqual(['Ana Ruiz', 'Cem Aydin']);
    expect(event.meet[0]!.reason).toContain('nursing');
    expect(event.meet.map(({ slot }) => slot?.day)).toEqual(['2026-12-01', '2026-12-02', '2026-12-01']);
    expect(event.meet.every(({ brief }) => brief !== null)).toBe(true);
    expect((await ask('people', { standing: 'prospect' })).total).toBe(3);
    await ask('undoImport', { batch });
    expect(await ask('event', { id })).toMatchObject({ people: 0, meet: [] });
    expect((await ask('people', {})).total).toBe(0);
  });

  it('meets nobody on a list as new who is probably known already, and asks who is who', async () => {
    await ask('addPeople', { people: [{ name: 'Ben Osei', title: 'Head of Sales', company: 'Beta' }] });
    const ben = await idOf('Ben');
    await ask('saveLog', { day: '2026-11-20', channel: 'in-person', minutes: 40, people: [{ id: ben }] });
    const { id } = await ask('addEvent', CONFERENCE);
    const { event } = await ask('addAttendees', { id, text: `${LIST}Benjamin Osei, Sales, Beta\n` });
    const asked = event.attendees.find(({ perhaps }) => perhaps !== null)!;
    expect(asked).toMatchObject({ person: { name: 'Benjamin Osei' }, perhaps: { id: ben, name: 'Ben Osei' } });
    expect(event).toMatchObject({ perhapsKnown: 1, known: 1 });
    expect(event.sentence).toContain('One is perhaps somebody you know.');
    expect(event.meet.map(({ person }) => person.id)).not.toContain(asked.person.id);
    expect((await ask('events', {})).events[0]).toMatchObject({ perhapsKnown: 1, sentence: event.sentence });
    await ask('dismissDuplicate', { a: asked.person.id, b: ben });
    const apart = await ask('event', { id });
    expect([apart.perhapsKnown, apart.meet.some(({ person }) => person.id === asked.person.id)]).toEqual([0, true]);
    await ask('dismissDuplicate', { a: asked.person.id, b: ben, areTwo: false });
    await ask('mergePeople', { kept: ben, gone: asked.person.id });
    expect(await ask('event', { id })).toMatchObject({ people: 3, known: 1, perhapsKnown: 0 });
  });

  it('takes the attendees of a calendar file, the owner apart, whatever it is called by then', async () => {
    const { id } = await ask('addEvent', CONFERENCE);
    await ask('editEvent', { id, name: 'Data Days 2026' });
    const path = join(folder, 'summit.ics');
    const people = [
      ['Nora', 'nora@example.org'],
      ['Ana Ruiz', 'ana@example.org'],
      ['Ben Osei', 'ben@example.org'],
    ];
    writeFileSync(
      path,
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:test',
        'BEGIN:VEVENT',
        'UID:1@example.org',
        'DTSTAMP:20261101T100000Z',
        'DTSTART:20261201T090000Z',
        'DTEND:20261201T170000Z',
        'SUMMARY:Summit',
        'ORGANIZER;CN=Ben Osei:mailto:ben@example.org',
        ...people.map(([name, mail]) => `ATTENDEE;CN=${name};PARTSTAT=ACCEPTED:mailto:${mail}`),
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
    const { event } = await ask('addAttendees', { id, name: 'summit.ics', path });
    expect(event.attendees.map(({ person }) => person.name).toSorted()).toEqual(['Ana Ruiz', 'Ben Osei']);
    expect((await ask('person', { id: await idOf('Ana') })).interactions).toEqual([]);
  });

  it('stays within the talks of a day, and keeps new people to what can be taken in', async () => {
    const { id } = await ask('addEvent', { ...CONFERENCE, until: CONFERENCE.from });
    const many = Array.from(
      { length: 40 },
      (_, index) => `Ana ${String.fromCharCode(65 + (index % 26))}x${'abcdefgh'[index % 8]}, Nurse, City Hospital`,
    );
    const { event } = await ask('addAttendees', { id, text: many.join('\n') });
    expect(event.meet).toHaveLength(event.limits.perDay);
    await ask('setConstants', { changes: { eventTalksPerDay: 20 } });
    const wide = await ask('event', { id });
    expect(wide.meet.length).toBeGreaterThan(event.meet.length);
    expect(wide.meet.length).toBeLessThan(20);
  });

  it('is debriefed in two taps each: talks are logged, follow-ups come in the week, and all can be taken back', async () => {
    const { id } = await ask('addEvent', CONFERENCE);
    await ask('addAttendees', { id, text: LIST });
    const [ana, ben, cem] = [await idOf('Ana'), await idOf('Ben'), await idOf('Cem')];
    await expect(ask('debriefEvent', { id, person: ana, spoke: true })).rejects.toThrow(/begins on 2026-12-01/);
    await on('2026-12-01');
    const during = await ask('debriefEvent', { id, person: ben, spoke: false });
    expect(during.meet.map(({ person }) => person.id)).not.toContain(ben);
    await on('2026-12-03');
    await ask('debriefEvent', { id, person: ana, spoke: true, followUp: true });
    await ask('debriefEvent', { id, person: ben, spoke: true, followUp: false });
    const event = await ask('debriefEvent', { id, person: cem, spoke: false });
    expect(event).toMatchObject({ state: 'over', debriefed: 3, meet: [] });
    expect(event.attendees.find(({ person }) => person.id === ana)).toMatchObject({
      spoke: true,
      spokeOn: '2026-12-02',
      followUp: true,
    });
    const person = await ask('person', { id: ana });
    expect(person.interactions).toMatchObject([{ day: '2026-12-02', channel: 'in-person', note: 'At Data Days' }]);
    expect(person.keepInTouch).toMatchObject({ state: 'coming', ideal: '2026-12-09' });
    expect(person.keepInTouch!.sentence).toContain('at Data Days. You said that you would follow up.');
    const maintained = (await ask('week', {})).moves.filter(({ kind }) => kind === 'maintain');
    expect(maintained.map(({ people }) => people[0]!.id)).toEqual([ana]);
    expect(maintained[0]!.reason).toContain('said that you would follow up');

    const promises = async () =>
      (await ask('promises', {})).promises.map(({ text, dueOn, state }) => [text, dueOn, state]);
    expect(await promises()).toEqual([['follow up after Data Days', '2026-12-23', 'open']]);
    await ask('debriefEvent', { id, person: ana, spoke: true, followUp: false });
    expect(await promises()).toEqual([]);
    expect((await ask('person', { id: ana })).interactionsTotal).toBe(1);
    await ask('undebriefEvent', { id, person: ana });
    expect((await ask('person', { id: ana })).interactionsTotal).toBe(0);
    expect((await ask('event', { id })).attendees.find((one) => one.person.id === ana)!.spoke).toBeNull();
  });

  it('with many met makes the week after one for digesting', async () => {
    const { id } = await ask('addEvent', { ...CONFERENCE, from: '2026-11-24', until: '2026-11-24' });
    const names = ['Ana Ax', 'Bo Bx', 'Cem Cx', 'Dee Dx', 'Eli Ex', 'Fay Fx'];
    const { event } = await ask('addAttendees', {
      id,
      text: names.map((name) => `${name}, Nurse, City Hospital`).join('\n'),
    });
    for (const { person } of event.attendees)
      await ask('debriefEvent', { id, person: person.id, spoke: true, followUp: true });
    await on('2026-11-30');
    const week = await ask('week', {});
    expect(week.newPeople.limit).toBe(0);
    expect(week.moves.length).toBeGreaterThan(0);
    const met = new Set(event.attendees.map(({ person }) => person.id));
    expect(week.moves.every(({ people }) => people.every((person) => met.has(person.id)))).toBe(true);
  });

  it('that is only thought about is weighed by the week', async () => {
    const near = { ...CONFERENCE, from: '2026-11-26', until: '2026-11-26', topics: ['nursing'] };
    const { id } = await ask('addEvent', { ...near, going: false });
    const attend = async (): Promise<string[]> =>
      (await ask('week', { minutes: 300 })).moves
        .filter(({ kind }) => kind === 'attend')
        .map(({ sentence }) => sentence);
    expect(await attend()).toEqual(['Go to Data Days']);
    await ask('editEvent', { id, going: true });
    expect(await attend()).toEqual([]);
  });
});

describe('a trip', () => {
  it('finds who lives there, as platforms write the place, and leaves out whom the owner will not see', async () => {
    const { people } = await ask('addPeople', {
      people: [{ name: 'Ana Ruiz', closeness: 3 }, { name: 'Ben Osei' }, { name: 'Cem Aydin' }],
    });
    const [ana, ben, cem] = people.map(({ id }) => id);
    await ask('editPerson', { id: ana!, location: 'Greater Lisbon Area' });
    await ask('editPerson', { id: ben!, location: 'Lisbon, Portugal' });
    await ask('editPerson', { id: cem!, location: 'Oslo' });
    const read = await ask('understandEvent', { text: 'Lisbon 12–15 March' });
    expect(read).toEqual({ kind: 'trip', name: 'Lisbon', place: 'Lisbon', from: '2027-03-12', until: '2027-03-15' });
    const event = await ask('addEvent', { ...read, from: read.from!, until: read.until! });
    expect(event.attendees.map(({ person }) => person.id)).toEqual(expect.arrayContaining([ana, ben]));
    expect(event.total).toBe(2);
    expect(event.meet[0]!.reason).toContain('Lives in');
    const without = await ask('setAttendee', { id: event.id, person: ben!, coming: false });
    expect([without.total, without.absent.map(({ id }) => id)]).toEqual([1, [ben]]);
    const added = await ask('setAttendee', { id: event.id, person: cem!, coming: true });
    expect(added.attendees.find(({ person }) => person.id === cem)!.source).toBe('owner');
    expect((await ask('setAttendee', { id: event.id, person: ben!, coming: null })).total).toBe(3);
  });

  it('cannot end before it begins, is taken away and brought back, and goes with its people', async () => {
    await expect(ask('addEvent', { ...CONFERENCE, until: '2026-11-01' })).rejects.toThrow(/cannot end/);
    const { id } = await ask('addEvent', CONFERENCE);
    await ask('addAttendees', { id, text: LIST });
    const feed = async () => (await ask('weekCalendar', {})).replaceAll('\r\n', '\n');
    expect(await feed()).toMatch(/UID:event-\d+@tertius[\s\S]*SUMMARY:Data Days/);
    await ask('removeEvent', { id });
    expect(await feed()).toMatch(/UID:event-\d+@tertius[\s\S]*STATUS:CANCELLED/);
    expect((await ask('events', {})).events).toEqual([]);
    await expect(ask('event', { id })).rejects.toThrow(/no event/);
    expect(await ask('restoreEvent', { id })).toMatchObject({ people: 3 });
    const moved = await ask('editEvent', { id, from: '2026-12-10' });
    expect([moved.from, moved.until]).toEqual(['2026-12-10', '2026-12-11']);
  });

  it('keeps what was said through merging, splitting and forgetting', async () => {
    const { id } = await ask('addEvent', { ...CONFERENCE, from: '2026-11-23', until: '2026-11-24' });
    await ask('addAttendees', { id, text: LIST });
    const [ana, ben, cem] = [await idOf('Ana'), await idOf('Ben'), await idOf('Cem')];
    await ask('debriefEvent', { id, person: ben, spoke: true, followUp: true });
    await ask('mergePeople', { kept: ana, gone: ben });
    const merged = await ask('event', { id });
    expect(merged.attendees.find(({ person }) => person.id === ana)).toMatchObject({ spoke: true, followUp: true });
    expect(merged.total).toBe(2);
    await ask('splitPerson', { id: ana });
    expect((await ask('event', { id })).attendees.find(({ person }) => person.id === ben)).toMatchObject({
      spoke: true,
    });
    await ask('forgetPerson', { id: cem });
    expect((await ask('event', { id })).total).toBe(2);
  });
});
