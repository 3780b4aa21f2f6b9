import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's Python: the one that has Debian's packages. */
const PYTHON = '/usr/bin/python3';

/** What a peer answers: its time, and a number by which to see that it did the same. */
export interface PeerAnswer {
  readonly milliseconds: number;
  readonly check: number;
}

/**
 * Runs a script that prints a PeerAnswer as JSON. Undefined where there is no Python or a module is missing: the figure is
 * then printed without a peer. Throws when the script fails otherwise.
 */
export function askPython(script: string, ...scriptArguments: readonly string[]): PeerAnswer | undefined {
  if (!existsSync(PYTHON)) return undefined;
  const run = spawnSync(PYTHON, ['-c', script, ...scriptArguments], { encoding: 'utf8' });
  if (run.stderr.includes('ModuleNotFoundError')) return undefined;
  if (run.status !== 0) throw new Error(`The peer failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as PeerAnswer;
}
