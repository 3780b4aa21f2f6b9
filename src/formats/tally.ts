import { Refusal } from '../base/refusals.ts';
import type { FileRecord, RejectedRecord } from './record.ts';

/** Counts what a file gave, so that a file of which nothing can be used is refused and not reported as a success. */
export interface Tally {
  /** All records so far. */
  readonly records: number;
  add(records: readonly FileRecord[]): void;
  /** Throws the refusal `nothing-to-import` when no record is of use. */
  refuseIfNothingUsed(): void;
  /** Throws the refusal `nothing-to-import` when rows were rejected and no record is of use. */
  refuseIfAllRejected(): void;
}

/** A tally of nothing yet; `file` is named in the refusal. */
export function tallyOf(file: string): Tally {
  let records = 0;
  let used = 0;
  let firstRejected: RejectedRecord | undefined;

  function refuse(): never {
    throw new Refusal('nothing-to-import', { file, hint: hintOf(firstRejected) });
  }

  return {
    get records() {
      return records;
    },
    add(batch) {
      records += batch.length;
      for (const record of batch) {
        if (record.kind === 'rejected') firstRejected ??= record;
        // A fact of line 0 is drawn from the file as a whole and is no row.
        else if (record.kind !== 'ignored' && record.origin.line > 0) used++;
      }
    },
    refuseIfNothingUsed() {
      if (used === 0) refuse();
    },
    refuseIfAllRejected() {
      if (used === 0 && firstRejected !== undefined) refuse();
    },
  };
}

function hintOf(rejected: RejectedRecord | undefined): string {
  if (rejected === undefined) return 'It has a header, but no row to import: download it again.';
  return `${rejected.origin.file}, line ${rejected.origin.line}: ${rejected.reason}`;
}
