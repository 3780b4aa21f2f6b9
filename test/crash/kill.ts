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
