import type { CsvDialect } from './csv-dialect.ts';

/** How to read a row, and whether the text ends where it ends or goes on in the next piece. */
export interface ScanSettings extends CsvDialect {
  readonly isEnd: boolean;
}

/**
 * What stands at a place of a text: a row and where the next one begins; `incomplete` where the text ends within it;
 * `broken` where a quote is not closed, or something follows a closing quote.
 */
export type ScannedRow =
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly next: number; readonly isQuoted: boolean }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'broken' };

const QUOTE = 0x22;
const CARRIAGE_RETURN = 0x0d;
const INCOMPLETE: ScannedRow = { kind: 'incomplete' };
const BROKEN: ScannedRow = { kind: 'broken' };

/**
 * Reads one CSV row (RFC 4180; line breaks and doubled quotes within quotes) that begins at `start`.
 * A quote within an unquoted cell is an ordinary character.
 */
export function scanRow(text: string, start: number, settings: ScanSettings): ScannedRow {
  const { isEnd } = settings;
  const separator = settings.separator.charCodeAt(0);
  const newline = settings.newline.charCodeAt(0);
  const length = text.length;
  const cells: string[] = [];
  let isQuoted = false;
  let at = start;
  for (;;) {
    if (text.charCodeAt(at) === QUOTE) {
      isQuoted = true;
      const close = closingQuote(text, at + 1, settings);
      if (close < 0) return isEnd ? BROKEN : INCOMPLETE;
      const inner = text.slice(at + 1, close);
      cells.push(inner.includes('""') ? inner.replaceAll('""', '"') : inner);
      at = close + 1;
      if (text.charCodeAt(at) === CARRIAGE_RETURN && newline !== CARRIAGE_RETURN) {
        if (at + 1 === length && !isEnd) return INCOMPLETE;
        at++;
      }
    } else {
      const begin = at;
      let code = text.charCodeAt(at);
      while (code !== separator && code !== newline && at < length) code = text.charCodeAt(++at);
      const isLineEnd = at === length || code === newline;
      const end = isLineEnd && at > begin && text.charCodeAt(at - 1) === CARRIAGE_RETURN ? at - 1 : at;
      cells.push(text.slice(begin, end));
    }
    if (at >= length) return isEnd ? { kind: 'row', cells, next: length, isQuoted } : INCOMPLETE;
    const code = text.charCodeAt(at);
    if (code === newline) return { kind: 'row', cells, next: at + 1, isQuoted };
    if (code !== separator) return BROKEN;
    at++;
  }
}

/** Position of the quote that closes a cell, or -1 where it is not yet known. */
function closingQuote(text: string, from: number, { isEnd }: ScanSettings): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  // A quote at the very end may be the first half of a doubled one.
  return at === text.length - 1 && !isEnd ? -1 : at;
}
