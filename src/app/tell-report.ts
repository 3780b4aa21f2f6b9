import type { ImportReport } from '../contract/shapes.ts';
import type { Words } from '../words/words.ts';

/** The report of an import in a language: it is made, and kept, in English. */
export function tellReport<Report extends Omit<ImportReport, 'batch'>>(report: Report, { kept }: Words): Report {
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      format: kept(file.format),
      rejected: file.rejected.map(({ line, reason }) => ({ line, reason: kept(reason) })),
      ignoredBecause: file.ignoredBecause.map(({ reason, count }) => ({ reason: kept(reason), count })),
    })),
  };
}
