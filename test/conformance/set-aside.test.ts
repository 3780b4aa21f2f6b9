import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTertius, type Tertius } from '../../src/app/open-tertius.ts';
import { ROUTES } from '../../src/contract/routes.ts';

const mail = (id: number, cc: string) => `From ana@example.org Mon Nov  2 10:00:00 2026
Delivered-To: maya@example.org
From: Ana Ruiz <ana@example.org>
To: maya@example.org
Cc: ${cc}
Date: Mon, ${id} Nov 2026 10:00:00 +0000
Subject: Lunch
Message-ID: <${id}@example.org>

Hello.

`;
const MAILBOX = [
  mail(2, '"Board Room 4" <r4@house.example>, big@house.example'),
  mail(3, 'Devs <dev@googlegroups.com>'),
  mail(4, 'Al Ling <all@ling.example>'),
].join('');
const CALENDAR = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
DTSTART:20261105T090000Z
DTEND:20261105T100000Z
SUMMARY:Talk
ORGANIZER:mailto:ana@example.org
ATTENDEE;PARTSTAT=ACCEPTED:mailto:maya@example.org
ATTENDEE;CUTYPE=ROOM;CN=Big:mailto:big@house.example
END:VEVENT
END:VCALENDAR
`;

let folder: string;
let tertius: Tertius;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-set-aside-'));
  writeFileSync(join(folder, 'mail.mbox'), MAILBOX);
  writeFileSync(join(folder, 'calendar.ics'), CALENDAR);
  tertius = await openTertius({ folder: join(folder, 'data'), version: '0.0.0', demo: false, today: '2026-11-24' });
});
afterEach(async () => {
  await tertius.close();
  rmSync(folder, { recursive: true, force: true });
});

async function bringIn(...names: readonly string[]) {
  const files = names.map((name) => ({ name, path: join(folder, name) }));
  const signal = new AbortController().signal;
  return await tertius.importFiles(files, { dryRun: false, signal, onProgress: () => undefined });
}

async function people() {
  const { people: found } = await tertius.useCases.people(ROUTES.people.input.parse({}));
  return found.map(({ name }) => name).toSorted();
}

async function setAside() {
  const { nobodies } = await tertius.useCases.nobodies({});
  return nobodies.map(({ address, isPerson }) => `${address}${isPerson ? ' is a person' : ''}`).toSorted();
}

async function say(address: string, isPerson: boolean) {
  const { nobodies } = await tertius.useCases.nobodies({});
  await tertius.useCases.sayPerson({ id: nobodies.find((nobody) => nobody.address === address)!.id, isPerson });
}

describe('rooms and lists to which mail goes', () => {
  it('are nobody, also where only the calendar knows that they are rooms', async () => {
    await bringIn('mail.mbox', 'calendar.ics');
    expect(await people()).toEqual(['Ana Ruiz']);
    expect(await setAside()).toEqual([
      'all@ling.example',
      'big@house.example',
      'dev@googlegroups.com',
      'r4@house.example',
    ]);
  });

  it('are set aside once a later calendar says so, back when that is undone, and with their history when called people', async () => {
    await tertius.useCases.setOwner({ emails: ['maya@example.org'] });
    await bringIn('mail.mbox');
    expect(await people()).toEqual(['Ana Ruiz', 'big@house.example']);
    expect((await tertius.useCases.status({})).people).toBe(2);
    const { batch } = await bringIn('calendar.ics');
    expect(await people()).toEqual(['Ana Ruiz']);
    expect((await tertius.useCases.status({})).people).toBe(1);
    expect(await setAside()).toContain('big@house.example');
    expect((await tertius.useCases.people(ROUTES.people.input.parse({ query: 'big' }))).people).toEqual([]);
    await tertius.useCases.undoImport({ batch: batch! });
    expect(await people()).toEqual(['Ana Ruiz', 'big@house.example']);
    await bringIn('calendar.ics');
    await say('big@house.example', true);
    const { people: found } = await tertius.useCases.people(ROUTES.people.input.parse({ query: 'big' }));
    expect(found).toMatchObject([{ name: 'big@house.example', lastInteraction: null }]);
    const known = await tertius.useCases.person({ id: found[0]!.id });
    expect(JSON.stringify(known)).toContain('2026-11-02');
  });

  it('are remembered from a calendar that came before', async () => {
    await tertius.useCases.setOwner({ emails: ['maya@example.org'] });
    await bringIn('calendar.ics');
    await bringIn('mail.mbox');
    // Whom the calendar knew by her address alone has her name from the mail.
    expect(await people()).toEqual(['Ana Ruiz']);
  });
});

describe('somebody who was set aside by mistake', () => {
  it('becomes a person, is not set aside by the next import, and has what it tells', async () => {
    await bringIn('mail.mbox', 'calendar.ics');
    await say('all@ling.example', true);
    expect(await people()).toEqual(['Al Ling', 'Ana Ruiz']);
    await bringIn('mail.mbox', 'calendar.ics');
    expect(await people()).toEqual(['Al Ling', 'Ana Ruiz']);
    expect(await setAside()).toContain('all@ling.example is a person');
    const { people: found } = await tertius.useCases.people(ROUTES.people.input.parse({ query: 'Al Ling' }));
    const known = await tertius.useCases.person({ id: found[0]!.id });
    expect(JSON.stringify(known)).toContain('2026-11-04');
  });

  it('is set aside again when the owner takes that back', async () => {
    await bringIn('mail.mbox');
    await say('all@ling.example', true);
    await say('all@ling.example', false);
    expect(await people()).not.toContain('Al Ling');
    expect(await setAside()).toContain('all@ling.example');
    await bringIn('mail.mbox');
    expect(await people()).not.toContain('Al Ling');
  });

  it('is set aside with what an import told since, and has it back when called a person once more', async () => {
    await bringIn('mail.mbox');
    await say('all@ling.example', true);
    await bringIn('mail.mbox');
    await say('all@ling.example', false);
    expect(await people()).not.toContain('Al Ling');
    await say('all@ling.example', true);
    const { people: found } = await tertius.useCases.people(ROUTES.people.input.parse({ query: 'Al Ling' }));
    const known = await tertius.useCases.person({ id: found[0]!.id });
    expect(JSON.stringify(known)).toContain('2026-11-04');
  });
});
