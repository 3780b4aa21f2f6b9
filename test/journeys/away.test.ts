import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectNoTroubles, journey } from '../support/journey.ts';

const at = journey({ arguments: ['--date', '2026-11-24'], context: { reducedMotion: 'reduce' } });

/** Where something can be typed and sent: how one gets there, the field, and what sends it. */
interface Form {
  readonly path: string;
  readonly open?: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
  readonly send: (page: Page) => Promise<void>;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const labelled = (label: string) => (page: Page) => page.getByLabel(label, { exact: true });

const FORMS: readonly Form[] = [
  { path: '/people', open: press('Add somebody'), field: labelled('Names, one a line'), send: press('Add them') },
  { path: '/people/2', field: labelled('What'), send: press('Note a promise') },
  {
    path: '/people/2',
    open: async (page) => {
      await press('Note a favour')(page);
      await page.locator('.favour-form').getByRole('radio').first().check();
    },
    field: labelled('About what'),
    send: press('Save the favour'),
  },
  {
    path: '/objectives',
    open: press('Add an objective'),
    field: labelled('In your words'),
    send: press('Save the objective'),
  },
  { path: '/ideas', field: labelled('An idea, in one line'), send: press('Keep an idea') },
  { path: '/questions', field: labelled('A question, to be answered with yes or no'), send: press('Whom to ask') },
  { path: '/rely', field: labelled('The task, in one line'), send: press('Look') },
  { path: '/events', field: labelled('Where are you going?'), send: press('Add') },
  { path: '/log', field: labelled('What happened?'), send: (page) => page.keyboard.press('Enter') },
  {
    path: '/',
    open: async (page) => {
      await page.locator('.move h3 button').first().click();
      await page.getByRole('button', { name: 'Done…' }).click();
    },
    field: labelled('What came of it'),
    send: press('Save as done'),
  },
];

it.each(FORMS)(
  'what was typed on $path stays while nothing answers, and after the page is loaded again',
  async (form) => {
    const { page, app } = at;
    const typed = 'Coffee with Ben Okafor about pricing';
    await page.goto(app.origin + form.path);
    await form.open?.(page);
    await form.field(page).fill(typed);
    await page.context().setOffline(true);
    try {
      await form.send(page);
      await page.getByText('Tertius has stopped answering').waitFor();
      expect(await form.field(page).inputValue()).toBe(typed);
    } finally {
      await page.context().setOffline(false);
    }
    await page.getByText('Tertius has stopped answering').waitFor({ state: 'detached' });
    expect(await form.field(page).inputValue()).toBe(typed);
    await page.goto(app.origin + form.path);
    await form.open?.(page);
    await expect.poll(() => form.field(page).inputValue(), { timeout: 20_000 }).toBe(typed);
    await form.field(page).fill('');
  },
);

it('nobody else was asked meanwhile', () => {
  const { troubles } = at;
  // The browser itself tells of each request that nothing answered.
  troubles.errors.splice(0, Number.POSITIVE_INFINITY, ...troubles.errors.filter((text) => !text.includes('net::ERR_')));
  expectNoTroubles(at);
});
