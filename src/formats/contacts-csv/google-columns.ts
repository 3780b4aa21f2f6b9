import type { ContactField } from '../../model/contact-field.ts';
import type { PlannedColumn } from './column-plan.ts';

/** `E-mail 2 - Value`: numbered groups that grow with the data. */
const NUMBERED = /^(e-mail|phone|address|organization|relation|website|event|custom field|im) (\d+) - (.+)$/i;

/** True for the header of an export of Google Contacts, old or new. */
export function isGoogleHeader(header: readonly string[]): boolean {
  return header.some((cell) => /^(?:e-mail|phone|address) \d+ - /i.test(cell.trim()));
}

/** What the numbered columns of Google hold, by their places; the others are understood by their names. */
export function googleColumns(header: readonly string[]): ReadonlyMap<number, PlannedColumn> {
  const parts = header.map((cell) => NUMBERED.exec(cell.trim()));
  const kindOf = (group: string, number: string): number | undefined => {
    const at = parts.findIndex(
      (part) => part?.[1] === group && part[2] === number && /^(?:type|label|service)$/i.test(part[3]!),
    );
    return at < 0 ? undefined : at;
  };
  const isFormatted = (number: string): boolean =>
    parts.some(
      (part) => part !== null && /^address$/i.test(part[1]!) && part[2] === number && /^formatted$/i.test(part[3]!),
    );
  const planned = new Map<number, PlannedColumn>();
  for (const [at, part] of parts.entries()) {
    if (part === null) continue;
    const [column, group, number, what] = [header[at]!.trim(), part[1]!, part[2]!, part[3]!.toLowerCase()];
    const field = fieldOf(group.toLowerCase(), what, isFormatted(number));
    const kindAt = kindOf(group, number);
    // Spouses, anniversaries and the owner's own fields are named by their labels.
    const isNamedByLabel = /^(?:relation|event|custom field|im)$/i.test(group);
    const name = isNamedByLabel ? group : /^address$/i.test(group) && what === 'formatted' ? 'Address' : column;
    planned.set(at, {
      at,
      column: field === 'keep' ? name : column,
      field,
      kind: '',
      ...(kindAt === undefined ? {} : { kindAt }),
    });
  }
  return planned;
}

function fieldOf(group: string, what: string, isFormatted: boolean): ContactField {
  if (what === 'type' || what === 'label' || what === 'service') return 'leave-out';
  switch (group) {
    case 'e-mail':
      return 'email';
    case 'phone':
      return 'phone';
    case 'website':
      return 'website';
    case 'organization':
      return what === 'name' ? 'company' : what === 'title' ? 'title' : what === 'department' ? 'department' : 'keep';
    case 'address':
      if (what === 'city') return 'city';
      if (what === 'country') return 'country';
      // The whole address is there in one piece.
      return isFormatted && what !== 'formatted' ? 'leave-out' : 'keep';
    default:
      return 'keep';
  }
}
