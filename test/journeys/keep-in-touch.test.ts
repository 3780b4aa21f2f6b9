import { expect, it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';

const at = journey();

it('whoever waits for a word is left in peace for a while, taken back, written to, and given a rhythm of their own', async () => {
  const { page } = at;
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Keep in touch' }).click();
  const due = page.getByRole('region', { name: 'A word suits now' }).getByRole('listitem');
  await due.first().waitFor();
  await expectAccessible(page);
  const name = await due.first().getByRole('link').first().innerText();
  await page.getByRole('combobox', { name: `Leave ${name} in peace` }).selectOption('for a month');
  await page.getByRole('button', { name: `Take the pause for ${name} back` }).click();
  await page.getByRole('combobox', { name: `Leave ${name} in peace` }).waitFor();

  await page.getByRole('button', { name: `Log a word with ${name}` }).click();
  const form = page.getByRole('region', { name: `Log a word with ${name}` });
  await form.getByRole('textbox').fill('called today 20m');
  await expect.poll(() => form.getByRole('spinbutton', { name: 'Minutes' }).inputValue(), { timeout: 8000 }).toBe('20');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByRole('status').waitFor();
  await page.getByRole('combobox', { name: `Leave ${name} in peace` }).waitFor({ state: 'detached' });
  await form.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('combobox', { name: `Leave ${name} in peace` }).waitFor();

  await due.first().getByRole('link').first().click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  const strip = page.getByRole('complementary', { name });
  await strip.getByRole('combobox', { name: 'How often?' }).selectOption('do not remind me');
  await strip.getByText('You will not be reminded.').waitFor();
  await strip.getByRole('combobox', { name: 'How often?' }).selectOption('every week');
  await strip.getByText('You want to hear from each other about every seven days.').waitFor();
  const way = strip.getByRole('combobox', { name: `How would you rather turn to ${name}?` });
  await way.selectOption('call');
  await expect.poll(() => way.inputValue(), { timeout: 8000 }).toBe('phone');
  await strip.getByRole('button', { name: 'for a week' }).click();
  await strip.getByText(/You leave them in peace for another/).waitFor();
  await strip.getByRole('button', { name: 'Take the pause back' }).click();
  await strip.getByRole('button', { name: 'for a week' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'This week' }).click();
  const near = page.getByRole('complementary', { name: 'This week' });
  const congratulated = near.getByRole('button', { name: /^I congratulated / }).first();
  const whom = ((await congratulated.getAttribute('aria-label')) ?? '').replace('I congratulated ', '');
  await congratulated.click();
  await near.getByRole('button', { name: 'by phone' }).click();
  await near.getByText('You have congratulated.').first().waitFor();
  await near.getByRole('link', { name: whom }).first().click();
  await page.getByRole('heading', { name: whom, level: 1 }).waitFor();
  await page.getByRole('complementary', { name: whom }).getByText('You have congratulated.').waitFor();
  expectNoTroubles(at);
});
