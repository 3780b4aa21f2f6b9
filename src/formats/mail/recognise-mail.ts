import type { FileStart, FoundFormat } from '../found-format.ts';
import { isFromLine } from './from-line.ts';
import { TELLING_HEADERS } from './message-fields.ts';
import { finishMail, MAIL, readMail } from './read-mail.ts';

/** Mail is read last: the other files of an archive may tell which addresses are the owner's. */
const RANK = 900;
/** Lines looked at for headers that only mail has. */
const LINES = 60;

/** Apple Mail writes how long the message is above each (.emlx). */
const LENGTH_LINE = /^\d+[ \t]*\r?\n/;

/** A mailbox file (mbox) or a single message (.eml, a file of a Maildir), told by its first lines. */
export function recogniseMail(start: FileStart): FoundFormat | undefined {
  const lines = start.text
    .replace(/^[\uFEFF\r\n]+/, '')
    .replace(LENGTH_LINE, '')
    .slice(0, 16_384)
    .split(/\r?\n/, LINES);
  const isMailbox = /^From (?!\s*:)/.test(lines[0] ?? '');
  if (!(isMailbox ? beginsMailbox(lines) : isHead(lines, start.name))) return undefined;
  return {
    name: MAIL,
    rank: RANK,
    mayHoldNothing: true,
    read: (file) => readMail(file, { isMailbox }),
    finish: finishMail,
  };
}

function beginsMailbox([first = '', second = '']: readonly string[]): boolean {
  return isFromLine(first, second, true) || TELLING_HEADERS.has(nameOf(second) ?? '');
}

/** Headers and folded lines up to a blank line, at least two of them of mail, one in a file named so; stray lines are forgiven. */
function isHead(lines: readonly string[], fileName: string): boolean {
  if (/^begin[ \t]*:/i.test(lines[0] ?? '')) return false;
  let telling = 0;
  let stray = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') break;
    const name = nameOf(line);
    if (index === 0 && name === undefined) return false;
    if (name === undefined && !/^[ \t>]/.test(line)) stray++;
    if (name !== undefined && TELLING_HEADERS.has(name)) telling++;
  }
  return telling >= (/\.(?:eml|emlx|msg)$/i.test(fileName) ? 1 : 2) && stray <= telling;
}

function nameOf(line: string): string | undefined {
  return /^([!-9;-~]{1,80})[ \t]*:/.exec(line)?.[1]?.toLowerCase();
}
