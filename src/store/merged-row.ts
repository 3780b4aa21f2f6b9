import { foldText } from '../base/fold-text.ts';
import { toJson, wordsOf } from './json-column.ts';
import type { Flag, PersonTable } from './tables.ts';

/** Whose value holds; `both` only for notes, which are then joined. */
export type MergeChoice = 'kept' | 'gone' | 'both';

/** Fields of which the owner can choose the value. */
export const MERGE_FIELDS = ['name', 'company', 'title', 'location', 'notes', 'birthday', 'connectedOn'] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];
export type MergeValues = { readonly [Field in MergeField]?: MergeChoice | undefined };

/** Columns that go with a field. */
const COLUMNS: Readonly<Record<MergeField, readonly (keyof PersonTable)[]>> = {
  name: ['name', 'givenName', 'familyName', 'credentials'],
  company: ['company'],
  title: ['title'],
  location: ['location'],
  notes: ['notes'],
  birthday: ['birthMonth', 'birthDay', 'birthYear'],
  connectedOn: ['connectedOn'],
};

/**
 * The row of the one person whom two rows make: the value of `kept` where it has one, unless the owner chose otherwise; both notes; the
 * newer word on closeness; a contact when either is one. What the owner chose no import overwrites.
 */
export function mergedRow(
  kept: PersonTable,
  gone: PersonTable,
  values: MergeValues,
  { isNameless }: { readonly isNameless: boolean },
): PersonTable {
  const merged: PersonTable = { ...gone, ...withoutNulls(kept), ...joined(kept, gone) };
  const chosen: string[] = [];
  for (const field of MERGE_FIELDS) {
    const choice = values[field] ?? (field === 'name' && isNameless ? 'gone' : defaultChoice(field, kept, gone));
    const columns = COLUMNS[field];
    const isDifferent = columns.some((column) => kept[column] !== gone[column]);
    if (values[field] !== undefined && isDifferent) chosen.push(...columns);
    if (choice === 'both' && field === 'notes') merged.notes = joinedNotes(kept.notes, gone.notes);
    else for (const column of columns) Object.assign(merged, { [column]: (choice === 'gone' ? gone : kept)[column] });
  }
  merged.foldedName = foldText(merged.name);
  merged.handEdited = toJson([
    ...new Set([...wordsOf<string>(kept.handEdited), ...wordsOf<string>(gone.handEdited), ...chosen]),
  ]);
  return merged;
}

function defaultChoice(field: MergeField, kept: PersonTable, gone: PersonTable): MergeChoice {
  if (field === 'notes') return 'both';
  const [first] = COLUMNS[field];
  const isEmpty = (row: PersonTable): boolean => row[first!] === null || row[first!] === '';
  return isEmpty(kept) && !isEmpty(gone) ? 'gone' : 'kept';
}

function joined(kept: PersonTable, gone: PersonTable): Partial<PersonTable> {
  const closest = (gone.closenessOn ?? 0) > (kept.closenessOn ?? 0) ? gone : kept;
  const either = (a: Flag, b: Flag): Flag => (a === 1 || b === 1 ? 1 : 0);
  return {
    id: kept.id,
    standing: kept.standing === 'contact' || gone.standing === 'contact' ? 'contact' : kept.standing,
    closeness: closest.closeness,
    closenessOn: closest.closenessOn,
    contexts: bothOf(kept.contexts, gone.contexts),
    seeks: bothOf(kept.seeks, gone.seeks),
    offers: bothOf(kept.offers, gone.offers),
    pinned: either(kept.pinned, gone.pinned),
    isPrivate: either(kept.isPrivate, gone.isPrivate),
    // The owner's own person stays the owner's.
    imported: kept.imported === 1 && gone.imported === 1 ? 1 : 0,
  };
}

function bothOf(kept: string, gone: string): string {
  return toJson([...new Set([...wordsOf(kept), ...wordsOf(gone)])]);
}

function joinedNotes(kept: string, gone: string): string {
  if (gone === '' || kept.includes(gone)) return kept;
  return kept === '' ? gone : `${kept}\n\n${gone}`;
}

function withoutNulls(row: PersonTable): Partial<PersonTable> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Partial<PersonTable>;
}
