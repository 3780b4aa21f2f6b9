import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** What a script of this folder said until it was killed, so many milliseconds after its first line; each line is JSON. */
export async function linesUntilKilled(
  script: string,
  scriptArguments: readonly string[],
  milliseconds: number,
): Promise<readonly unknown[]> {
  const child = spawn(process.execPath, ['--no-warnings', `${import.meta.dirname}/${script}`, ...scriptArguments], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const lines: unknown[] = [];
  const closed = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)));
  const reader = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => reader.once('line', () => resolve()));
  reader.on('line', (line) => {
    // A line that the kill cut in two was not said.
    if (line.endsWith('}')) lines.push(JSON.parse(line));
  });
  await Promise.race([ready, closed]);
  await wait(milliseconds);
  child.kill('SIGKILL');
  const signal = await closed;
  if (signal !== 'SIGKILL' && errors !== '') throw new Error(`It ended by itself: ${errors}`);
  return lines.slice(1);
}

/** What a process said until it ended by itself, in lines of JSON. @throws Error where it failed */
export async function endOf(
  program: string,
  programArguments: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<readonly unknown[]> {
  const child = spawn(program, programArguments, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${errors}`);
  return output
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
