import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptUploads } from './uploads.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-uploads-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('clears away what a killed server left, and nothing of one that runs', async () => {
  const left = (owner: string): string => {
    const path = join(folder, 'uploads', owner);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'file'), 'waiting');
    return join(path, 'file');
  };
  // The process that started this one runs; no process has so large a number; older versions used no folder of their own.
  const [running, killed, older] = [left(String(process.ppid)), left('2147483646'), left('0d1f-an-upload')];
  const server = Fastify();
  const uploads = await acceptUploads(server, folder);
  expect([running, killed, older].map((path) => existsSync(path))).toEqual([true, false, false]);
  await uploads.close();
  expect(existsSync(running)).toBe(true);
  await server.close();
});
