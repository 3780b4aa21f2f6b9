import type { SeenLifeEvent } from '../model/import-changes.ts';
import { isSameCompany } from './company-name.ts';

/** Positive when the second title is of a higher career stage than the first, negative when lower, 0 when alike or unknown. */
export type CompareSeniority = (before: string, after: string) => number;

/** What somebody does and where, as far as it is known. */
export interface Job {
  readonly company?: string | undefined;
  readonly title?: string | undefined;
}

/** What a change of company or title means: a new job, a promotion, or nothing to speak of. */
export function lifeEvent(
  before: Job,
  after: Job,
  compareSeniority: CompareSeniority,
): Pick<SeenLifeEvent, 'kind' | 'text'> | undefined {
  if (before.company !== undefined && after.company !== undefined && !isSameCompany(before.company, after.company))
    return { kind: 'new-job', text: `New job: ${inWords(after)}; before: ${inWords(before)}` };
  if (before.title === undefined || after.title === undefined || before.title === after.title) return undefined;
  if (compareSeniority(before.title, after.title) <= 0) return undefined;
  return { kind: 'promotion', text: `Promotion: ${inWords(after)}; before: ${before.title}` };
}

function inWords({ company, title }: Job): string {
  if (title === undefined) return company ?? '';
  return company === undefined ? title : `${title} at ${company}`;
}
