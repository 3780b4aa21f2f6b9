/** One row of a text of rows, with the line that it begins on. */
export interface DelimitedRow {
  readonly line: number;
  readonly fields: readonly string[];
  /** A quote was opened on this line and never closed; the line was taken as it stands. */
  readonly openQuote: boolean;
}

/** What stands between the fields; a space means any run of spaces and tabs. */
export type Separator = ',' | ';' | '\t' | '|' | ' ';

const QUOTE = '"';
// Anything but single spaces between words.
const UNEVEN = /^[ \t]|\t| {2}|[ \t]$/;
const NOT_SPACE = /\S/;

/**
 * Goes through rows of fields: fields may be quoted, `""` in quotes is one quote, a quoted field may run over lines.
 * Empty lines and lines that begin with `#` or `%` are left out. A quote without end takes its own line only.
 */
export function* delimitedRows(text: string, separator: Separator): Generator<DelimitedRow> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  const quotes = text.includes(QUOTE);
  // Once a quote runs to the end of the text, every later one from an odd place would; do not look again and again.
  let trustQuotes = true;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const plain = text.slice(at, end);
    if (isEmptyOrComment(plain)) {
      at = afterLine(text, end);
      line++;
      continue;
    }
    if (!quotes || !plain.includes(QUOTE)) {
      yield { line, fields: split(plain, separator), openQuote: false };
      at = afterLine(text, end);
      line++;
      continue;
    }
    const quoted = trustQuotes ? quotedRow(text, at, separator) : quotedRow(plain, 0, separator);
    if (quoted === undefined) {
      trustQuotes = false;
      const alone = quotedRow(plain, 0, separator);
      yield { line, fields: alone?.fields ?? split(plain, separator), openQuote: alone === undefined };
      at = afterLine(text, end);
      line++;
      continue;
    }
    yield { line, fields: quoted.fields, openQuote: false };
    line += quoted.lines;
    at = trustQuotes ? quoted.next : afterLine(text, end);
  }
}

function isEmptyOrComment(line: string): boolean {
  const first = line !== '' && line[0]! > ' ' ? line[0] : NOT_SPACE.exec(line)?.[0];
  return first === undefined || first === '#' || first === '%';
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function afterLine(text: string, end: number): number {
  return Math.min(text.length, end + 1);
}

function split(line: string, separator: Separator): readonly string[] {
  const trimmed = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (separator === ' ') return UNEVEN.test(trimmed) ? trimmed.trim().split(/[ \t]+/) : trimmed.split(' ');
  const fields = trimmed.split(separator);
  for (let k = 0; k < fields.length; k++) fields[k] = fields[k]!.trim();
  return fields;
}

// Undefined when a quote does not end before the text does.
function quotedRow(text: string, start: number, separator: Separator) {
  const fields: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    while (text[at] === ' ' || (separator !== '\t' && text[at] === '\t')) at++;
    let field = '';
    if (text[at] === QUOTE) {
      at++;
      for (;;) {
        const end = text.indexOf(QUOTE, at);
        if (end === -1) return undefined;
        field += text.slice(at, end);
        at = end + 1;
        if (text[at] !== QUOTE) break;
        field += QUOTE;
        at++;
      }
      lines += field.split('\n').length - 1;
    }
    const rest = at;
    while (at < text.length && text[at] !== '\n' && !isSeparator(text[at]!, separator)) at++;
    fields.push(field + text.slice(rest, at).trimEnd());
    if (separator === ' ') while (text[at] === ' ' || text[at] === '\t') at++;
    else if (at < text.length && text[at] === separator) {
      at++;
      continue;
    }
    if (at >= text.length) return { fields, next: at, lines };
    if (text[at] === '\r' || text[at] === '\n')
      return { fields, next: text.indexOf('\n', at) + 1 || text.length, lines };
  }
}

function isSeparator(char: string, separator: Separator): boolean {
  return separator === ' ' ? char === ' ' || char === '\t' : char === separator;
}
