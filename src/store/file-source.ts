import { closeSync, openSync, statSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { FileSource, FolderMember } from '../base/file-source.ts';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';

/**
 * A file, or a folder with all files below it: a Maildir, an export that was unpacked.
 * @throws Refusal `file-not-readable` for what is missing, no file, or not allowed
 */
export function sourceAt(path: string): FileSource {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? folderSource(path) : fileSource(path);
}

function folderSource(path: string): FileSource {
  return { name: basename(resolve(path)), size: 0, async *read() {}, members: () => filesBelow(path, '') };
}

/** A folder whose files lie elsewhere, under names of their own: one that was dropped on a page. */
export function gatheredSource(
  name: string,
  files: readonly { readonly name: string; readonly path: string }[],
): FileSource {
  const members = async (): Promise<readonly FolderMember[]> =>
    files.map((file) => ({ name: file.name, source: fileSource(file.path) }));
  return { name, size: 0, async *read() {}, members };
}

/** Links are not followed: they may lead in a circle or out of the folder. */
async function filesBelow(folder: string, before: string): Promise<readonly FolderMember[]> {
  const found: FolderMember[] = [];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await filesBelow(path, `${before}${entry.name}/`)));
      else if (entry.isFile()) found.push({ name: `${before}${entry.name}`, source: fileSource(path) });
    }
  } catch (error) {
    throw unreadable(folder, error);
  }
  return found;
}

/**
 * A file on disk, read by ranges and never as a whole.
 * @throws Refusal `file-not-readable` for what is missing, a folder, or not allowed
 */
export function fileSource(path: string): FileSource {
  const name = basename(path);
  try {
    const about = statSync(path);
    if (about.isDirectory()) throw new Refusal('file-not-readable', { file: path, why: 'it is a folder.' });
    // A pipe may never end, and cannot be read twice.
    if (!about.isFile()) throw new Refusal('file-not-readable', { file: path, why: 'it is no ordinary file.' });
    closeSync(openSync(path, 'r'));
    return { name, size: about.size, read: (start, end) => pieces(path, start, end) };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Bytes read at once. */
const PIECE_BYTES = 262_144;

/** All pieces lie in one and the same memory: new memory for each costs more than the reading. */
async function* pieces(path: string, start: number, end: number): AsyncIterable<Uint8Array> {
  if (end <= start) return;
  try {
    await using file = await open(path, 'r');
    const room = Buffer.allocUnsafeSlow(Math.min(PIECE_BYTES, end - start));
    for (let at = start; at < end; ) {
      const { bytesRead } = await file.read(room, 0, Math.min(room.length, end - at), at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield room.subarray(0, bytesRead);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) return error;
  return new Refusal('file-not-readable', { file: path, why: `${fileTrouble(error)}.` });
}
