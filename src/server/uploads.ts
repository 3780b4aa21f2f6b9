import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../base/refusals.ts';

/** A file or folder that was dropped and waits on disk, in the data folder, until it is imported or the server stops. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
  /** The files of a folder, by their way within it; they lie in `path`, numbered. */
  readonly members?: readonly { readonly name: string; readonly path: string }[];
}

export interface Uploads {
  /** Where the files of these ids wait. Throws `upload-not-found`. */
  find(ids: readonly string[]): readonly Upload[];
  forget(ids: readonly string[]): Promise<void>;
  /** Removes what still waits. */
  close(): Promise<void>;
}

/**
 * Accepts files of any size at `POST /api/uploads`, streamed to disk. Files whose names have slashes are those of folders: all below one
 * folder are one upload.
 */
export async function acceptUploads(server: FastifyInstance, dataFolder: string): Promise<Uploads> {
  const all = join(dataFolder, 'uploads');
  const folder = join(all, String(process.pid));
  await removeOrphans(all);
  const waiting = new Map<string, Upload>();

  server.post('/api/uploads', { schema: { hide: true } }, async (request) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const accepted: Upload[] = [];
    const folders = new Map<string, GrowingFolder>();
    try {
      for await (const part of request.files()) {
        const { top, name } = placeOf(part.filename || 'file');
        const gathered = top === undefined ? undefined : await folderOf(top, folders, folder);
        const id = randomUUID();
        const path = gathered === undefined ? join(folder, id) : join(gathered.path, String(gathered.members.length));
        const file = { id, name, path, size: 0 };
        if (gathered === undefined) accepted.push(file);
        else gathered.members.push({ name, path });
        await pipeline(part.file, createWriteStream(path, { mode: 0o600 }));
        if (gathered === undefined) file.size = part.file.bytesRead;
        else gathered.size += part.file.bytesRead;
      }
    } catch (error) {
      // Whoever leaves half way leaves nothing behind, of this file and of those before it.
      for (const { path } of [...accepted, ...folders.values()]) await rm(path, { recursive: true, force: true });
      throw error;
    }
    accepted.push(...folders.values());
    if (accepted.length === 0) throw new Refusal('invalid-input', { what: 'No file was sent.' });
    for (const upload of accepted) waiting.set(upload.id, upload);
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
        if (upload !== undefined) await rm(upload.path, { recursive: true, force: true });
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

interface GrowingFolder extends Upload {
  size: number;
  readonly members: { readonly name: string; readonly path: string }[];
}

/** `Takeout/Mail/all.mbox` lies in Takeout. Names are for showing and telling apart only. */
function placeOf(sent: string): { readonly top: string | undefined; readonly name: string } {
  const parts = sent.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const [top, ...within] = parts;
  if (top === undefined) return { top: undefined, name: 'file' };
  return within.length === 0 ? { top: undefined, name: top } : { top, name: within.join('/') };
}

async function folderOf(top: string, folders: Map<string, GrowingFolder>, below: string): Promise<GrowingFolder> {
  const known = folders.get(top);
  if (known !== undefined) return known;
  const id = randomUUID();
  const made: GrowingFolder = { id, name: top, path: join(below, id), size: 0, members: [] };
  await mkdir(made.path, { mode: 0o700 });
  folders.set(top, made);
  return made;
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
