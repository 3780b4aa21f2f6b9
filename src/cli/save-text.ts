import { writeFile } from 'node:fs/promises';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import { plain } from './output.ts';
import { say } from './words/words.ts';

/** Writes a text to a file of the owner's choice, over what stood there. @throws Refusal `file-not-writable` */
export async function saveText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const why = error.code === 'ENOENT' ? say.terminal.noFolder : fileTrouble(error);
    throw new Refusal('file-not-writable', { file: plain(path), why: plain(why) });
  }
}
