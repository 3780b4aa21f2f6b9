import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';

const at = journey({ arguments: ['--date', '2026-11-24'], context: { reducedMotion: 'reduce' } });

const LOOKS = [
  ['light', 360],
  ['dark', 1440],
] as const;
const ALL_LOOKS = (['light', 'dark'] as const).flatMap((paper) =>
  [360, 1024, 1440].map((width) => [paper, width] as const),
);

/** Without a violation, and within the width. */
async function holds(looks: readonly (readonly ['light' | 'dark', number])[] = LOOKS): Promise<void> {
  const { page } = at;
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 1000 });
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  }
}

it('finds a way by keyboard alone, in light and in dark, on a phone and on a desk', async () => {
  const { page } = at;
  await page.getByRole('link', { name: 'Introductions' }).click();
  await page.getByText('Name somebody, and the ways that lead there').waitFor();
  await page.getByRole('combobox', { name: 'Whom do you want to reach?' }).focus();
  await page.keyboard.type('hospital operations');
  await page.keyboard.press('Enter');
  const first = page.locator('.chains > li').first();
  await first.waitFor();
  expect(await first.locator('.hop').count()).toBe(2);
  expect(await page.locator('.introducers > li').count()).toBeGreaterThan(0);
  await holds(ALL_LOOKS);
  expectNoTroubles(at);
});

it('keeps a way, says how far it is, takes a word back, and has the words for both sides in two languages', async () => {
  const { page, app } = at;
  await page
    .getByRole('button', { name: /^Keep this way/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Under way' }).waitFor();
  await page.getByRole('link', { name: 'Kept: see how far it is' }).click();
  await page.getByText('Words for both sides').waitFor();
  await page.getByRole('button', { name: 'I asked' }).click();
  await page.getByRole('button', { name: 'They agree' }).click();
  await page.getByText('agrees, and asks').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('was asked today').waitFor();
  await page.getByText('Deutsch').click();
  await page.getByText('For your introducer to send').click();
  await page.getByText('Darf ich den Kontakt herstellen?').waitFor();
  await holds();
  await page.getByRole('link', { name: 'All introductions' }).click();
  await page.getByText('was asked today').waitFor();

  // Once the two have met, it is among what came back, and can be taken out again.
  await page.locator('.introducers b a').first().click();
  for (const said of ['They agree', 'Introduced', 'We met']) await page.getByRole('button', { name: said }).click();
  await page.getByRole('button', { name: 'Note it among what came back' }).click();
  await page.getByText('Noted among what came back.').waitFor();
  await page.reload();
  await page.getByText('Noted among what came back.').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Note it among what came back' }).click();
  await page.getByText('Noted among what came back.').waitFor();
  await page.goto(`${app.origin}/review`);
  await page.getByText(/^Introduced to .+ through /).waitFor();
});

it('saves whom it knows for somebody else, and compares such a file, of which it keeps nothing', async () => {
  const { page, folder } = at;
  await page.getByRole('link', { name: 'Introductions', exact: true }).click();
  await page.getByText('Save a file for them').click();
  await page.getByLabel('Passphrase that only you two know').fill('lantern orchard brisk violet');
  await page.getByLabel('The same again').fill('lantern orchard brisk violet');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = join(folder, 'theirs.json');
  await (await saved).saveAs(file);
  await page.getByText(/^Saved, with \d+ people/).waitFor();
  await page.getByText('Compare a file of theirs').click();
  await page.getByLabel('Their file').setInputFiles(file);
  await page.getByLabel('The passphrase of this file').fill('lantern orchard brisk violet');
  await page.getByLabel(/^Do they know/).fill('Nobody Such, Nowhere Inc\nNobody Such');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('heading', { name: 'Whom you both know' }).waitFor();
  expect(await page.getByText(/^you: \w+ · they: \w+ · same/).count()).toBeGreaterThan(0);
  await page.getByText('Not known to them, as far as the file tells.').waitFor();
  await page.getByText('Cannot be told').waitFor();
  await holds();
});

it('cross-checks a question: whom to ask, what they say, whether they agree, what changed', async () => {
  const { page } = at;
  await page.getByRole('link', { name: 'Questions' }).click();
  await page.getByLabel('A question, to be answered').fill('Will hospitals pay per use?');
  await page.getByLabel('What one has to know').fill('hospital operations');
  await page.getByRole('button', { name: 'Whom to ask' }).click();
  const question = page.getByRole('article', { name: 'Will hospitals pay per use?' });
  await question.getByRole('heading', { name: 'Whom to ask' }).waitFor();
  await question
    .getByRole('button', { name: /says yes$/ })
    .first()
    .click();
  await question.getByRole('heading', { name: 'What they said' }).waitFor();
  await question
    .getByRole('button', { name: /says no$/ })
    .first()
    .click();
  await question
    .getByRole('button', { name: /^Undo: the answer/ })
    .nth(1)
    .waitFor();
  await holds();
  await question.getByRole('group', { name: 'What do you think now?' }).getByText('no', { exact: true }).click();
  await page.getByText('One that is settled').click();
  await page.getByText('You think no now').waitFor();
});

it('says whom to rely on, and for something sensitive only those who are trusted', async () => {
  const { page } = at;
  await page.getByRole('link', { name: 'Who can I rely on?' }).click();
  await page.getByLabel('The task').fill('hospital operations');
  await page.getByRole('button', { name: 'Look' }).click();
  await page.locator('.sources > li').first().waitFor();
  const all = await page.locator('.sources > li').count();
  await page.getByRole('checkbox').check();
  await page.getByText('close enough for something sensitive').waitFor();
  expect(await page.locator('.sources > li').count()).toBeLessThan(all);
  await holds();
  expectNoTroubles(at);
});
