import type { Origin } from '../formats/record.ts';
import type { FileOutcome, Outcome, RowOutcome } from '../model/import-changes.ts';

/** Accounts for every row: what became of it, file by file in the order in which the files were met. */
export interface FileTally {
  /** A file is read, also one in which no row will be found. */
  meet(file: string): void;
  /** `rows` rows beginning at `origin` came to this end. */
  add(origin: Origin, outcome: 'created' | 'updated' | 'unchanged', rows?: number): void;
  /** Rows that changed nothing known, and why. */
  setAside(
    origin: Origin,
    outcome: RowOutcome['outcome'],
    why: { readonly reason: string; readonly rows?: number },
  ): void;
  files(): readonly FileOutcome[];
}

interface Entry {
  readonly counts: Record<Outcome, number>;
  readonly rows: RowOutcome[];
}

/** Nothing counted yet. */
export function fileTally(): FileTally {
  const entries = new Map<string, Entry>();

  function entryOf(file: string): Entry {
    const known = entries.get(file);
    if (known !== undefined) return known;
    const counts = { created: 0, updated: 0, unchanged: 0, asked: 0, ignored: 0, rejected: 0 };
    const entry = { counts, rows: [] };
    entries.set(file, entry);
    return entry;
  }
  function count(file: string, outcome: Outcome, rows: number): Entry {
    const entry = entryOf(file);
    entry.counts[outcome] += rows;
    return entry;
  }

  return {
    meet: (file) => void entryOf(file),
    add(origin, outcome, rows = 1) {
      // Line 0 is a fact drawn from the file as a whole, and no row of it.
      if (origin.line > 0) count(origin.file, outcome, rows);
    },
    setAside(origin, outcome, { reason, rows = 1 }) {
      count(origin.file, outcome, rows).rows.push({ line: origin.line, outcome, reason });
    },
    files: () =>
      [...entries].map(([file, { counts, rows }]) => ({
        file,
        records: Object.values(counts).reduce((sum, value) => sum + value, 0),
        counts,
        rows,
      })),
  };
}
