import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDemo } from '../../src/app/open-demo.ts';
import { openTertius } from '../../src/app/open-tertius.ts';
import { dayInZone, toIsoDay } from '../../src/base/days.ts';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';

const TODAY = dayInZone(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const daysAgo = (days: number): string => toIsoDay(TODAY - days);

let met: string;

const at = journey({
  command: 'serve',
  prepare: async (folder) => {
    met = await useThreeWeeks(join(folder, 'data'));
  },
});

/** A network whose owner looks at it in three weeks of four and meets somebody meanwhile. Answers whom. */
async function useThreeWeeks(data: string): Promise<string> {
  await openDemo({ folder: data, today: daysAgo(21) });
  let name = '';
  for (const days of [21, 7]) {
    const tertius = await openTertius({ folder: data, version: '0', demo: true, today: daysAgo(days) });
    if (days === 7) {
      const { people } = await tertius.useCases.people({ offset: 0, limit: 400, band: 'nominal' });
      // Somebody never met: whoever has only faded was there in the weeks before.
      const stranger = people.find(({ lastInteraction }) => lastInteraction === null)!;
      name = stranger.name;
      const log = { text: '', channel: 'in-person' as const, minutes: 90, people: [{ id: stranger.id }], note: null };
      for (const day of [daysAgo(7), daysAgo(9), daysAgo(12)]) await tertius.useCases.saveLog({ ...log, day });
    }
    await tertius.useCases.timeline({ weeks: 2 });
    await tertius.close();
  }
  return name;
}

it('the timeline tells what changed with the people behind it, and says the same in a table and by arrow keys', async () => {
  const { page } = at;
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.getByRole('heading', { name: 'What changed' }).waitFor();
  await page.locator('.when').getByText('9 weeks kept').waitFor();
  const change = page.getByRole('listitem').filter({ hasText: /^Active contacts: \d+ → \d+/ });
  await change.getByText('Now, and not then').waitFor();
  expect(await change.getByRole('link').allInnerTexts()).toContain(met);

  const figure = page.getByRole('group', { name: /^Active contacts: \d+\. 9 weeks/ });
  await figure.focus();
  await page.keyboard.press('Home');
  const first = await figure.locator('xpath=..').locator('[aria-live]').innerText();
  await page.keyboard.press('End');
  const last = await figure.locator('xpath=..').locator('[aria-live]').innerText();
  expect(first).toMatch(/^\d.*: \d+$/);
  expect(Number(last.split(': ')[1])).toBeGreaterThan(Number(first.split(': ')[1]));

  await page.getByRole('button', { name: 'As a table' }).click();
  const table = page.getByRole('region', { name: 'The shape of the network' });
  const cells = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
  expect(cells.at(-1)).toBe(first.split(': ')[1]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'As pictures' }).click();

  await page.getByRole('radio', { name: 'a year' }).check();
  await page.getByText('of the last 52').waitFor();
  expect(new URL(page.url()).search).toBe('?weeks=52');
  await expectAccessible(page);
  expectNoTroubles(at);
});
