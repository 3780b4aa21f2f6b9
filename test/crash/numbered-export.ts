import type { FileRecord } from '../../src/formats/record.ts';
import { TODAY } from '../support/fresh-store.ts';
import { connection, messages } from '../support/import-records.ts';

/** People in each export. */
export const PEOPLE = 200;
/** Interactions of each: the connection and one exchange. */
export const INTERACTIONS = 2 * PEOPLE;

/** An export that shares nobody with those of other numbers. The company's name tells its number. */
export function numberedExport(number: number): readonly FileRecord[] {
  return Array.from({ length: PEOPLE }, (_, index) => {
    const slug = `person-${number}-${index}`;
    const name = `Person ${number} ${index}`;
    return [
      connection(name, { slug, company: `Export ${number}`, connectedOn: TODAY - index, line: 5 + index }),
      messages(`thread-${slug}`, TODAY - index, [[name, { slug, incoming: 1, outgoing: 1 }]]),
    ];
  }).flat();
}
