import { parseMailDate } from './parse-mail-date.ts';

/** `From ana@example.org Wed Nov  1 06:04:53 2017`, with whatever a program puts in the place of the address. */
const STRICT = /^From .*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*\d{1,2}:\d{2}/;
/** With a time and a year, as programs write that leave the weekday out. */
const DATED = /^From \S+.*\d{1,2}:\d{2}.*\d{4}/;
const HEADER = /^[!-9;-~]{1,80}[ \t]*:/;

/**
 * True for a line that parts two messages of a mailbox file, and not for a sentence that begins with “From ”. `next` is the line behind
 * it, `isAfterBlank` says whether a blank line stands before it, as it should.
 */
export function isFromLine(line: string, next: string, isAfterBlank: boolean): boolean {
  if (!line.startsWith('From ')) return false;
  const isFollowed = next === '' || HEADER.test(next) || next.startsWith('>From ');
  if (STRICT.test(line)) return isFollowed;
  return isAfterBlank && isFollowed && next !== '' && (DATED.test(line) || isTellingHeader(next));
}

/** Headers with which programs let a message begin. */
function isTellingHeader(line: string): boolean {
  return /^(?:return-path|received|delivered-to|message-id|mime-version|x-[\w-]+|from|date|list-id|status|to|subject|content-type|dkim-signature|envelope-to):/i.test(
    line,
  );
}

/** When the message reached its mailbox, by its From_ line: milliseconds since 1970 UTC. */
export function fromLineDate(line: string): number | undefined {
  const date = line.search(/(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/);
  return date < 0 ? undefined : parseMailDate(line.slice(date));
}
