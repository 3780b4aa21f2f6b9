import { expect, it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';

/** A page that is filled anew may take a while. */
const PATIENCE = { timeout: 20_000 };

const at = journey({ arguments: ['--date', '2026-11-24'], context: { reducedMotion: 'reduce' } });

it('the weekly loop takes no pointer: open a move, read its brief, say what came of it, take another, log a coffee, review', async () => {
  const { page } = at;
  const moves = page.locator('article.move h3');
  await moves.first().waitFor();
  const first = await moves.first().innerText();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByText('Why now').waitFor();
  await reach('Done…');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save as done' }).waitFor();
  await reach('What came of it', 'Shift+Tab');
  await page.keyboard.type('Gave me a name at the ministry');
  await reach('No', 'Shift+Tab');
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await reach('Save as done');
  await page.keyboard.press('Enter');
  await page.getByText('Done · call · they answered').waitFor();
  await page.getByText('Gave me a name at the ministry').waitFor();

  const second = await moves.nth(1).innerText();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await reach('Something else');
  await page.keyboard.press('Enter');
  await page.getByText('Put aside for something else.').waitFor();
  expect(await moves.nth(0).innerText()).toBe(first);
  expect(await moves.nth(1).innerText()).toBe(second);

  await page.keyboard.press('l');
  await page.getByLabel('What happened?').waitFor();
  await page.keyboard.type('coffee with Ben Okafor and Ingrid Solheim yesterday');
  await page.keyboard.press('Enter');
  await page.getByText(/^Saved: .*, 23 November/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('A page, a person').waitFor();
  await page.keyboard.type('Review');
  await page
    .getByRole('option', { name: /^Review/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Review', level: 1 }).waitFor();
  await page.getByText('3 of 4 moves were done').waitFor();
  await reach('too much');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('radio', { name: 'right', exact: true, checked: true }).waitFor();
  expectNoTroubles(at);
});

it('Ctrl Z takes back what was said, the last first and from any page, and leaves a text that is being typed alone', async () => {
  const { page, app } = at;
  await page.goto(`${app.origin}/objectives`);
  const objective = page.locator('.objective').first();
  await objective.getByRole('button', { name: 'Edit' }).click();
  const text = objective.getByLabel('In your words');
  const before = await text.inputValue();
  await text.fill('A battery that lasts two nights');
  await objective.getByRole('button', { name: 'Save the objective' }).click();
  await page.getByRole('heading', { name: 'A battery that lasts two nights' }).waitFor();
  await page.getByText('Noted: a change to an objective.').waitFor();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'This week' }).first().click();
  const move = page
    .locator('article.move', { has: page.getByText('Any day') })
    .or(page.locator('article.move'))
    .last();
  const sentence = await move.locator('h3').innerText();
  await move.locator('h3 button').click();
  await page.getByRole('button', { name: 'Not this week' }).click();
  await page.getByText('Not this week. ·').waitFor();

  await page.getByRole('link', { name: 'Settings' }).first().click();
  const minutes = page.getByLabel('Minutes a week for your network');
  await minutes.fill('45');
  await minutes.press('Tab');
  await page.getByText('Noted: how your weeks should be.').waitFor();
  await page.getByLabel('Your name').fill('Nora');
  await page.keyboard.press('Control+z');
  expect(await minutes.inputValue()).toBe('45');

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: how your weeks should be.').waitFor();
  await expect.poll(() => minutes.inputValue(), PATIENCE).toBe('90');
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: what you said of a move.').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: a change to an objective.').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('is left to take back').waitFor();
  await page.getByRole('link', { name: 'Objectives' }).first().click();
  await page.getByRole('heading', { name: before }).waitFor();
  await page.getByRole('link', { name: 'This week' }).first().click();
  await page.getByRole('heading', { name: sentence }).getByRole('button').waitFor();
  expectNoTroubles(at);
});

/** Walks by Tab until the control of that name has the keyboard. */
async function reach(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const { page } = at;
  for (let step = 0; step < 80; step++) {
    const here = await page.evaluate(`(() => {
      const { activeElement: at } = document;
      return at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '';
    })()`);
    if (here === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No ${key} leads to “${name}”.`);
}
