// npm test: sets everything up, a browser and a database included, and runs everything there is to check, the cheapest first.
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { findPostgres } from './find-postgres.mjs';
import { install, node, root, run } from './set-up.mjs';

install();
process.env.PATH = `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
process.env.TZ = 'UTC';
const bin = (name) => join(root, 'node_modules', name);

step('Formatting and lint');
run(node, [bin('@biomejs/biome/bin/biome'), 'check', '.']);
step('Direction of imports');
run(node, [join(root, 'scripts/check-arrows.mjs')]);
step('Types');
run(node, [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']);
run(node, [bin('typescript/bin/tsc'), '--noEmit', '-p', 'web/tsconfig.json']);
step('Build');
run(node, [join(root, 'scripts/build.mjs'), '--if-stale']);
step('Browser');
process.env.TERTIUS_BROWSER = findBrowser();
step('PostgreSQL');
process.env.TERTIUS_POSTGRES = findPostgres();
step('Tests');
run(node, [bin('vitest/vitest.mjs'), 'run']);

function step(name) {
  process.stdout.write(`\n── ${name}\n`);
}
