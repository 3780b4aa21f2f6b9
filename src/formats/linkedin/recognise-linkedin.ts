import type { FileStart, FoundFormat } from '../found-format.ts';
import { findTable } from './find-table.ts';
import { readTable } from './read-table.ts';
import { TABLES } from './tables.ts';

/** Recognises one of the tables of a LinkedIn export, by its header. */
export function recogniseLinkedIn({ name, text }: FileStart): FoundFormat | undefined {
  const found = findTable(text, name);
  if (found === undefined) return undefined;
  return {
    name: `LinkedIn ${found.table.name}`,
    rank: TABLES.indexOf(found.table),
    ownsArchive: true,
    isEssential: found.table.name === 'connections',
    read: ({ label, pieces, options, archive }) =>
      readTable(found, { label, timeZone: options.timeZone, archive, pieces }),
  };
}
