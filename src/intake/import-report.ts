import type { AddedPerson } from '../model/import-changes.ts';
import type { GatheredOutcome } from './gather-outcomes.ts';

/** What an import did, or would do, in the counts and words that the owner is shown. */
export interface ImportSummary {
  /** How many people are known afterwards, the owner left out. */
  readonly people: number;
  readonly contacts: number;
  /** Contacts with whom something real happened. */
  readonly spokenWith: number;
  readonly interactions: number;
  /** Known connections that a newer export lacks, noticed now; absent where there are none. */
  readonly gone?: number;
  readonly files: readonly FileSummary[];
  readonly sample: readonly SamplePerson[];
}

/** What became of the rows of one file; the counts add up to `records`. */
export interface FileSummary {
  readonly file: string;
  readonly format: string;
  readonly records: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly asked: number;
  readonly ignored: number;
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly ignoredBecause: readonly { readonly reason: string; readonly count: number }[];
}

/** One of the people an import brings. */
export interface SamplePerson {
  readonly name: string;
  readonly what: string;
  readonly from: string;
}

/** People shown before saving. */
export const SAMPLE = 5;

/** What is known after an import. */
export type KnownAfter = Pick<ImportSummary, 'people' | 'contacts' | 'spokenWith' | 'interactions' | 'gone'>;

/** The report of an import; `formatOf` names the format of a file as the owner knows it. */
export function importReport(
  outcome: {
    readonly after: KnownAfter;
    readonly files: readonly GatheredOutcome[];
    readonly sample: readonly AddedPerson[];
  },
  formatOf: (file: string) => string,
): ImportSummary {
  const { people, contacts, spokenWith, interactions, gone = 0 } = outcome.after;
  return {
    people,
    contacts,
    spokenWith,
    interactions,
    ...(gone === 0 ? {} : { gone }),
    files: outcome.files.map(({ file, records, counts, rejected, ignoredBecause }) => ({
      file,
      format: formatOf(file),
      records,
      created: counts.created,
      updated: counts.updated,
      unchanged: counts.unchanged,
      asked: counts.asked,
      ignored: counts.ignored,
      rejected,
      ignoredBecause,
    })),
    sample: outcome.sample.slice(0, SAMPLE).map(sampleOf),
  };
}

function sampleOf({ name, title, company, file }: AddedPerson): SamplePerson {
  const what = [title, company].filter((words) => words !== undefined).join(', ');
  return { name, what, from: file };
}
