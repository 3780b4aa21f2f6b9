import { expect, it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';

const at = journey();

it('a group that hangs on one person says so, through whom and who else is there, and takes a name of the owner’s', async () => {
  const { page } = at;
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Groups' }).click();
  const found = page.locator('section', { has: page.getByRole('heading', { name: 'Groups', level: 2 }) });
  const single = found.getByRole('listitem').filter({ hasText: 'Reached by one person alone' }).first();
  const sentence = await single.getByText(/Reached by one person alone, /).innerText();
  const name = await single.getByRole('link').innerText();
  await single.getByRole('link').click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();

  const only = /alone, ([^,:]+)/.exec(sentence)![1]!;
  await page.getByText(`${only} is your only way in.`).waitFor();
  const through = page.locator('section', { has: page.getByRole('heading', { name: 'Through whom you reach it' }) });
  expect(await through.getByRole('link').allInnerTexts()).toEqual([only]);
  await page.getByRole('heading', { name: 'Ways in' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Change name' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('The lunch club');
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  await page.getByRole('heading', { name: 'The lunch club', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Give the found name back' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();

  await through.getByRole('link', { name: only }).click();
  await page.getByRole('heading', { name: only, level: 1 }).waitFor();
  expectNoTroubles(at);
});
