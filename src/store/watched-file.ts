import { readFile, stat } from 'node:fs/promises';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';

/** When a file was last written, in milliseconds since 1970 UTC. @throws Refusal `file-not-readable` */
export async function fileWrittenAt(path: string): Promise<number> {
  return (await readable(path, () => stat(path))).mtimeMs;
}

/** What a file holds. @throws Refusal `file-not-readable` */
export async function fileBytes(path: string): Promise<Uint8Array> {
  return await readable(path, () => readFile(path));
}

async function readable<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Refusal('file-not-readable', { file: path, why: `${fileTrouble(error)}.` });
  }
}
