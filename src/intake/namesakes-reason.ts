import type { DraftPerson } from './people-index.ts';

/** Names shown in full; the rest is counted. */
const SHOWN = 4;

/** Why a row could not be joined to one person, and what to do. */
export function namesakesReason(name: string, people: readonly DraftPerson[]): string {
  const shown = people
    .slice(0, SHOWN)
    .map(({ fields }) => fields.company ?? fields.title ?? 'of whom no company is known');
  const more = people.length > SHOWN ? ` and ${people.length - SHOWN} more` : '';
  const who =
    people.length === 1
      ? `Somebody is called “${name}” already (${shown[0]})`
      : `${people.length} people are called “${name}” (${shown.join('; ')}${more})`;
  return `${who}, and the row gives no address that tells who it is; it is kept apart until you say so under possible duplicates.`;
}
