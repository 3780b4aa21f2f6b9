import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInZone } from '../src/base/days.ts';
import { generateExport } from './generate.ts';

/** The built program. */
export const PROGRAM = join(import.meta.dirname, '../bin/tertius.mjs');

/** Does something in a folder of its own, which is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the program to its end and gives back what it printed. Throws with its errors when it fails. */
export function runProgram(folder: string, ...commandArguments: readonly string[]): string {
  return runMeasured(folder, {}, ...commandArguments);
}

/** The same with more in the environment of the program. */
export function runMeasured(folder: string, more: NodeJS.ProcessEnv, ...commandArguments: readonly string[]): string {
  const run = spawnSync(process.execPath, [PROGRAM, ...commandArguments], {
    env: { ...environment(folder), ...more },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (run.status !== 0)
    throw new Error(`tertius ${commandArguments.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

/** An invented export of this size, up to today, as a file in the folder. */
export function exportFile(folder: string, size: { readonly connections: number; readonly messages: number }): string {
  const file = join(folder, 'export.zip');
  writeFileSync(file, generateExport({ ...size, seed: 1, today: dayInZone(Date.now(), 'UTC') }));
  return file;
}

/** `10,000 connections, 50,000 messages` */
export function sizeText({ connections, messages }: { connections: number; messages: number }): string {
  return `${connections.toLocaleString('en')} connections, ${messages.toLocaleString('en')} messages`;
}

/** A running server on the folder's data. */
export interface Running {
  /** With the one-time key: opens a session once. */
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the server as a person would. Throws when it ends before it has told its address. */
export async function startServer(folder: string): Promise<Running> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--json'], {
    env: environment(folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const match = /^(\{.*\})\n/.exec(output);
      if (match !== null) resolve((JSON.parse(match[1]!) as { address: string }).address);
    });
    child.once('exit', (status) => reject(new Error(`tertius serve ended with ${status} before it told its address.`)));
  });
  return {
    address,
    // It has one, since it has told its address.
    pid: child.pid!,
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** Asks the API within a session opened with the server's key. Throws on every answer but a good one. */
export async function openSession(running: Running): Promise<(path: string, init?: RequestInit) => Promise<unknown>> {
  const opened = await fetch(running.address, { redirect: 'manual' });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error('The server gave no session.');
  const origin = new URL(running.address).origin;
  return async (path, init = {}) => {
    const answer = await fetch(`${origin}${path}`, { ...init, headers: { ...init.headers, cookie } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
}

/** The data of every command is the folder's, never the data of whoever runs the bench. */
function environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, TERTIUS_DATA: join(folder, 'data') };
}
