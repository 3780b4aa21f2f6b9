/** Longest line, in bytes of UTF-8, that vCard and iCalendar allow (RFC 6350 §3.2, RFC 5545 §3.1). */
const LONGEST = 75;

/** A content line broken into lines of 75 bytes at most, never within a character, with CRLF at the end. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > LONGEST) {
      lines.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return `${[...lines, part].join('\r\n')}\r\n`;
}

/** Text as a value of vCard 3 and 4 and of iCalendar: separators escaped, lines as `\n`, control characters left out. */
export function toContentText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
