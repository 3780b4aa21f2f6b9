import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';
import { runTertius } from '../support/run-tertius.ts';

const at = journey({
  command: 'serve',
  context: { viewport: { width: 360, height: 800 } },
  prepare: async (folder) => {
    await runTertius(['knowledge', 'add', 'company', 'Muster AG', 'pharma'], { data: join(folder, 'data') });
  },
});

it('lets the owner say in Settings what titles and companies mean, remove it, and undo the removal', async () => {
  const { page, app } = at;
  await page.goto(`${app.origin}/settings`);
  const part = page.locator('section').filter({ has: page.getByRole('heading', { name: 'What words mean' }) });
  await part.getByText('“muster” means pharma and biotech').waitFor();

  await part.getByLabel('The words').fill('Zyqorist');
  await part.getByLabel('What they mean').selectOption({ label: 'research' });
  await part.getByRole('button', { name: 'Add' }).click();
  await part.getByText('Noted. “zyqorist” means research').waitFor();
  await part.getByRole('listitem').filter({ hasText: 'zyqorist' }).waitFor();

  await part.getByRole('button', { name: 'Remove what you said of “muster”' }).click();
  const undo = part.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  await part.getByRole('listitem').filter({ hasText: 'muster' }).waitFor({ state: 'detached' });
  expect(await page.locator('button:focus').textContent()).toBe('Undo');
  await expectAccessible(page);
  await undo.press('Enter');
  await part.getByRole('listitem').filter({ hasText: 'muster' }).waitFor();
  expectNoTroubles(at);
}, 90_000);
