// Fails when an import runs against the arrows of docs/architecture.md, and when suspiciously few modules were looked at:
// with some compiler versions the cruiser sees nothing and passes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const LEAST_MODULES = 100;
const cruiser = join(import.meta.dirname, '../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const run = spawnSync(
  process.execPath,
  [cruiser, 'src', 'web', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
if (run.stdout === '') {
  process.stderr.write(run.stderr);
  process.exit(1);
}
const { summary } = JSON.parse(run.stdout);
for (const violation of summary.violations) {
  process.stderr.write(`${violation.rule.name}: ${violation.from} → ${violation.to}\n`);
}
if (summary.totalCruised < LEAST_MODULES) {
  process.stderr.write(
    `Only ${summary.totalCruised} modules were looked at, fewer than ${LEAST_MODULES}: the check saw next to nothing.\n`,
  );
  process.exit(1);
}
if (summary.violations.length > 0) process.exit(1);
process.stdout.write(`${summary.totalCruised} modules keep to the arrows.\n`);
