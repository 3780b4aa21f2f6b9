#!/usr/bin/env node
import { spawn } from 'node:child_process';
// Runs the built program on a Node that is new enough. An old Node must never reach the database binding: it crashes there.
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST_NODE = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist/tertius.js');

if (!existsSync(program)) {
  process.stderr.write('Tertius is not built yet. Run npm start, or npm run build, in its folder.\n');
  process.exit(1);
}
if (Number(process.versions.node.split('.')[0]) >= LEAST_NODE) {
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
  const run = spawn(bundledNode, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; the child decides how to stop.
  process.on('SIGINT', () => {});
  // Whoever stops this program means the one that does the work.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
  run.on('error', (error) => {
    throw error;
  });
  run.on('exit', (status, signal) => process.exit(status ?? 128 + (constants.signals[signal] ?? 0)));
}
