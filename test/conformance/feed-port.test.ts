import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTertius } from '../../src/app/open-tertius.ts';
import { serveApp } from '../support/serve-app.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-feed-port-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('serves at the port that calendar programs were told, and at another while something else holds it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  // A server that listens has an address with a port.
  const { port } = other.address() as AddressInfo;
  const tertius = await openTertius({ folder, version: '0', demo: false, today: '2026-11-24' });
  await tertius.useCases.makeFeed({ port });
  await tertius.close();

  const elsewhere = await serveApp('serve', { data: folder });
  expect(elsewhere.origin).not.toContain(`:${port}`);
  await elsewhere.stop();

  other.close();
  await once(other, 'close');
  const told = await serveApp('serve', { data: folder });
  expect(told.origin).toBe(`http://127.0.0.1:${port}`);
  await told.stop();
});
