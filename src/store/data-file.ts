import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILE } from './open-store.ts';

/** Whether a folder holds data already. */
export function hasData(folder: string): boolean {
  return existsSync(join(folder, DATA_FILE));
}

/** Removes the data of a folder, with SQLite's companions of the file. Only for the sample network: nothing can be undone. */
export function removeData(folder: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, DATA_FILE + suffix), { force: true });
}
