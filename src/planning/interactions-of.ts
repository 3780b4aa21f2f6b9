import type { PersonId } from '../model/ids.ts';
import type { InteractionColumns } from '../model/interactions.ts';

/** The rows of one person in the columns, oldest first: `from` up to, not including, `until`; none for a person without interactions. */
export function rowsOf(
  columns: InteractionColumns,
  person: PersonId,
): { readonly from: number; readonly until: number } {
  let low = 0;
  let high = columns.people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns.people[middle]! < person) low = middle + 1;
    else high = middle;
  }
  if (columns.people[low] !== person) return { from: 0, until: 0 };
  return { from: columns.start[low]!, until: columns.end[low]! };
}
