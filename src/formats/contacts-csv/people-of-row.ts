import { personName } from '../linkedin/person-name.ts';
import type { Origin, PersonRecord } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';
import type { PlannedColumn } from './column-plan.ts';
import { contactOfRow } from './row-contact.ts';

/**
 * Everybody whom a row names together, as a programme names the speakers of a talk: `Ana Ruiz | Ben Osei`, `Ana Ruiz and Ben Osei`.
 * Each is a record of that row; what else the row says is of the event and not of a person.
 */
export function peopleOfRow(
  cells: readonly string[],
  {
    columns,
    origin,
    attending,
  }: { readonly columns: readonly PlannedColumn[]; readonly origin: Origin; readonly attending: string },
): readonly PersonRecord[] {
  const named = columns.filter(({ field }) => field === 'people').flatMap(({ at }) => namesIn(cells[at] ?? ''));
  const where =
    contactOfRow(
      cells,
      columns.filter(({ field }) => field === 'attending'),
    ).attending || attending;
  return [...new Set(named)].map((text): PersonRecord => {
    const { name, givenName, familyName, credentials } = personName(text, '');
    return {
      kind: 'person',
      origin,
      person: { name, keys: [] },
      ...withoutEmpty({ credentials, attending: where }),
      ...(givenName === name ? {} : withoutEmpty({ givenName, familyName })),
    };
  });
}

function namesIn(cell: string): readonly string[] {
  const strong = cell.split(/\s*[|;\n]\s*/);
  const parts = strong.length > 1 ? strong : cell.split(/,\s+/);
  return parts
    .flatMap((part) => part.split(/\s+(?:&|\+|and|und|et|y|e)\s+(?=\p{Lu})/u))
    .map((part) => part.trim())
    .filter((part) => part !== '' && personName(part, '').name !== '');
}
