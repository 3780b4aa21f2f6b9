import type { Day } from '../../src/base/days.ts';

/** How large an export to invent, and as of when. */
export interface ExportOptions {
  /** Rows of Connections.csv, hidden members included. */
  readonly connections: number;
  /** Rows of messages.csv, advertisements and drafts included. */
  readonly messages: number;
  readonly seed: number;
  /** Nothing in the export is later. */
  readonly today: Day;
}

/** A file of the export, written piece by piece. */
export interface ExportMember {
  readonly name: string;
  readonly pieces: Iterable<string>;
}
