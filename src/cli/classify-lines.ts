import { createReadStream } from 'node:fs';
import { fileTrouble } from '../base/file-trouble.ts';
import { Refusal } from '../base/refusals.ts';
import { plain } from './output.ts';

/**
 * The lines of a file, or of standard input for `-`, in batches as they arrive, without a byte order mark and line ends.
 * @throws Refusal `file-not-readable`
 */
export async function* lineBatches(file: string): AsyncIterable<readonly string[]> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  stream.setEncoding('utf8');
  // Pieces of a line that is not over yet; joined once, so that a line of any length costs its length.
  let begun: string[] = [];
  let isFirst = true;
  try {
    for await (const chunk of stream) {
      let text = String(chunk);
      if (isFirst && text.startsWith('\u{feff}')) text = text.slice(1);
      isFirst = false;
      const lines = text.split('\n');
      const rest = lines.pop() ?? '';
      if (lines.length > 0) {
        lines[0] = begun.join('') + (lines[0] ?? '');
        begun = [];
        yield lines.map(withoutReturn);
      }
      if (rest !== '') begun.push(rest);
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Refusal('file-not-readable', { file: plain(file), why: `${plain(fileTrouble(error))}.` });
  }
  if (begun.length > 0) yield [withoutReturn(begun.join(''))];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
