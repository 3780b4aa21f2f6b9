import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../bin/tertius.mjs');

export interface ServedApp {
  /** With its one-time key. */
  readonly address: string;
  readonly origin: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the built program's server as a person would, `serve` or `demo`, and waits for the address it prints. */
export async function serveApp(
  command: 'serve' | 'demo',
  options: { readonly data: string; readonly arguments?: readonly string[] },
): Promise<ServedApp> {
  const child = spawn(
    process.execPath,
    [PROGRAM, command, '--json', '--data', options.data, ...(options.arguments ?? [])],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('\n')) resolve((JSON.parse(output) as { address: string }).address);
    });
    child.on('exit', (status) => reject(new Error(`The server stopped with status ${status}: ${errors}`)));
  });
  return {
    address,
    origin: new URL(address).origin,
    process: child,
    async stop() {
      if (child.exitCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}
