import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../base/refusals.ts';

/** A file that was dropped and waits on disk, in the data folder, until it is imported or the server stops. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

export interface Uploads {
  /** Where the files of these ids wait. Throws `upload-not-found`. */
  find(ids: readonly string[]): readonly Upload[];
  forget(ids: readonly string[]): Promise<void>;
  /** Removes what still waits. */
  close(): Promise<void>;
}

/** Accepts files of any size at `POST /api/uploads`, streamed to disk. */
export async function acceptUploads(server: FastifyInstance, dataFolder: string): Promise<Uploads> {
  const all = join(dataFolder, 'uploads');
  const folder = join(all, String(process.pid));
  await removeOrphans(all);
  const waiting = new Map<string, Upload>();

  server.post('/api/uploads', { schema: { hide: true } }, async (request) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const accepted: Upload[] = [];
    for await (const part of request.files()) {
      const id = randomUUID();
      const path = join(folder, id);
      try {
        await pipeline(part.file, createWriteStream(path, { mode: 0o600 }));
      } catch (error) {
        // Whoever leaves half way leaves nothing behind, of this file and of those before it.
        for (const left of [path, ...accepted.map((upload) => upload.path)]) await rm(left, { force: true });
        for (const { id: gone } of accepted) waiting.delete(gone);
        throw error;
      }
      const upload = { id, name: part.filename || 'file', path, size: part.file.bytesRead };
      waiting.set(id, upload);
      accepted.push(upload);
    }
    if (accepted.length === 0) throw new Refusal('invalid-input', { what: 'No file was sent.' });
    return { uploads: accepted.map(({ id, name, size }) => ({ id, name, size })) };
  });

  return {
    find: (ids) =>
      ids.map((id) => {
        const upload = waiting.get(id);
        if (upload === undefined) throw new Refusal('upload-not-found');
        return upload;
      }),
    async forget(ids) {
      for (const id of ids) {
        const upload = waiting.get(id);
        waiting.delete(id);
        if (upload !== undefined) await rm(upload.path, { force: true });
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Removes what servers left that were killed: each keeps its files in a folder named after its process. */
async function removeOrphans(all: string): Promise<void> {
  const names = await readdir(all).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    if (name === String(process.pid) || !isRunning(Number(name)))
      await rm(join(all, name), { recursive: true, force: true });
  }
}

/** Whether a process of that number runs; what is no number names none. A number used anew keeps the files until it ends. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user runs, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
