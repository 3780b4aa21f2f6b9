// What npm start and npm test do first. May run on an old Node: it installs the one that the rest runs on.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const node = join(root, 'node_modules/node/bin/node');

/** Installs when node_modules is missing, incomplete or older than the lock file. Building is part of installing. */
export function install() {
  const stamp = join(root, 'node_modules/.package-lock.json');
  const isFresh =
    existsSync(stamp) &&
    existsSync(node) &&
    statSync(stamp).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (isFresh) return;
  process.stdout.write('Setting up (once): installing what Tertius is made of …\n');
  // Windows runs npm through its .cmd shim, which needs a shell.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
}

/** Runs a command in the project's folder and stops with its exit status when it fails. */
export function run(command, commandArguments, options = {}) {
  const result = spawnSync(command, commandArguments, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) {
    process.stderr.write(`Could not run ${command}: ${result.error.message}\n`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}
