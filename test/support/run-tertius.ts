import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface RunResult {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
  /** The output as JSON. Throws when it is not one JSON value. */
  json<Shape>(): Shape;
}

/** Runs the built program as a person would on a command line, with its own data folder. */
export function runTertius(
  commandArguments: readonly string[],
  options: { readonly data: string; readonly input?: string },
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/tertius.mjs'), ...commandArguments], {
      env: { ...process.env, TERTIUS_DATA: options.data },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, errors, json: () => JSON.parse(output) }));
    child.stdin.end(options.input ?? '');
  });
}
