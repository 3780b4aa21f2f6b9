/** A cell as LinkedIn writes it: quoted only where it must be. */
export function cell(text: string): string {
  return /[",\r\n]/.test(text) ? quoted(text) : text;
}

/** A cell as LinkedIn writes messages since March 2026: always quoted. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** One row without its line break. */
export function row(...cells: readonly string[]): string {
  return cells.map(cell).join(',');
}

/** One row with every cell quoted, without its line break. */
export function quotedRow(...cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}
