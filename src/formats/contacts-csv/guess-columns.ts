import type { ContactField } from '../../model/contact-field.ts';
import { parseBirthday } from '../contact/birthday.ts';
import { emailKey } from '../linkedin/mention.ts';
import { profileKey } from '../linkedin/profile-key.ts';
import { type ChosenFields, columnName } from './column-mapping.ts';
import type { PlannedColumn } from './column-plan.ts';
import { type ColumnMeaning, columnMeaning } from './column-words.ts';
import { googleColumns } from './google-columns.ts';

/**
 * What each column holds: as the owner says, else by its name, else by what stands in it. A column of which nothing is known is kept
 * beside the person under its name.
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  chosen: ChosenFields,
): readonly PlannedColumn[] {
  const google = googleColumns(header);
  const meanings = header.map((cell, at) => (google.has(at) ? undefined : columnMeaning(cell.trim())));
  const taken = new Set<string>(meanings.map((meaning) => meaning?.field ?? ''));
  for (const { field } of google.values()) taken.add(field);
  return header.map((cell, at): PlannedColumn => {
    const column = cell.trim() === '' ? `Column ${at + 1}` : cell.trim();
    const choice = chosen.get(columnName(cell));
    const known = google.get(at);
    if (choice !== undefined) return { ...known, at, column, field: choice, kind: meanings[at]?.kind ?? '' };
    if (known !== undefined) return known;
    const meaning = meanings[at];
    if (meaning !== undefined) return { at, column, field: settled(meaning, taken), kind: meaning.kind };
    const field = fieldByContent(
      rows.map((row) => row[at] ?? ''),
      taken,
    );
    if (field !== undefined) taken.add(field);
    return { at, column, field: field ?? (cell.trim() === '' && isEmpty(rows, at) ? 'leave-out' : 'keep'), kind: '' };
  });
}

/** `Name` beside `Vorname` is the family name; `Nome` beside `Cognome` the given one; `Title` beside `Job Title` is Dr. */
function settled({ field }: ColumnMeaning, taken: ReadonlySet<string>): ContactField {
  switch (field) {
    case 'bare-name':
      return taken.has('given-name') && !taken.has('family-name') ? 'family-name' : 'name';
    case 'bare-given-name':
      return taken.has('family-name') && !taken.has('given-name') ? 'given-name' : 'name';
    case 'bare-title':
      return taken.has('title') || taken.has('middle-name') || taken.has('name-suffix') ? 'name-prefix' : 'title';
    default:
      return field;
  }
}

/** So many of the filled cells must agree. */
const AGREEING = 0.6;

const PHONE = /^(?:tel:)?\+?[\d\s()./-]{7,20}$/;
/** Two to four words that begin with capitals, or two or three signs of Chinese, Japanese or Korean. */
const FULL_NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|der|den|de|da|di|del|la|le|bin|al)){1,3}|[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,5})$/u;

/** Ends as firms end. */
const FIRM =
  /[\s,](?:GmbH|AG|KG|SE|e\.? ?V\.?|Inc\.?|Ltd\.?|LLC|LLP|plc|Corp\.?|Co\.?|Company|S\.?A\.?S?\.?|S\.?[Lr]\.?[Ll]?\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|A\/?S|AB|Oy|s\.r\.o\.)$/;

function fieldByContent(cells: readonly string[], taken: ReadonlySet<string>): ContactField | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const agree = (test: (cell: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(test).length >= filled.length * AGREEING;
  if (agree((cell) => emailKey(cell) !== undefined)) return 'email';
  if (agree((cell) => profileKey(cell) !== undefined)) return 'website';
  if (agree((cell) => PHONE.test(cell) && parseBirthday(cell, true) === undefined && /[+\s()/-]/.test(cell)))
    return 'phone';
  if (!taken.has('company') && agree((cell) => FIRM.test(cell))) return 'company';
  const isNamed =
    taken.has('name') || taken.has('bare-name') || taken.has('family-name') || taken.has('bare-given-name');
  return !isNamed && agree((cell) => FULL_NAME.test(cell)) ? 'name' : undefined;
}

function isEmpty(rows: readonly (readonly string[])[], at: number): boolean {
  return rows.every((row) => (row[at] ?? '').trim() === '');
}
