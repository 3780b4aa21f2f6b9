import type { FileRecord, IgnoredRecord, Mention, Origin } from '../formats/record.ts';

/** Whether a mention is of somebody whom the owner asked to forget. */
export type IsForgotten = (mention: Mention) => boolean;

const REASON = 'You asked to forget this person.';

/**
 * A record without those whom the owner asked to forget: rows about them alone are ignored with the reason, and from what
 * happened among several people only they are left out.
 */
export function leaveOutForgotten(record: FileRecord, isForgotten: IsForgotten): readonly FileRecord[] {
  switch (record.kind) {
    case 'person':
    case 'favour':
      return isForgotten(record.person) ? [ignored(record.origin)] : [record];
    case 'link':
      return record.people.some(isForgotten) ? [ignored(record.origin)] : [record];
    case 'exchange': {
      const parties = record.parties.filter(({ person }) => !isForgotten(person));
      if (parties.length === record.parties.length) return [record];
      if (parties.length > 0) return [{ ...record, parties }];
      return Array.from({ length: record.rows }, () => ignored(record.origin));
    }
    case 'ignored':
      return record.nobody !== undefined && isForgotten(record.nobody) ? [ignored(record.origin)] : [record];
    case 'owner':
    case 'rejected':
      return [record];
  }
}

function ignored(origin: Origin): IgnoredRecord {
  return { kind: 'ignored', origin, reason: REASON };
}
