#!/usr/bin/env node
import { spawn } from 'node:child_process';
// Runs the built program on a Node that is new enough. An old Node must never reach the database binding: it crashes there.
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST_NODE = 24;
/** Commands that stay, and import large files while they do. */
const STAYING = ['serve', 'demo'];
/** The thread that hands out pages makes little that lives shortly; threads that begin later have what the engine gives by itself. */
const LEAN = ['--max-semi-space-size=4'];
/** Each thread would keep a store of free memory of its own; large imports then hold a seventh more. The C library reads it at the start. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist/tertius.js');

if (!existsSync(program)) {
  process.stderr.write('Tertius is not built yet. Run npm start, or npm run build, in its folder.\n');
  process.exit(1);
}
const isStaying = STAYING.includes(process.argv[2]);
if (Number(process.versions.node.split('.')[0]) >= LEAST_NODE) {
  // In its own place, so that whoever started this program still has hold of it; Windows has neither this nor arenas.
  if (isStaying && process.env.MALLOC_ARENA_MAX === undefined && process.platform !== 'win32') {
    const again = [process.execPath, ...process.execArgv, ...LEAN, ...process.argv.slice(1)];
    process.execve?.(process.execPath, again, { ...process.env, ...FEW_ARENAS });
  }
  // Compiled code is kept between runs: most of a short command's time would go into compiling.
  nodeModule.enableCompileCache();
  await import(program);
} else {
  const bundledNode = join(root, 'node_modules/node/bin/node');
  if (!existsSync(bundledNode)) {
    process.stderr.write(
      `Tertius needs Node ${LEAST_NODE} or newer; this is ${process.versions.node}. Run npm ci in its folder, or install a newer Node.\n`,
    );
    process.exit(1);
  }
  const run = spawn(bundledNode, [...(isStaying ? LEAN : []), program, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: isStaying ? { ...FEW_ARENAS, ...process.env } : process.env,
  });
  // The terminal sends Ctrl-C to both; the child decides how to stop.
  process.on('SIGINT', () => {});
  // Whoever stops this program means the one that does the work.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
  run.on('error', (error) => {
    throw error;
  });
  run.on('exit', (status, signal) => process.exit(status ?? 128 + (constants.signals[signal] ?? 0)));
}
