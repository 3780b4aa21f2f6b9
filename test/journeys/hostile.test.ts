import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { PATHS as ROUTE_PATHS, type RouteName } from '../../src/contract/paths.ts';
import { HOSTILE, hostileFiles, hostileInput, type KnownIds } from '../support/hostile.ts';
import { expectNoTroubles, journey } from '../support/journey.ts';
import { runTertius } from '../support/run-tertius.ts';

/** Every path that the router knows, so that a new page is looked at too. */
const PAGES = [
  ...readFileSync(join(import.meta.dirname, '../../web/router.tsx'), 'utf8').matchAll(/under\('([^']+)'\)/g),
].map(([, path]) => path!);

/** What takes the data or people away, or leads out of the pages. */
const NOT_TRIED: readonly RouteName[] = [
  ...(['previewImport', 'startImport', 'undoImport', 'forgetPerson', 'restoreBackup', 'previewRestore'] as const),
  ...(['setPassphrase', 'unlock', 'rescue', 'neverMove', 'mergePeople', 'settlePromise'] as const),
  // Keys are made slowly, and nothing is kept.
  ...(['makeBackup', 'exportPool', 'comparePool', 'sensitivity'] as const),
];

const shared = journey({
  command: 'serve',
  context: { viewport: { width: 1024, height: 900 } },
  async prepare(folder) {
    const files = Object.entries(hostileFiles()).map(([name, content]) => {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    });
    const came = await runTertius(['import', ...files], { data: join(folder, 'data') });
    expect(came.errors).toBe('');
  },
});

/** Pages that are certain to hold such a text. */
const SHOWING = ['/people', '/people/$id', '/events/$id', '/ideas/$id', '/questions', '/objectives', '/settings'];

it('shows hostile texts of every file and every form as texts, on every page', async () => {
  const { page, app } = shared;
  const answered = answersOf(page);
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.addInitScript('window.hit = () => { console.error("a text ran as a script"); }');
  const ids = await fillEveryForm();

  for (const path of PAGES) {
    const kind = path.split('/')[1]!;
    await page.goto(app.origin + path.replace('$id', encodeURIComponent(ids[kind]!)));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await answered();
    await page.evaluate(UNFOLD_ALL);
    await answered();
    expect(await page.evaluate(MADE_OF_TEXT), path).toEqual([]);
    if (SHOWING.includes(path)) expect(await page.locator('main').textContent(), path).toContain(HOSTILE.slice(3));
  }
  expect(dialogs).toEqual([]);
  expectNoTroubles(shared);
});

/** Waits until everything that a page asked for has come and been drawn, and asks for no more. */
function answersOf(page: Page): () => Promise<void> {
  const asked = new Set<Request>();
  page.on('request', (request) => void asked.add(request));
  page.on('requestfinished', (request) => void asked.delete(request));
  page.on('requestfailed', (request) => void asked.delete(request));
  return async () => {
    await page.evaluate(NEXT_FRAME);
    while (asked.size > 0) {
      await Promise.race([page.waitForEvent('requestfinished'), page.waitForEvent('requestfailed')]);
      await page.evaluate(NEXT_FRAME);
    }
  };
}

/** Sends every form with hostile texts, and answers what there is then to open, by the first part of its address. */
async function fillEveryForm(): Promise<KnownIds> {
  const ask = async (path: string): Promise<unknown> =>
    (await shared.page.request.get(shared.app.origin + path)).json();
  const { people } = (await ask('/api/people?query=eve')) as { people: { id: number }[] };
  const [one, other] = people.map(({ id }) => id);
  let ids: KnownIds = {
    ...{ people: one!, triage: one!, person: one!, source: one!, a: one!, b: other! },
    ...{ timeZone: 'UTC', from: '09:00', until: '10:00', means: 'manufacturing' },
  };
  const names = Object.keys(ROUTE_PATHS) as RouteName[]; // keys of a literal table
  for (const name of names.filter((known) => !NOT_TRIED.includes(known))) {
    const [method, path] = ROUTE_PATHS[name];
    if (method === 'GET' || method === 'DELETE') continue;
    if (path.startsWith('/api/moves/')) ids = { ...ids, moves: await firstOf('/api/week', 'moves') };
    if (path.startsWith('/api/groups/')) ids = { ...ids, groups: await firstOf('/api/groups', 'groups') };
    if (path.startsWith('/api/asks/')) ids = { ...ids, asks: await firstOf('/api/asks', 'asks') };
    const input = hostileInput(name, ids);
    const filled = path.replace(/:(\w+)/g, (_, field: string) => encodeURIComponent(String(input[field])));
    const answer = await shared.page.request.fetch(shared.app.origin + filled, { method, data: input });
    expect(answer.status(), `${name}: ${await answer.text()}`).toBeLessThan(500);
  }
  return { ...ids, events: 1, ideas: 1, introductions: 1 };

  async function firstOf(path: string, list: string): Promise<string> {
    const answer = (await ask(path)) as Readonly<Record<string, readonly { readonly id: string }[]>>;
    return answer[list]?.[0]?.id ?? 'none';
  }
}

/** Resolves once what came has been drawn, and what is drawn has asked for more. */
const NEXT_FRAME = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(null))))';

const UNFOLD_ALL = `for (const closed of document.querySelectorAll('main [aria-expanded=false], main details:not([open]) > summary')) closed.click()`;

/** Elements and attributes that only a text could have brought. */
const MADE_OF_TEXT = `Array.from(document.querySelectorAll(
  '[src*="evil.example"], [href*="evil.example/"], [onerror], [onload], [onmouseover], script:not([src]), [href^="javascript:" i], [src^="javascript:" i]',
), (element) => element.outerHTML)`;
