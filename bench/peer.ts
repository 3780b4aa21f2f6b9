import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PeerAnswer } from './python.ts';

/** A program or library that does the same as we: who it is, and how its time is told. */
export interface Peer {
  readonly name: string;
  /** Undefined where it cannot run; `missing` then says what is not installed. */
  readonly answer: PeerAnswer | undefined;
  readonly missing: string;
}

const PYTHON = '/usr/bin/python3';
const PEERS = join(import.meta.dirname, 'peers');
const built = new Map<string, string | undefined>();

/** A kernel of igraph's C library, through a small driver that is compiled when it is first asked for. */
export function igraphC(file: string, kernel: string, rounds: number, argument = '0'): Peer {
  const driver = compiled('igraph', ['-I/usr/include/igraph', '-ligraph']);
  return ran('igraph C', 'igraph (libigraph-dev and gcc)', driver, [file, kernel, String(rounds), argument]);
}

/** A textbook algorithm in C. */
export function textbookC(file: string, kernel: string, rounds: number, argument = ''): Peer {
  return ran('textbook C', 'gcc', compiled('textbook', []), [file, kernel, String(rounds), argument]);
}

/** A kernel of a Python library, by the names of `peers/graph.py`. */
export function python(name: string, file: string, kernel: string, rounds: number, argument = '0'): Peer {
  const program = existsSync(PYTHON) ? PYTHON : undefined;
  const script = join(PEERS, 'graph.py');
  return ran(name, `${name} for ${PYTHON}`, program, [script, kernel, file, String(rounds), argument]);
}

function ran(name: string, missing: string, program: string | undefined, given: readonly string[]): Peer {
  if (program === undefined) return { name, missing, answer: undefined };
  const run = spawnSync(program, given, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.stderr.includes('ModuleNotFoundError')) return { name, missing, answer: undefined };
  if (run.status !== 0) throw new Error(`${name} failed with ${run.status}: ${run.stderr}`);
  // The drivers print nothing else.
  return { name, missing, answer: JSON.parse(run.stdout) as PeerAnswer };
}

function compiled(name: string, options: readonly string[]): string | undefined {
  if (built.has(name)) return built.get(name);
  const program = join(tmpdir(), `tertius-bench-${name}-${process.pid}`);
  const given = ['-O3', '-march=native', '-o', program, join(PEERS, `${name}.c`), ...options, '-lm'];
  const run = spawnSync('gcc', given, { encoding: 'utf8' });
  const made = run.error === undefined && run.status === 0 ? program : undefined;
  built.set(name, made);
  return made;
}
