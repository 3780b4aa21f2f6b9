/** A cell: text, a number, or nothing. */
export type Cell = string | number | undefined;

/**
 * Rows as CSV (RFC 4180: commas, CRLF), with a byte order mark, without which spreadsheets take it for another encoding.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// What begins a formula, also behind white space or in full width, as East Asian spreadsheets take it.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
