import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BusyCalendars } from '../../src/contract/calendar-routes.ts';
import { type RunResult, runTertius } from '../support/run-tertius.ts';

let folder: string;
let service: Server;
let address: string;
/** What the service on the web does; each request is counted. */
let answer: { status: number; body: string; etag: string };
const requests: (string | undefined)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-calendars-'));
  answer = { status: 200, body: calendar(2), etag: '"1"' };
  service = createServer((request, response) => {
    requests.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === answer.etag) response.writeHead(304).end();
    else response.writeHead(answer.status, { etag: answer.etag }).end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  // A server that listens has an address with a port.
  address = `http://127.0.0.1:${(service.address() as AddressInfo).port}/secret.ics`;
});

afterAll(() => {
  service.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A calendar with so many busy hours in the days ahead. */
function calendar(count: number): string {
  const stamp = (hours: number): string =>
    new Date(Date.now() + hours * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = Array.from(
    { length: count },
    (_, index) =>
      `BEGIN:VEVENT\r\nUID:${index}@else\r\nDTSTART:${stamp(24 * index + 24)}\r\nDTEND:${stamp(24 * index + 25)}\r\nEND:VEVENT\r\n`,
  );
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
}

const run = (...words: readonly string[]): Promise<RunResult> =>
  runTertius(['calendar', ...words], { data: join(folder, 'data') });

async function calendars(...words: readonly string[]): Promise<BusyCalendars['calendars']> {
  const { json, status, errors } = await run(...words, '--json');
  expect([status, errors]).toEqual([0, '']);
  return BusyCalendars.parse(json()).calendars;
}

it('takes a calendar from a file and from the web, reads again only when told, and keeps what it knew when that fails', async () => {
  const file = join(folder, 'own.ics');
  writeFileSync(file, calendar(1));
  expect(await calendars('add', file)).toMatchObject([{ id: 1, name: 'own.ics', host: null, ahead: 1 }]);
  const [, web] = await calendars('subscribe', address);
  expect(web).toMatchObject({ id: 2, host: new URL(address).host, every: 'never', ahead: 2, trouble: null });

  answer = { status: 200, body: calendar(3), etag: '"2"' };
  const listed = await run('list');
  expect(listed.output).toContain('2 busy times ahead');
  expect(listed.output).not.toContain('secret.ics');
  expect(requests).toEqual([undefined]);
  expect((await calendars('refresh'))[1]).toMatchObject({ ahead: 3 });
  expect(requests).toEqual([undefined, '"1"']);

  answer = { status: 500, body: '', etag: '"3"' };
  const [, broken] = await calendars('refresh');
  expect(broken).toMatchObject({ ahead: 3 });
  expect(broken!.trouble).toMatch(/^The calendar of 127\.0\.0\.1:\d+ was not read: it answered 500\.$/);
  expect((await calendars('schedule', '2', 'day'))[1]).toMatchObject({ every: 'day' });

  expect(await calendars('remove', '2')).toHaveLength(1);
  const refused = await run('subscribe', 'file:///etc/passwd');
  expect([refused.status, refused.errors]).toEqual([1, expect.stringContaining('it is no http or https address')]);
}, 180_000);
