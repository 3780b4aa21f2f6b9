import { expect, it } from 'vitest';
import { expectAccessible, expectNoTroubles, journey } from '../support/journey.ts';

// The tests follow one another on the same network: what they change, they take back, but for names without a tie.
const at = journey({ arguments: ['--date', '2026-11-24'] });

const OBJECTIVE = 'A battery that lasts the night';
const GROUP = 'Ångström Cell Institute';

it('M4: says that attention goes to one’s own kind, who could balance it, and what would mend it, on paper too', async () => {
  const { page, app } = at;
  await openShape();
  const finding = page.getByRole('article').filter({ hasText: 'attention goes to people in your own industry' });
  await finding.getByText('Who could balance it').waitFor();
  await finding.getByText('Why this matters').click();
  await finding.getByText('(McPherson, Smith-Lovin & Cook 2001)').waitFor();
  const move = finding.getByRole('link', { name: /^Ask / });
  const asked = await move.innerText();
  const other = finding.locator('.people-of').getByRole('link', { name: 'Amara Diallo' });
  await other.click();
  await page.getByText('Far from what you know (research and energy)').waitFor();
  await page.goBack();
  await move.click();
  await page.getByRole('heading', { name: asked }).waitFor();
  await page.getByText('Why now').waitFor();
  expect(await sheetsOfPaper()).toBe(1);
  await page.goto(`${app.origin}/audit`);
  await chart('How you keep in touch').waitFor();
  expect(await sheetsOfPaper()).toBe(1);
});

it('M7, M8: says what the network cannot give for an objective, which group it does not reach, and plans the way there', async () => {
  const { page, app } = at;
  await page.goto(`${app.origin}/objectives`);
  const objective = page.locator('.objective', { has: page.getByRole('heading', { name: OBJECTIVE }) });
  await objective.getByText('Nobody within reach knows “battery materials”').waitFor();
  await objective.getByText('Nobody within reach stands for “battery makers”').waitFor();
  await objective.getByText(/^With what is known today, your network covered about a quarter on /).waitFor();
  await objective.getByText('Planned and done for it').waitFor();
  const worth = objective.getByRole('listitem').filter({ hasText: `fits “${GROUP}”` });
  const candidate = await worth.first().getByRole('link').innerText();

  await page.goto(`${app.origin}/groups`);
  const groupOf = (name: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name }) })
      .first();
  await groupOf(GROUP)
    .getByText(/^Reached by one person alone, Amara Diallo, and that tie has gone quiet/)
    .waitFor();
  await groupOf('battery makers')
    .getByText(/^Not reached/)
    .waitFor();

  await page.goto(app.origin);
  await movesWithSomebodyNew().filter({ hasText: candidate }).getByText(`covers little of “${GROUP}”`).waitFor();
  await page.getByRole('heading', { name: 'Call Amara Diallo' }).waitFor();
});

it('M16: plans peers rather than somebody at the top, who would hardly answer, and says what answers can be expected', async () => {
  const { page } = at;
  await page.getByText('One to three of the six will answer. That is normal.').waitFor();
  await page.getByRole('button', { name: 'Write to Jianyu Tang for the first time' }).click();
  await page.getByText('Giving something first, without an ask, would raise it').waitFor();
  await page.getByRole('article').getByRole('link', { name: 'Jianyu Tang' }).click();
  await page.getByLabel('Career stage').selectOption('Top of an organisation');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.getByText('Career stage: Top of an organisation').waitFor();
  await page.getByRole('link', { name: 'This week' }).first().click();
  await movesWithSomebodyNew().filter({ hasText: 'Karin Björklund' }).waitFor();
  expect(await page.getByRole('button', { name: 'Write to Jianyu Tang' }).count()).toBe(0);
  await page.goBack();
  await page.getByLabel('Career stage').selectOption('Unknown');
  await openShape();
  expect(await chart('Where they are in their careers').locator('p.read').innerText()).toContain(
    'peers and people earlier in their career answer more often',
  );
});

