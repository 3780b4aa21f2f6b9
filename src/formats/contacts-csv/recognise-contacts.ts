import type { FileStart, FoundFormat } from '../found-format.ts';
import type { ReadOptions } from '../read-options.ts';
import { oddSigns } from '../text/odd-signs.ts';
import { CODE_PAGES, type CodePage, encodingOf } from '../text/text-encoding.ts';
import { type ChosenFields, chosenFields } from './column-mapping.ts';
import { type ContactsTable, findContactsTable } from './find-contacts-table.ts';
import { readContacts } from './read-contacts.ts';

/** Recognises a table of people, in CSV of any separator, by the names of its columns and by what stands in them. */
export function recogniseContacts(start: FileStart, options: ReadOptions): FoundFormat | undefined {
  const found = inCodePage(start, options.mapping ?? chosenFields([]));
  if (found === undefined) return undefined;
  const { table, codePage } = found;
  return {
    name: table.name,
    rank: 110,
    isGuess: true,
    mayHoldNothing: true,
    mapping: table.columns.map(({ at, column, field }) => ({ column, field, example: exampleOf(table, at) })),
    read: (file) => readContacts(table, codePage, file),
  };
}

interface FoundTable {
  readonly table: ContactsTable;
  readonly codePage: CodePage;
}

/** Outlook writes the code page of its Windows: it is the one in which the column names make sense and words are made of letters. */
function inCodePage({ bytes, text }: FileStart, chosen: ChosenFields): FoundTable | undefined {
  const table = findContactsTable(text, chosen);
  const usual = table === undefined ? undefined : { table, codePage: CODE_PAGES[0] };
  if (encodingOf(bytes).encoding !== 'mixed' || encodingOf(bytes).markLength > 0 || isUtf8(bytes)) return usual;
  let best: FoundTable | undefined = usual;
  let bestScore = (table?.score ?? 0) - oddSigns(text);
  for (const codePage of CODE_PAGES.slice(1)) {
    const decoded = new TextDecoder(codePage).decode(bytes);
    const other = findContactsTable(decoded, chosen);
    const score = (other?.score ?? 0) - oddSigns(decoded);
    if (other === undefined || score <= bestScore) continue;
    best = { table: other, codePage };
    bestScore = score;
  }
  return best;
}

/** Whether all but a letter cut off at the end is UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    // The decoder's way of saying "not UTF-8".
    return false;
  }
}

function exampleOf({ rows }: ContactsTable, at: number): string {
  const cell = rows.map((row) => row[at]?.trim() ?? '').find((text) => text !== '') ?? '';
  return cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
}
