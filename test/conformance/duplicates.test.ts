import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATHS } from '../../src/contract/paths.ts';
import { type AnswerOf, type InputOf, ROUTES, type UseCases } from '../../src/contract/routes.ts';
import { runTertius } from '../support/run-tertius.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

const CONTACTS = `First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value
Jonas,Weber,TU Graz,Professor of Electrochemistry,jonas@uni.example
Jonas,Webber,TU Graz,Professor of Electrochemistry,webber@graz.example
`;
let folder: string;
let app: ServedApp;
let cookie: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-duplicates-'));
  writeFileSync(join(folder, 'contacts.csv'), CONTACTS);
  await runTertius(['import', join(folder, 'contacts.csv')], { data: join(folder, 'data') });
  app = await serveApp('serve', { data: join(folder, 'data') });
  const opened = await fetch(app.address, { redirect: 'manual' });
  cookie = opened.headers.getSetCookie()[0]!.split(';')[0]!;
}, 60_000);

afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function send<Name extends keyof UseCases>(name: Name, input: InputOf<Name>): Promise<Response> {
  const [method, pattern] = PATHS[name];
  const path = pattern.replace(':id', 'id' in input ? String(input.id) : '');
  const headers = { cookie, origin: app.origin };
  if (method === 'GET') return fetch(`${app.origin}${path}`, { headers });
  return fetch(`${app.origin}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
}

/** The answer, held against its schema. */
async function ask<Name extends keyof UseCases>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>> {
  const answer = await send(name, input);
  expect(answer.status).toBe(200);
  // The schema of this name describes the answer of this name.
  return ROUTES[name].answer.parse(await answer.json()) as AnswerOf<Name>;
}

describe('telling people apart over HTTP', () => {
  it('shows a pair with its reasons, makes one of two with the chosen value, and two again', async () => {
    const before = await ask('duplicates', {});
    expect(before).toMatchObject({ probable: 1, namesakes: 0 });
    const [pair] = before.pairs;
    expect(pair!.reasons.map(({ speaks }) => speaks)).toContain('for');
    const [kept, gone] = [pair!.kept.id, pair!.gone.id];
    const merged = await ask('mergePeople', { kept, gone, values: { name: 'gone' } });
    expect(merged.person).toEqual({ id: kept, name: pair!.gone.name });
    expect((await ask('duplicates', {})).probable).toBe(0);
    expect((await ask('people', {})).total).toBe(1);
    await ask('splitPerson', { id: kept });
    expect(await ask('duplicates', {})).toEqual(before);
  });

  it('does not ask again of two whom the owner called two, until that is taken back', async () => {
    const [pair] = (await ask('duplicates', {})).pairs;
    const two = { a: pair!.kept.id, b: pair!.gone.id };
    await ask('dismissDuplicate', two);
    expect((await ask('duplicates', {})).probable).toBe(0);
    await ask('dismissDuplicate', { ...two, areTwo: false });
    expect((await ask('duplicates', {})).probable).toBe(1);
  });

  it('refuses to split who was never merged, and whom nobody knows, in a sentence', async () => {
    const [pair] = (await ask('duplicates', {})).pairs;
    for (const id of [pair!.kept.id, 999_999]) {
      const answer = await send('splitPerson', { id });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(((await answer.json()) as { error: { message: string } }).error.message).toMatch(/\w+ .*\.$/);
    }
  });
});
