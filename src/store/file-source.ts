import { closeSync, createReadStream, openSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileSource } from '../base/file-source.ts';
import { Refusal } from '../base/refusals.ts';

/**
 * A file on disk, read by ranges and never as a whole.
 * @throws Refusal `file-not-readable` for what is missing, a folder, or not allowed
 */
export function fileSource(path: string): FileSource {
  const name = basename(path);
  try {
    const about = statSync(path);
    if (about.isDirectory()) throw new Refusal('file-not-readable', { file: path, why: 'it is a folder.' });
    closeSync(openSync(path, 'r'));
    return { name, size: about.size, read: (start, end) => pieces(path, start, end) };
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* pieces(path: string, start: number, end: number): AsyncIterable<Uint8Array> {
  if (end <= start) return;
  try {
    // The stream's `end` is the last byte read.
    yield* createReadStream(path, { start, end: end - 1, highWaterMark: 1 << 18 });
  } catch (error) {
    throw unreadable(path, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'there is no such file.',
  EACCES: 'you are not allowed to read it.',
  EPERM: 'you are not allowed to read it.',
  EISDIR: 'it is a folder.',
};

function unreadable(path: string, error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) return error;
  const why = REASONS[String(error.code)] ?? `${error.message}.`;
  return new Refusal('file-not-readable', { file: path, why });
}
