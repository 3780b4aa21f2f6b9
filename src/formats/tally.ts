import { Refusal } from '../base/refusals.ts';
import type { FileRecord, IgnoredRecord, RejectedRecord } from './record.ts';

/** Counts what a file gave, so that a file of which nothing can be used is refused and not reported as a success. */
export interface Tally {
  /** All records so far. */
  readonly records: number;
  add(records: readonly FileRecord[]): void;
  /** Throws the refusal `nothing-to-import` when no record is of use and not every row was rightly set aside. */
  refuseIfNothingUsed(): void;
  /** Throws the refusal `nothing-to-import` when rows were rejected and no record is of use. */
  refuseIfAllRejected(): void;
}

/** A tally of nothing yet; `file` is named in the refusal. */
export function tallyOf(file: string): Tally {
  let records = 0;
  let used = 0;
  let firstRejected: RejectedRecord | undefined;
  let firstIgnored: IgnoredRecord | undefined;

  function refuse(): never {
    throw new Refusal('nothing-to-import', { file, hint: hintOf(firstRejected ?? firstIgnored) });
  }

  return {
    get records() {
      return records;
    },
    add(batch) {
      records += batch.length;
      for (const record of batch) {
        if (record.kind === 'rejected') firstRejected ??= record;
        // What stands at line 0 is said of the file as a whole and is no row.
        else if (record.origin.line === 0) continue;
        else if (record.kind === 'ignored') firstIgnored ??= record;
        else used++;
      }
    },
    refuseIfNothingUsed() {
      if (used === 0 && (firstRejected !== undefined || firstIgnored === undefined)) refuse();
    },
    refuseIfAllRejected() {
      if (used === 0 && firstRejected !== undefined) refuse();
    },
  };
}

function hintOf(first: RejectedRecord | IgnoredRecord | undefined): string {
  if (first === undefined) return 'It has a header, but no row to import: download it again.';
  const where = `${first.origin.file}, line ${first.origin.line}`;
  return first.kind === 'rejected'
    ? `${where}: ${first.reason}`
    : `Every row was set aside; ${where}: ${first.reason}.`;
}
