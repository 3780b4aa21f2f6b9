import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';

const at = journey();

describe('an idea', () => {
  it('is kept in one line from the palette, by the keyboard alone', async () => {
    const { page } = at;
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('A page, a person').fill('Keep an idea');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ideas', level: 1 }).waitFor();
    await page.getByText('No idea yet').waitFor();
    await expectAccessible(page);
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    await page.keyboard.type('Refill stations in every ward');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Refill stations in every ward' }).waitFor();

    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('A page, a person').fill('idea: lend the pumps');
    await page.getByRole('option', { name: /Keep as an idea: lend the pumps/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Idea: lend the pumps').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByText('Kept as an idea: lend the pumps.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('textbox', { name: 'What happened?' }).fill('');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'lend the pumps', exact: true }).waitFor({ state: 'detached' });
  });

  it('moves on by the keyboard, and back', async () => {
    const { page } = at;
    const state = page.getByLabel('How far “Refill stations in every ward” has come');
    await state.selectOption('promising');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => state.inputValue()).toBe('heard');
    await expectAccessible(page);
  });

  it('says who should hear of it once it is known what it is about, and keeps who was told', async () => {
    const { page } = at;
    await page.getByRole('link', { name: 'Refill stations in every ward' }).click();
    await page.getByRole('heading', { name: 'Refill stations in every ward', level: 1 }).waitFor();
    await page.getByLabel('What it is about').fill('engineering');
    await page.keyboard.press('Enter');
    await page.getByText('Whom to tell, in this order').waitFor();
    await page.getByText(/^Telling .* reaches about/).waitFor();
    await page.getByLabel('Whom it should reach').fill('engineering = 2000');
    await page.keyboard.press('Enter');
    await page.getByText(/of 2,000$/).waitFor();
    await page.getByRole('button', { name: 'Told them' }).first().click();
    await page.getByText('1 person told.').first().waitFor();
    await page.getByLabel('supports it').click();
    await page.getByText('1 person told, 1 supporter.').first().waitFor();
    await expectAccessible(page);
  });

  it('asked nobody but its own server, and nothing broke', () => {
    expectNoTroubles(at);
  });
});
