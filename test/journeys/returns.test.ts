import { it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';

const at = journey();

it('a promise noted on a person page waits in the review, is kept with one click and opened again', async () => {
  const { page, app } = at;
  await page.goto(`${app.origin}/people/2`);
  await page.getByRole('heading', { name: 'Promised' }).waitFor();
  await page.getByLabel('What', { exact: true }).fill('send the report');
  await page.getByLabel('By when, if it was said').fill('2030-01-04');
  await page.getByRole('button', { name: 'Note a promise' }).click();
  await page.getByText(/^You said so · by 4 January 2030/).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Kept: send the report' }).click();
  await page.getByText('You helped: send the report').waitFor();
  await page.getByRole('button', { name: 'Open again: send the report' }).click();
  await page.getByRole('button', { name: 'Kept: send the report' }).waitFor();
  await page.goto(`${app.origin}/review`);
  await page.getByRole('button', { name: 'Let it go: send the report' }).click();
  await page.getByRole('button', { name: 'Let it go: send the report' }).waitFor({ state: 'detached' });
  expectNoTroubles(at);
});

it('what came back is noted on the review with whom it came by, and taken away again', async () => {
  const { page, app } = at;
  await page.goto(`${app.origin}/review`);
  await page.getByText('Charge the pumps at the bedside').waitFor();
  await page.getByRole('radio', { name: 'an introduction' }).check();
  await page.getByLabel('In one line').fill('Met the ward manager');
  const finder = page.getByRole('combobox', { name: 'By whom it came, in order' });
  await finder.fill('a');
  await page.getByRole('listbox', { name: 'By whom it came, in order' }).getByRole('option').first().waitFor();
  await finder.press('ArrowDown');
  await finder.press('Enter');
  await page.getByRole('button', { name: /^Without / }).waitFor();
  await page.getByRole('button', { name: 'Note it' }).click();
  const noted = page.getByRole('listitem').filter({ hasText: 'Met the ward manager' });
  await noted.getByText(/^an introduction · Came on .*(first contact|no contact before)/).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take away: Met the ward manager' }).click();
  await noted.waitFor({ state: 'detached' });
  expectNoTroubles(at);
});
