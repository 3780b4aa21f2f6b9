// npm start: sets everything up, then opens the app. `npm start -- --demo` opens the sample network instead.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, node, root, run } from './set-up.mjs';

install();
run(node, [join(root, 'scripts/build.mjs'), '--if-stale']);

const wanted = process.argv.slice(2);
const command = wanted.includes('--demo') ? 'demo' : 'serve';
const rest = wanted.filter((argument) => argument !== '--demo');
const open = rest.includes('--no-open') ? [] : ['--open'];
const program = spawn(
  node,
  [join(root, 'bin/tertius.mjs'), command, ...open, ...rest.filter((argument) => argument !== '--no-open')],
  { stdio: 'inherit' },
);
// Ctrl-C reaches the whole group; the program closes its data first, then this script follows.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => program.kill('SIGTERM'));
program.on('exit', (status, signal) => process.exit(status ?? (signal === null ? 1 : 128)));
