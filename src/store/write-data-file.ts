import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { dialectOf } from './dialect.ts';
import { restoringPrefix } from './left-overs.ts';
import { DATA_FILE } from './open-store.ts';
import type { Store } from './store.ts';
import { storeFrom, wholeStore } from './whole-store.ts';

/** Writes all data as of this moment into a data file where none stands; that of a database too, so that it can be taken along. */
export async function writeDataFile(store: Store, file: string): Promise<void> {
  if (dialectOf(store.db).name === 'sqlite') {
    await sql`vacuum into ${file}`.execute(store.db);
    return;
  }
  const beside = mkdtempSync(join(dirname(file), restoringPrefix()));
  try {
    const made = await storeFrom(await wholeStore(store), { folder: beside, file, clock: store.clock });
    await made.close();
    renameSync(join(beside, DATA_FILE), file);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
