import type { FileOutcome, Outcome } from '../model/import-changes.ts';

/** What became of the rows of a file, over all portions of an import. */
export interface GatheredOutcome {
  readonly file: string;
  readonly records: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly ignoredBecause: readonly { readonly reason: string; readonly count: number }[];
}

/** Adds the portions up. */
export interface OutcomeGathering {
  add(files: readonly FileOutcome[]): void;
  /** In the order in which the files were read; those of which nothing was read stand in it too. */
  inOrder(files: readonly string[]): readonly GatheredOutcome[];
}

interface Entry {
  records: number;
  readonly counts: Record<Outcome, number>;
  readonly rejected: { readonly line: number; readonly reason: string }[];
  readonly ignored: Map<string, number>;
}

/** Nothing gathered yet. */
export function gatherOutcomes(): OutcomeGathering {
  const entries = new Map<string, Entry>();
  const entryOf = (file: string): Entry => {
    const none = { created: 0, updated: 0, unchanged: 0, asked: 0, ignored: 0, rejected: 0 };
    const entry = entries.get(file) ?? { records: 0, counts: none, rejected: [], ignored: new Map() };
    entries.set(file, entry);
    return entry;
  };
  return {
    add(files) {
      for (const { file, records, counts, rows } of files) {
        const entry = entryOf(file);
        entry.records += records;
        for (const outcome of Object.keys(counts) as Outcome[]) entry.counts[outcome] += counts[outcome];
        for (const { line, outcome, reason } of rows) {
          if (outcome === 'rejected') entry.rejected.push({ line, reason });
          if (outcome === 'ignored') entry.ignored.set(reason, (entry.ignored.get(reason) ?? 0) + 1);
        }
      }
    },
    inOrder: (files) =>
      files.map((file) => {
        const { records, counts, rejected, ignored } = entryOf(file);
        const ignoredBecause = [...ignored].map(([reason, count]) => ({ reason, count }));
        return { file, records, counts, rejected: rejected.toSorted((a, b) => a.line - b.line), ignoredBecause };
      }),
  };
}
