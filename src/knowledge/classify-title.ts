import type { Weighted } from './distribution.ts';
import type { ProfileHints } from './profile.ts';
import { readJob } from './read-job.ts';
import type { FunctionId, IndustryId } from './taxonomy.ts';

/** A title as `tertius classify` prints it. */
export interface ClassifiedTitle {
  readonly title: string;
  /** Probabilities, likeliest first, `unknown` last; they sum to 1 but for rounding. */
  readonly functions: readonly Weighted<FunctionId>[];
  readonly family: string;
  /** Career stage 1–6; null when the title does not tell. */
  readonly seniority: number | null;
  readonly industry: readonly Weighted<IndustryId>[];
  /** The words of the title that told it, as written; empty when none did. */
  readonly because: string;
  /** The words of the company, or of the title, that told the industry; empty when none did. */
  readonly industryBecause: string;
}

/** Reads one line: a title, and a tab and a company after it where one is known. */
export function classifyLine(line: string, hints?: ProfileHints): ClassifiedTitle {
  const tab = line.indexOf('\t');
  const title = (tab === -1 ? line : line.slice(0, tab)).trim();
  const company = tab === -1 ? '' : line.slice(tab + 1).trim();
  const job = readJob(title, company, hints);
  return {
    title,
    functions: rounded(job.title.functions),
    family: job.title.family,
    seniority: job.title.seniority ?? null,
    industry: rounded(job.company.industries),
    because: job.title.because,
    industryBecause: job.company.because,
  };
}

/** Six digits: more is noise of the arithmetic. */
const DIGITS = 1e6;

function rounded<Id extends string>(possibilities: readonly Weighted<Id>[]): readonly Weighted<Id>[] {
  return possibilities.map(({ id, p }) => ({ id, p: Math.round(p * DIGITS) / DIGITS }));
}
