import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * What the server keeps in the data folder from one run to the next, so that an open page finds it again after a
 * restart: where it listened, and hashes of the sessions that it opened. No secret that would open a session is in it.
 */
const KeptBetweenRuns = z.object({
  port: z.int().min(1).max(65_535).nullable(),
  sessions: z.array(z.object({ hash: z.string(), openedAt: z.number() })),
});
export type KeptBetweenRuns = Readonly<z.infer<typeof KeptBetweenRuns>>;

const NOTHING: KeptBetweenRuns = { port: null, sessions: [] };

/** What the last run kept; nothing after the first start, or when the file was damaged: then one signs in again. */
export function readKept(dataFolder: string): KeptBetweenRuns {
  let text: string;
  try {
    text = readFileSync(fileOf(dataFolder), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NOTHING;
    throw error;
  }
  const kept = KeptBetweenRuns.safeParse(parsed(text));
  return kept.success ? kept.data : NOTHING;
}

/** Keeps it for the next run, whole or not at all; readable by the owner only. */
export function writeKept(dataFolder: string, kept: KeptBetweenRuns): void {
  const file = fileOf(dataFolder);
  writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function fileOf(dataFolder: string): string {
  return join(dataFolder, 'server.json');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: as good as damaged in any other way.
    return undefined;
  }
}
