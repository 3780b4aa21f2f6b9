import { assertNever } from '../base/assert-never.ts';
import type { FileRecord, Mention } from '../formats/record.ts';

/** When a record of an import is decided, if it is too large to be decided at once. */
export interface PlaceInImport {
  /** Lower ones come first. */
  readonly stage: number;
  /** Records of one stage and group are decided together; an empty group is no group. */
  readonly group: string;
}

/** The owner comes first, then people with keys, then those with a name alone, then what happened with them, then their links. */
export function placeInImport(record: FileRecord): PlaceInImport {
  switch (record.kind) {
    case 'ignored':
    case 'rejected':
      return { stage: 0, group: '' };
    case 'owner':
      return { stage: 1, group: 'owner' };
    case 'person':
      return { stage: 2 + (isKeyed(record.person) ? 0 : 2) + (record.connectedOn === undefined ? 1 : 0), group: '' };
    case 'favour':
      return { stage: 6 + (isKeyed(record.person) ? 0 : 1), group: '' };
    case 'exchange':
      return { stage: 8 + (record.parties.every(({ person }) => isKeyed(person)) ? 0 : 1), group: record.key };
    case 'link':
      return { stage: 10 + (record.people.every(isKeyed) ? 0 : 1), group: '' };
    default:
      return assertNever(record);
  }
}

function isKeyed(mention: Mention): boolean {
  return mention.keys.length > 0;
}