it('M10: places everybody on the curve of near and far, by keys and as a table, with a sweet spot for each objective', async () => {
  const { page } = at;
  const panel = page.locator('.curve-panel');
  await panel.getByText(/^\d+ people you are in touch with stand in the sweet spot\./).waitFor();
  const dots = panel.locator('svg a');
  await dots.first().focus();
  await page.keyboard.press('End');
  const farthest = await page.locator('svg a:focus').getAttribute('aria-label');
  await page.keyboard.press('Home');
  expect(await page.locator('svg a:focus').getAttribute('aria-label')).not.toBe(farthest);
  const placed = await dots.count();
  await panel.getByRole('button', { name: 'As a table' }).click();
  const worths = await panel.getByRole('row').locator('td:last-child').allInnerTexts();
  expect(worths.filter((worth) => worth !== 'unknown')).toHaveLength(placed);
  expect(worths).toContain('nearly the best');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'As a picture' }).click();
  await page.getByRole('radio', { name: 'Certify the home pump' }).check();
  await panel.getByText('Drawn for “Certify the home pump”.').waitFor();
  await panel.getByText(`sweet spot for ${OBJECTIVE}`).waitFor();

  await page.getByLabel('Beside an earlier day').selectOption({ label: 'a year ago' });
  await panel.getByText(/^On \d+ \w+ 2025: ./).waitFor();
  const ties = chart('How strong your ties are');
  await ties.getByText(/^On .* 2025: You have \d+ strong ties/).waitFor();
  await ties.getByRole('button', { name: 'As a table' }).click();
  await ties.getByRole('columnheader', { name: /^On .* 2025$/ }).waitFor();
  await page.getByText('Nothing: all that was found then is found today.').waitFor();
  await expectAccessible(page);
});

it('M2, M12: names alone add nothing; five people met do, and the week then holds new ones back until that is taken back', async () => {
  const { page, app } = at;
  await openShape();
  const windows = chart('How many windows they open').locator('p.read');
  const before = await windows.innerText();
  const [, active, separate] = /You have (\d+) active contacts.*act like about (\d+) separate windows/.exec(before)!;
  expect(Number(separate)).toBeLessThan(Number(active));

  await page.goto(`${app.origin}/people`);
  await page.getByRole('button', { name: 'Add somebody' }).click();
  const names = ['Aino Virta', 'Bram Kuiper', 'Chiara Testa', 'Dov Almog', 'Eun-ji Seo', 'Farid Naseri', 'Greta Holm'];
  await page.getByLabel('Names, one a line').fill(names.join('\n'));
  await page.getByRole('button', { name: 'Add them' }).click();
  await page.getByLabel('Names, one a line').waitFor({ state: 'detached' });
  await openShape();
  expect(await windows.innerText()).toBe(before);

  await page.goto(app.origin);
  await page.getByText('there is room for four this week').waitFor();
  const planned = await movesWithSomebodyNew().count();
  expect(planned).toBeGreaterThan(0);
  expect(planned).toBeLessThanOrEqual(4);
  await page.keyboard.press('l');
  await page
    .getByLabel('What happened?')
    .fill(`lunch with ${names.slice(0, 4).join(', ')} and ${names[4]} last Thursday 60m`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved: /).waitFor();
  await page.getByText('You met 5 people last week; this week turn them into conversations.').waitFor();
  await movesWithSomebodyNew().first().waitFor({ state: 'detached' });
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
  await movesWithSomebodyNew().first().waitFor();
  expect(await movesWithSomebodyNew().count()).toBe(planned);
  expectNoTroubles(at);
});

it('reads notes as Markdown without making HTML of them, and marks who is private', async () => {
  const { page, app } = at;
  await page.goto(`${app.origin}/people/2`);
  await page.getByText(/^By the record it is .* half a year ago/).waitFor();
  const notes = page.getByRole('textbox', { name: 'Notes' });
  const change = page.getByRole('button', { name: 'Change the notes' });
  await notes.or(change).waitFor();
  if (await change.isVisible()) await change.click();
  const before = await notes.inputValue();
  await notes.fill('Asks for **cells**.\n\n<b>bold</b> ![a photo](https://nowhere.example/x.png)');
  await page.getByText('Saved', { exact: true }).waitFor();
  await notes.blur();
  await page.locator('.markdown strong', { hasText: 'cells' }).waitFor();
  await page.getByText('<b>bold</b> a photo').waitFor();
  await expectAccessible(page);
  await change.click();
  await notes.fill(before);
  await page.getByText('Saved', { exact: true }).or(page.getByText('What you want to remember')).first().waitFor();

  await page.getByLabel(/^Private: left out/).click();
  await page.getByText('private ·').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('private ·').waitFor({ state: 'detached' });
  expectNoTroubles(at);
});

/** Of the page as it would be printed. */
async function sheetsOfPaper(): Promise<number> {
  const sheet = (await at.page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return sheet.match(/\/Type\s*\/Page\b/g)!.length;
}

async function openShape(): Promise<void> {
  await at.page.goto(`${at.app.origin}/shape`);
  await chart('How many windows they open').waitFor();
}

/** A chart on Shape, by its title. */
function chart(title: string) {
  return at.page.locator('section.chart', { has: at.page.getByRole('heading', { name: title, exact: true }) });
}

function movesWithSomebodyNew() {
  return at.page.locator('.move').filter({ hasText: 'someone new' });
}
