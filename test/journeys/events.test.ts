import { expect, it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';

const at = journey();

async function add(text: string): Promise<void> {
  const { page } = at;
  await page.getByLabel('Where are you going?').fill(text);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Keep it' }).waitFor();
}

it('a trip tells who lives there, with a sheet to print', async () => {
  const { page } = at;
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Events' }).click();
  await page.getByText('No event is kept.').waitFor();
  await add('Uppsala 3–5 March');
  await page.getByRole('radio', { name: 'Trip' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Trip' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('heading', { name: 'Uppsala', level: 1 }).waitFor();
  const meetings = page
    .getByRole('region', { name: 'Whom to meet' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  await meetings
    .getByText(/Lives in Uppsala/)
    .first()
    .waitFor();
  await meetings.first().getByText('Why, and how to begin').click();
  await meetings.first().getByText('Offer first').waitFor();
  await expectAccessible(page);

  const name = await meetings.first().getByRole('heading').innerText();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.event-sheet').innerText()).toContain(name);
  expect(await page.locator('.screen-only').isVisible()).toBe(false);
  const sheet = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: `${name} will not be there` }).click();
  await page.getByRole('button', { name: `${name} comes after all` }).click();
  await page.getByRole('button', { name: `${name} will not be there` }).waitFor();
});

it('a conference takes a pasted list, is debriefed in two taps a person, and can be taken away and brought back', async () => {
  const { page, app } = at;
  await page.goto(`${app.origin}/events`);
  await add('Sensor Days, Oslo, today');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('heading', { name: 'Sensor Days', level: 1 }).waitFor();
  await page
    .getByLabel('Paste a list, one person a line')
    .fill('Ana Ruizova, Head of Nursing, City Hospital\nBen Oseison, Engineer, Beta\nlunch at noon');
  await page.getByRole('button', { name: 'Bring the list in' }).click();
  await page.getByText('2 new, 0 known already, 1 not understood.').waitFor();
  await page.getByText(/^Line 3: /).waitFor();
  const debrief = page.getByRole('region', { name: 'What came of it' });
  await debrief
    .getByRole('group', { name: 'Did you speak with Ana Ruizova?' })
    .getByRole('button', { name: 'We spoke' })
    .click();
  await debrief
    .getByRole('group', { name: 'Follow up with Ana Ruizova?' })
    .getByRole('button', { name: 'Follow up', exact: true })
    .click();
  await debrief
    .getByRole('group', { name: 'Did you speak with Ben Oseison?' })
    .getByRole('button', { name: 'We did not' })
    .click();
  await debrief.getByRole('button', { name: 'Take back what was said of Ben Oseison' }).click();
  await debrief.getByRole('button', { name: 'Take back what was said of Ben Oseison' }).waitFor({ state: 'detached' });
  await expectAccessible(page);

  await debrief.getByRole('link', { name: 'Ana Ruizova' }).click();
  await page.getByText('Met in person, 10 minutes').waitFor();
  await page.getByText(/You said that you would follow up\./).waitFor();
  await page.goBack();

  await page.getByRole('button', { name: 'Take this event away' }).click();
  await page.getByText('The event is taken away.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('region', { name: 'Ahead' }).getByRole('link', { name: 'Sensor Days' }).waitFor();
  await expectAccessible(page);
  expectNoTroubles(at);
});
