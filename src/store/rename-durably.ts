import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Gives a whole file its name, so that after a loss of power either all of it stands there or what stood there before. */
export function renameDurably(from: string, to: string): void {
  synchronise(from, 'r+');
  renameSync(from, to);
  // Windows opens no folders; there the rename is in its journal.
  if (process.platform !== 'win32') synchronise(dirname(to), 'r');
}

function synchronise(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
