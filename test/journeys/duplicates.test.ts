import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';
import { smallExport } from '../support/small-export.ts';

const ADDRESS_BOOK = `First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value
Jonas,Webber,TU Graz,Professor of Electrochemistry,weber@graz.example
Cem,Yildiz,,Quality Manager,cem@mail.example
`;
/** A room is all that is invited: nobody is known by it. */
const CALENDAR = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
DTSTART:20261105T090000Z
SUMMARY:Prepare the talk
ATTENDEE;CUTYPE=ROOM;CN=Vera Halle:mailto:vera.halle@house.example
END:VEVENT
END:VCALENDAR
`;
/** Where pictures go when somebody wants to look. */
const PICTURES = process.env.TERTIUS_PICTURES;

const at = journey({
  command: 'serve',
  context: { reducedMotion: 'reduce' },
  prepare: (folder) => {
    writeFileSync(join(folder, 'export.zip'), smallExport());
    writeFileSync(join(folder, 'contacts.csv'), ADDRESS_BOOK);
    writeFileSync(join(folder, 'calendar.ics'), CALENDAR);
  },
});

const asked = () => at.page.getByRole('heading', { level: 2 }).innerText();

describe('possible duplicates', () => {
  it('are told of at the end of an import', async () => {
    const { page, app, folder } = at;
    await page.goto(`${app.origin}/import`);
    const files = ['export.zip', 'contacts.csv', 'calendar.ics'].map((name) => join(folder, name));
    await page.getByLabel('Choose files').setInputFiles(files);
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await page.getByText('You know of').waitFor();
    await page.getByRole('link', { name: 'Look over who was set aside' }).waitFor();
    await page.getByRole('link', { name: '2 possible duplicates' }).click();
    await page.getByRole('heading', { name: 'Possible duplicates', level: 1 }).waitFor();
    await page.getByText('Speaks for one person').waitFor();
    await expectAccessible(page);
    await takePictures('duplicates');
  });

  it('are answered by keys, and every answer is taken back by one', async () => {
    const { page } = at;
    const first = await asked();
    await page.keyboard.press('m');
    await page.getByText('is one person now').waitFor();
    await expect.poll(asked).not.toBe(first);
    await page.keyboard.press('u');
    await expect.poll(asked).toBe(first);
    await page.keyboard.press('d');
    await page.getByText('stay two').waitFor();
    await page.keyboard.press('u');
    await expect.poll(asked).toBe(first);
  });

  it('keep the value that the owner chose where both differ', async () => {
    const { page, app } = at;
    while (!(await asked()).includes('Webber')) await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('radio', { name: 'Name: Jonas Webber holds' }).check();
    await page.getByRole('button', { name: 'One person' }).click();
    await page.getByText('is one person now').waitFor();
    await page.goto(`${app.origin}/people`);
    await page.getByLabel('Find people').fill('weber@graz.example');
    await page.getByText('Jonas Webber').first().waitFor();
    await page.getByRole('link', { name: '1 possible duplicate' }).waitFor();
  });

  it('that are no people at all are listed in Settings, and recovered with one click', async () => {
    const { page, app } = at;
    await page.goto(`${app.origin}/settings`);
    await page.getByRole('button', { name: 'This is a person: Vera Halle' }).click();
    await page.getByText('Vera Halle is among your prospects now').waitFor();
    await expectAccessible(page);
    await takePictures('set-aside');
    await page.goto(`${app.origin}/people`);
    await page.getByLabel('Find people').fill('vera.halle@house.example');
    await page.waitForURL(/query=vera/);
    await page.getByText('1 person matches').waitFor();
    await page.getByText('Vera Halle').first().waitFor();
    await page.goto(`${app.origin}/settings`);
    await page.getByRole('button', { name: 'Set aside again: Vera Halle' }).click();
    await page.getByText('Vera Halle is set aside again').waitFor();
    await page.getByRole('button', { name: 'This is a person: Vera Halle' }).waitFor();
  });

  it('asked nobody but their own server, and nothing broke', () => {
    expectNoTroubles(at);
  });
});

async function takePictures(name: string): Promise<void> {
  const { page } = at;
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(PICTURES, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
