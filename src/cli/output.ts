import { inspect } from 'node:util';
import type { Language } from '../model/language.ts';

/** Options that every command understands. */
export interface GlobalOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** In which to answer; that of the environment when absent. */
  readonly language?: Language;
}

/** Prints an answer: as one JSON value for machines, as lines for people. */
export function printAnswer<Answer>(
  answer: Answer,
  options: GlobalOptions,
  toLines: (answer: Answer) => readonly string[],
): void {
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify(answer, undefined, process.stdout.isTTY === true ? 2 : undefined)}\n`);
  } else if (options.quiet !== true) {
    for (const line of toLines(answer)) process.stdout.write(`${line}\n`);
  }
}

/** Wider cells are cut: one endless name must not push all others out of sight. */
const WIDEST_CELL = 48;

/** Rows as columns, as wide as their widest cell. Terminals count some letters double; names may then stand out of line. */
export function columns(whole: readonly (readonly string[])[]): string[] {
  const rows = whole.map((row) => row.map((cell, index) => (index === row.length - 1 ? cell : cut(cell))));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
  }
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell + ' '.repeat(widths[index]! - [...cell].length)))
      .join('  ')
      .trimEnd(),
  );
}

function cut(cell: string): string {
  const letters = [...cell];
  return letters.length <= WIDEST_CELL ? cell : `${letters.slice(0, WIDEST_CELL - 1).join('')}…`;
}

/** A text broken at words into lines of at most `width`, each after `indent`. */
export function wrapped(text: string, indent = '', width = 88): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + word.length + 1 > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, indent + line];
}

/** Text from a file or page as a terminal may show it: control characters, which could steer the terminal, are escaped. */
export function plain(text: string): string {
  return /\p{Cc}/u.test(text) ? text.replace(/\p{Cc}/gu, (control) => inspect(control).slice(1, -1)) : text;
}
