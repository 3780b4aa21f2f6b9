import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { CALENDAR_ROUTES, FeedShape } from '../../src/contract/calendar-routes.ts';
import { PATHS } from '../../src/contract/paths.ts';
import {
  ImportReport,
  JobShape,
  ObjectiveShape,
  PeopleList,
  PersonWhole,
  SettingsShape,
  StatusShape,
  WeekShape,
} from '../../src/contract/shapes.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { CONNECTIONS, smallExport } from '../support/small-export.ts';

let folder: string;
let app: ServedApp;
let cookie: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-http-'));
  app = await serveApp('serve', { data: join(folder, 'data') });
  const opened = await fetch(app.address, { redirect: 'manual' });
  cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
});

afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request with exactly these headers, also those that fetch would not let a page set. */
function send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  const { hostname, port } = new URL(app.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const get = (path: string): Promise<Response> => fetch(app.origin + path, { headers: { cookie } });
const post = (path: string, body: unknown): Promise<Response> =>
  fetch(app.origin + path, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function answered<Shape extends z.ZodType>(shape: Shape, response: Promise<Response>): Promise<z.output<Shape>> {
  const { status, ok } = await response;
  const body: unknown = await (await response).json();
  expect(ok, `${status}: ${JSON.stringify(body)}`).toBe(true);
  return shape.parse(body);
}

describe('who may talk to the server', () => {
  it('lets nobody in without a session, a used key or a guessed one', async () => {
    expect((await fetch(`${app.origin}/api/status`)).status).toBe(401);
    const again = await fetch(app.address, { redirect: 'manual' });
    expect(again.headers.get('set-cookie')).toBeNull();
    const guessed = await fetch(`${app.origin}/open?key=${'A'.repeat(43)}`, { redirect: 'manual' });
    expect(guessed.headers.get('set-cookie')).toBeNull();
  });

  it('keeps the session from scripts and from other sites', async () => {
    const fresh = await serveApp('serve', { data: join(folder, 'other') });
    const opened = await fetch(fresh.address, { redirect: 'manual' });
    expect(opened.headers.get('set-cookie')).toMatch(/HttpOnly/i);
    expect(opened.headers.get('set-cookie')).toMatch(/SameSite=Strict/i);
    await fresh.stop();
  });

  it('refuses a name that was bound to this machine, and pages of other origins', async () => {
    const { host } = new URL(app.origin);
    expect((await send('GET', '/api/status', { host: 'evil.example', cookie })).status).toBe(403);
    expect((await send('GET', '/api/status', { host, origin: 'https://evil.example', cookie })).status).toBe(403);
    expect(
      (
        await send(
          'POST',
          '/api/people',
          { host, cookie, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
          '{}',
        )
      ).status,
    ).toBe(403);
    expect((await send('GET', '/api/status', { host, cookie })).status).toBe(200);
    const plain = { host, cookie, 'content-type': 'text/plain' };
    expect((await send('POST', '/api/people', plain, '{"people":[{"name":"Mallory"}]}')).status).toBe(415);
  });

  it('allows its pages nothing from elsewhere and no inline script', async () => {
    const { headers } = await send('GET', '/', { host: new URL(app.origin).host });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });
});

describe('the interface over HTTP', () => {
  it('describes every route in OpenAPI', async () => {
    const description = (await (await get('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    expect(description.openapi).toMatch(/^3\.1/);
    const described = Object.values(description.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(described.sort()).toEqual(Object.keys(PATHS).sort());
  });

  it('takes files, tells what they would do, and does it', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(smallExport())]), 'export.zip');
    const uploaded = await fetch(`${app.origin}/api/uploads`, { method: 'POST', headers: { cookie }, body: form });
    const { uploads } = (await uploaded.json()) as { uploads: { id: string }[] };
    const ids = uploads.map(({ id }) => id);

    const preview = await finished(await answered(JobShape, post('/api/imports/preview', { uploads: ids })));
    expect(ImportReport.parse(preview.result).people).toBe(10);
    expect((await answered(StatusShape, get('/api/status'))).people).toBe(0);

    const done = await finished(await answered(JobShape, post('/api/imports', { uploads: ids })));
    expect(done.result?.batch).toBe(1);
    expect((await answered(StatusShape, get('/api/status'))).people).toBe(10);
  });

  it('takes a folder as one, whatever the ways to its files look like, and leaves nothing of it on disk', async () => {
    const form = new FormData();
    for (const name of ['Export/Connections.csv', 'Export/pictures/cat.jpg', 'Export/../../../../etc/passwd'])
      form.append('files', new Blob([name.endsWith('.csv') ? CONNECTIONS : 'no table']), name);
    const uploaded = await fetch(`${app.origin}/api/uploads`, { method: 'POST', headers: { cookie }, body: form });
    const { uploads } = (await uploaded.json()) as { uploads: { id: string; name: string }[] };
    expect(uploads.map(({ name }) => name)).toEqual(['Export']);
    const ask = { uploads: uploads.map(({ id }) => id) };
    const { result } = await finished(await answered(JobShape, post('/api/imports/preview', ask)));
    expect(result?.files.map(({ file }) => file).sort()).toEqual([
      'Export/Connections.csv',
      'Export/etc/passwd',
      'Export/pictures/cat.jpg',
    ]);
    expect((await finished(await answered(JobShape, post('/api/imports', ask)))).state).toBe('done');
    const left = readdirSync(join(folder, 'data/uploads'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });

  it('imports once what is asked for twice at the same time', async () => {
    const form = new FormData();
    form.append('file', new Blob([CONNECTIONS]), 'Connections.csv');
    const { uploads } = (await (
      await fetch(`${app.origin}/api/uploads`, { method: 'POST', headers: { cookie }, body: form })
    ).json()) as { uploads: { id: string }[] };
    const ask = { uploads: uploads.map(({ id }) => id) };
    const [first, second] = await Promise.all([
      answered(JobShape, post('/api/imports', ask)),
      answered(JobShape, post('/api/imports', ask)),
    ]);
    expect(second.job).toBe(first.job);
    expect((await finished(first)).state).toBe('done');
  });

  it('says why a file was refused, and imports nothing of it', async () => {
    const form = new FormData();
    form.append('files', new Blob(['Dear diary']), 'diary.txt');
    const uploaded = await fetch(`${app.origin}/api/uploads`, { method: 'POST', headers: { cookie }, body: form });
    const { uploads } = (await uploaded.json()) as { uploads: { id: string }[] };
    const job = await finished(
      await answered(JobShape, post('/api/imports', { uploads: uploads.map(({ id }) => id) })),
    );
    expect(job).toMatchObject({ state: 'failed', error: expect.stringContaining('diary.txt') });
    expect((await answered(StatusShape, get('/api/status'))).people).toBe(10);
  });

  it('answers people, a person, objectives and the week in the shapes of the contract', async () => {
    const { people } = await answered(PeopleList, get('/api/people?limit=3&sort=name'));
    expect(people.map(({ name }) => name)).toEqual(['Amara Diallo', 'Ben Okafor', 'Cem Yıldız']);
    await answered(PersonWhole, get(`/api/people/${people[0]!.id}`));
    await answered(
      ObjectiveShape,
      post('/api/objectives', { kind: 'solve', text: 'Which chemistry lasts?', knowledge: ['electrochemistry'] }),
    );
    const week = await answered(WeekShape, get('/api/week'));
    expect(week.minutes.planned).toBeLessThanOrEqual(week.minutes.budget);
  });

  it('serves the week to calendar programs at a secret address, until it is revoked or made anew', async () => {
    // On every day of the week, or the week would have no hour left on a Saturday.
    const week = JSON.stringify({ workingDays: [0, 1, 2, 3, 4, 5, 6] });
    const headers = { cookie, 'content-type': 'application/json' };
    await answered(SettingsShape, fetch(`${app.origin}/api/settings`, { method: 'PUT', headers, body: week }));
    expect(await answered(FeedShape, get('/api/feed'))).toEqual({ since: null, port: null });
    const made = FeedMade.parse(await (await post('/api/feed', {})).json());
    // A calendar program has no session.
    const program = (path: string) => send('GET', path, { host: new URL(app.origin).host });
    const first = await program(made.path);
    expect([first.status, first.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect((await program('/api/week.ics')).status).toBe(401);
    const before = calendarEvents(first.body);
    expect(before.length).toBeGreaterThan(0);
    expect((await program(made.path)).body).toBe(first.body);
    // An appointment does not change with who asks: the feed speaks the language that it was made in.
    const german = await send('GET', made.path, { host: new URL(app.origin).host, 'accept-language': 'de-DE' });
    expect(german.body).toBe(first.body);
    expect(await (await get('/api/week.ics')).text()).toBe(first.body);

    const { moves } = await answered(WeekShape, get('/api/week'));
    const dropped = moves.find(({ slot }) => slot !== null)!;
    await post(`/api/moves/${dropped.id}/skip`, {});
    const after = calendarEvents((await program(made.path)).body);
    const told = before.find(({ uid }) => uid === `${dropped.id}@tertius`)!;
    const now = after.find(({ uid }) => uid === `${dropped.id}@tertius`)!;
    expect(now.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(now.sequence).toBeGreaterThan(told.sequence);
    expect(after.map(({ uid }) => uid)).toEqual(expect.arrayContaining(before.map(({ uid }) => uid)));

    const renewed = FeedMade.parse(await (await post('/api/feed', { port: 8090 })).json());
    expect(renewed.port).toBe(8090);
    expect([(await program(made.path)).status, (await program(renewed.path)).status]).toEqual([404, 200]);
    const revoke = await fetch(`${app.origin}/api/feed`, { method: 'DELETE', headers: { cookie } });
    expect(FeedShape.parse(await revoke.json()).since).toBeNull();
    expect((await program(renewed.path)).status).toBe(404);
  });

  it('takes back a favour that was told, and no other', async () => {
    const { people } = await answered(PeopleList, get('/api/people?limit=1&sort=name'));
    const { id } = people[0]!;
    const { favours } = await answered(PersonWhole, post(`/api/people/${id}/favours`, { kind: 'gave-help' }));
    const remove = (favour: number) =>
      fetch(`${app.origin}/api/people/${id}/favours/${favour}`, { method: 'DELETE', headers: { cookie } });
    expect((await remove(favours[0]!.id + 1)).status).toBe(404);
    expect((await answered(PersonWhole, remove(favours[0]!.id))).favours).toEqual([]);
  });

  it('refuses what is wrong in one sentence, without telling of its insides', async () => {
    const missing = await get('/api/people/424242');
    expect([missing.status, await missing.json()]).toEqual([
      404,
      { error: { code: 'person-not-found', message: expect.stringContaining('424242') } },
    ]);
    const wrong = await post('/api/objectives', { kind: 'nonsense', text: '' });
    expect(wrong.status).toBe(422);
    const body = await wrong.text();
    expect(body).toContain('kind must be execute, solve, discover, context or support. text must not be empty.');
    expect(body).not.toContain('ZodError');
    expect((await get('/api/nothing')).status).toBe(404);
    // Refused by what it says of itself, before the rest of it comes.
    const { host } = new URL(app.origin);
    const sizes = { host, cookie, 'content-type': 'application/json', 'content-length': String(17 * 1024 * 1024) };
    const large = await send('POST', '/api/pool/compare', sizes, '{}');
    expect([large.status, JSON.parse(large.body)]).toEqual([
      413,
      { error: { code: 'request-too-large', message: expect.stringContaining('larger than 16 MB') } },
    ]);
  });
});

const FeedMade = CALENDAR_ROUTES.makeFeed.answer;

/** A calendar as a calendar program sees it. */
function calendarEvents(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

/** The job once it has ended. */
async function finished(job: z.infer<typeof JobShape>): Promise<z.infer<typeof JobShape>> {
  let state = job;
  await expect
    .poll(
      async () => {
        state = await answered(JobShape, get(`/api/jobs/${job.job}`));
        return state.state;
      },
      { timeout: 30_000 },
    )
    .not.toBe('running');
  return state;
}
