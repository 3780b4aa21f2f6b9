// npm run crash -- COUNT [SEED]: kills processes at random points of what they do, and looks whether anything was lost.
import { join } from 'node:path';
import { node, root, run } from './set-up.mjs';

const [count = '500', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
if (!(Number(count) > 0) || !Number.isInteger(Number(seed))) {
  process.stderr.write('Usage: npm run crash -- COUNT [SEED]\n');
  process.exit(2);
}
process.env.TERTIUS_KILLS = count;
process.env.TERTIUS_KILL_SEED = seed;
process.stdout.write(`${count} kills, seed ${seed}\n`);
run(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', 'test/crash/acts.test.ts']);
