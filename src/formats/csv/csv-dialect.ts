/** How a CSV file separates cells and lines. */
export interface CsvDialect {
  readonly separator: ',' | ';' | '\t';
  /** `\n` also stands for `\r\n`; `\r` for the files of old Macs, where no line feed occurs at all. */
  readonly newline: '\n' | '\r';
}

export const SEPARATORS: readonly CsvDialect['separator'][] = [',', ';', '\t'];

/** The line break that a text uses, from its beginning. */
export function newlineOf(sample: string): CsvDialect['newline'] {
  // Old spreadsheets on the Mac end rows with \r and break lines within cells with \n.
  const outsideQuotes = sample.replace(/"[^"]*"/g, '');
  return outsideQuotes.includes('\n') || !outsideQuotes.includes('\r') ? '\n' : '\r';
}
