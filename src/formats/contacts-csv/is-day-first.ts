import type { ContactsTable } from './find-contacts-table.ts';

const WITH_SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/;

/**
 * True where `03/04/1980` is 3 April: told by dates of the file that can be read in one way only, else by its header and separator,
 * since only programs in English that write commas put the month first.
 */
export function isDayFirst({ columns, rows, dialect }: Pick<ContactsTable, 'columns' | 'rows' | 'dialect'>): boolean {
  for (const { at, field } of columns) {
    if (field !== 'birthday') continue;
    for (const row of rows) {
      const match = WITH_SLASHES.exec(row[at]?.trim() ?? '');
      if (match === null) continue;
      if (Number(match[1]) > 12) return true;
      if (Number(match[2]) > 12) return false;
    }
  }
  const isEnglish = columns.some(({ column }) => /^(?:first name|name|e-?mail|given name|last name)\b/i.test(column));
  return !isEnglish || dialect.separator === ';';
}
