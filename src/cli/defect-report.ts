import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes what is needed to mend a defect into a file of its own, and answers its path. Holds no data of the owner's but the command. */
export function writeDefectReport(error: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-defect-'));
  const path = join(folder, 'report.txt');
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeFileSync(
    path,
    `tertius ${process.argv[2] ?? ''}\nnode ${process.version} on ${process.platform} ${process.arch}\n\n${what}\n`,
    { mode: 0o600 },
  );
  return path;
}
