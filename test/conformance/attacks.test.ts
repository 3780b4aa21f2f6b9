import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATHS } from '../../src/contract/paths.ts';
import { TOKEN_ROUTES } from '../../src/contract/token-routes.ts';
import { runTertius } from '../support/run-tertius.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

let folder: string;
let data: string;
let app: ServedApp;
let cookie: string;
let errors = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-attacks-'));
  data = join(folder, 'data');
  app = await serveApp('serve', { data });
  app.process.stderr!.on('data', (text: string) => {
    errors += text;
  });
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

/** A request with exactly these headers, also those that fetch would not let a page set; own Host unless said otherwise. */
function send(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const { hostname, port, host } = new URL(app.origin);
  // Of methods that have no body as a rule, Node does not tell where theirs ends.
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sentHeaders = { host, ...length, ...headers };
    const sent = request({ hostname, port, method, path, agent: false, headers: sentHeaders }, (response) => {
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

/** Every address of the API, and those beside the contract; params are filled with numbers. */
const ROUTES: readonly (readonly [method: string, path: string])[] = [
  ...Object.values(PATHS).map(([method, path]) => [method, path.replace(/:\w+/g, '1')] as const),
  ['GET', '/api/openapi.json'],
  ['GET', '/api/export/file?format=archive'],
  ['POST', '/api/uploads'],
];
const GUARDED = ROUTES.filter(([, path]) => path.startsWith('/api/'));
const CHANGING = GUARDED.filter(([method]) => method !== 'GET');
/** What lies outside: only the week at its secret address. */
const OPEN = ROUTES.filter(([, path]) => !path.startsWith('/api/'));

async function statuses(
  routes: readonly (readonly [string, string])[],
  headers: Record<string, string>,
  body?: string,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (const [method, path] of routes) found.add((await send(method, path, headers, body)).status);
  return found;
}

describe('every address of the API', () => {
  it('answers nobody without a session or with one that was never opened', async () => {
    expect(OPEN).toEqual([['GET', '/feed/1']]);
    expect(await statuses(GUARDED, {})).toEqual(new Set([401]));
    expect(await statuses(GUARDED, { cookie: `tertius_session=${'A'.repeat(43)}` })).toEqual(new Set([401]));
    expect(await statuses(OPEN, { cookie })).toEqual(new Set([404]));
    for (const path of ['/%61pi/status', '/api/%73tatus', '//api/status', '/api/../api/status']) {
      const answer = await send('GET', path);
      expect(answer.body, path).not.toContain('dataFile');
    }
    expect((await send('HEAD', '/api/status')).status).toBe(401);
  });

  it('refuses a name that was bound to this machine, also from whoever is signed in', async () => {
    for (const host of [
      'evil.example',
      'evil.example:80',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '0.0.0.0',
    ])
      expect(await statuses(host === 'evil.example' ? ROUTES : GUARDED.slice(0, 1), { host, cookie })).toEqual(
        new Set([403]),
      );
  });

  it('refuses pages of other origins, whatever they claim', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      app.origin.replace(/:\d+$/, ':1'),
      app.origin.replace('http:', 'https:'),
    ])
      expect(await statuses(origin === 'null' ? ROUTES : GUARDED.slice(0, 1), { origin, cookie })).toEqual(
        new Set([403]),
      );
    expect(await statuses(CHANGING, { 'sec-fetch-site': 'cross-site', cookie })).toEqual(new Set([403]));
    expect(await statuses(CHANGING, { 'sec-fetch-site': 'same-site', cookie })).toEqual(new Set([403]));
  });

  it('takes no body that a form of another site could send', async () => {
    const withBody = CHANGING.filter(([method, path]) => method !== 'DELETE' && path !== '/api/uploads');
    for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
      expect(await statuses(withBody, { 'content-type': type, cookie }, '{"people":[{"name":"Mallory"}]}')).toEqual(
        new Set([415]),
      );
    expect((await send('GET', '/api/status', { cookie })).body).toContain('"people":0');
  });

  it('tells nothing of its insides, and sends what keeps browsers from being led astray', async () => {
    for (const [method, path] of GUARDED) {
      const { body, headers } = await send(
        method,
        path,
        { cookie, 'content-type': 'application/json' },
        '{"__proto__":{"isAdmin":true}}',
      );
      expect(body, path).not.toMatch(/node_modules|SQLITE|ZodError|\bat .*\.[jt]s:\d/);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
    }
    expect('isAdmin' in {}).toBe(false);
    const { headers } = await send('GET', '/', {});
    const policy = String(headers['content-security-policy']);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    for (const part of ["frame-ancestors 'none'", "base-uri 'none'", "script-src 'self'"])
      expect(policy).toContain(part);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('an access token', () => {
  const make = async (...more: string[]) => {
    const made = await runTertius(['token', 'make', 'Reader', '--json', ...more], { data });
    return TOKEN_ROUTES.makeToken.answer.parse(made.json());
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

  it('lets a program in as far as its scope goes, and makes no tokens', async () => {
    const { token: reads } = await make();
    const { token: writes } = await make('--write');
    expect((await send('GET', '/api/status', bearer(reads))).status).toBe(200);
    const refused = CHANGING.filter(([, path]) => !path.startsWith('/api/tokens'));
    expect(await statuses(refused, bearer(reads), '{}')).toEqual(new Set([403]));
    for (const token of [reads, writes])
      for (const [method, path] of GUARDED.filter(([, at]) => at.startsWith('/api/tokens')))
        expect((await send(method, path, bearer(token), '{"name":"More"}')).body).toContain('session-needed');
    const added = await send('POST', '/api/people', bearer(writes), '{"people":[{"name":"Ana Ruiz"}]}');
    expect(added.status).toBe(200);
    expect((await send('GET', '/api/status', { ...bearer(reads), host: 'evil.example' })).status).toBe(403);
    expect((await send('GET', '/api/status', { ...bearer(reads), origin: 'https://evil.example' })).status).toBe(403);
  });

  it('is kept as a hash, shows when it was used, and ends when it is revoked or a backup comes back', async () => {
    const { token, tokens } = await make();
    const { id } = tokens.at(-1)!;
    const backup = JSON.parse(
      (await send('POST', '/api/backups', { cookie, 'content-type': 'application/json' }, '{}')).body,
    ) as {
      backup: { name: string };
    };
    await send('GET', '/api/status', bearer(token));
    const listed = await send('GET', '/api/tokens', { cookie });
    expect(TOKEN_ROUTES.tokens.answer.parse(JSON.parse(listed.body)).tokens.at(-1)!.usedOn).not.toBeNull();
    expect(listed.body).not.toContain(token);
    expect((await runTertius(['export', join(folder, 'all.zip')], { data })).status).toBe(0);
    for (const name of ['tertius.sqlite', 'tertius.sqlite-wal'])
      expect(readFileSync(join(data, name), 'latin1')).not.toContain(token.slice(8));
    expect((await send('DELETE', `/api/tokens/${id}`, { cookie })).status).toBe(200);
    expect((await send('GET', '/api/status', bearer(token))).status).toBe(401);
    await send(
      'POST',
      `/api/backups/${backup.backup.name}/restore`,
      { cookie, 'content-type': 'application/json' },
      '{}',
    );
    expect((await send('GET', '/api/status', bearer(token))).status).toBe(401);
    expect((await send('DELETE', `/api/tokens/${id}`, { cookie })).status).toBe(404);
  });
});

it('stops whoever guesses, and not the owner', async () => {
  const guess = () => send('GET', `/open?key=${'A'.repeat(43)}`);
  const guesses = await Promise.all(Array.from({ length: 30 }, guess));
  expect(guesses.every(({ headers }) => headers['set-cookie'] === undefined)).toBe(true);
  expect(guesses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10);
  expect((await send('GET', '/api/status', { authorization: 'Bearer tertius_guessed' })).status).toBe(429);
  expect((await send('GET', '/api/status', { cookie })).status).toBe(200);
  expect(errors).toBe('');
});

describe('the command line beside the app', () => {
  it('writes at the same time, and nothing of either is lost; each sees what the other wrote', async () => {
    const both = join(folder, 'both');
    const served = await serveApp('serve', { data: both });
    try {
      const opened = await fetch(served.address, { redirect: 'manual' });
      const headers = {
        cookie: opened.headers.get('set-cookie')!.split(';')[0]!,
        'content-type': 'application/json',
        origin: served.origin,
      };
      const post = (path: string, body: object) =>
        fetch(`${served.origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      const fromApp = async (): Promise<void> => {
        for (let number = 0; number < 40; number++) {
          expect((await post('/api/people', { people: [{ name: `Person ${number}` }] })).status).toBe(200);
          expect((await fetch(`${served.origin}/api/audit`, { headers })).status).toBe(200);
        }
      };
      const fromCommandLine = async (): Promise<void> => {
        for (let number = 0; number < 4; number++) {
          const added = await runTertius(['objective', 'add', `Aim ${number}`, '--kind', 'discover'], { data: both });
          expect([added.status, added.errors]).toEqual([0, '']);
        }
      };
      await Promise.all([fromApp(), fromCommandLine()]);
      const status = (await (await fetch(`${served.origin}/api/status`, { headers })).json()) as object;
      expect(status).toMatchObject({ people: 40, objectives: 4 });
      const { objectives } = (await (await fetch(`${served.origin}/api/objectives`, { headers })).json()) as {
        objectives: { text: string }[];
      };
      expect(objectives.map(({ text }) => text).sort()).toEqual(['Aim 0', 'Aim 1', 'Aim 2', 'Aim 3']);
      const listed = await runTertius(['people', '--json'], { data: both });
      expect(listed.json<{ total: number }>().total).toBe(40);
    } finally {
      await served.stop();
    }
  });
});
