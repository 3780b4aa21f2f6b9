import type { FileSource } from '../base/file-source.ts';
import { Refusal } from '../base/refusals.ts';
import type { ImportReport } from '../contract/shapes.ts';
import { readFile } from '../formats/read-file.ts';
import type { FileRecord, PersonKey } from '../formats/record.ts';
import { decide } from '../intake/decide.ts';
import { importReport } from '../intake/import-report.ts';
import { readTitle } from '../knowledge/read-title.ts';
import type { Known } from '../model/known.ts';
import { applyImport, type DecidedImport, previewImport } from '../store/apply-import.ts';
import { fileSource } from '../store/file-source.ts';
import { ownerOf } from '../store/people.ts';
import type { Context } from './context.ts';
import { ownerTimeZone } from './owner-time-zone.ts';

/** A file on disk under the name that its owner knows. */
export interface NamedPath {
  readonly name: string;
  readonly path: string;
}

export interface ImportProgress {
  /** What is being done, with real counts. */
  readonly sentence: string;
  readonly done: number;
  /** Null when it is not known how much there will be. */
  readonly of: number | null;
}

export interface ImportOptions {
  /** Say what would happen and save nothing. */
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/**
 * Brings files in: all of them, or none. With `dryRun` it says what would happen instead.
 * @throws Refusal when a file cannot be read, is not recognised or damaged, or when it is cancelled; nothing is changed then
 */
export async function importFiles(
  context: Context,
  files: readonly NamedPath[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { store } = context;
  const sources = files.map(({ name, path }): FileSource => ({ ...fileSource(path), name }));
  const formats = new Map<string, string>();
  const records = await readRecords(context, sources, { ...options, formats });
  options.onProgress({ sentence: `Comparing ${count(records.length)} records with what is known`, done: 0, of: null });
  const today = await context.today();
  const decideAll = (known: Known): DecidedImport<Omit<ImportReport, 'batch'>> => {
    const changes = decide(known, records, { today, compareSeniority });
    return { changes, report: toReport(importReport(known, changes, (file) => formats.get(file) ?? 'not used')) };
  };
  if (options.dryRun) return (await previewImport(store, decideAll)).report;
  const { batch, report } = await applyImport(store, decideAll, {
    signal: options.signal,
    onProgress: ({ done, of }) => options.onProgress({ sentence: 'Saving', done, of }),
  });
  return { batch, ...report };
}

async function readRecords(
  context: Context,
  sources: readonly FileSource[],
  options: ImportOptions & { readonly formats: Map<string, string> },
): Promise<FileRecord[]> {
  const { store } = context;
  const owner = await ownerOf(store);
  const ownerKeys: PersonKey[] = owner.keys.map(({ kind, value }) => ({ kind, value }));
  const timeZone = await ownerTimeZone(store);
  const today = await context.today();
  const records: FileRecord[] = [];
  for (const source of sources) {
    const reading = readFile(source, {
      timeZone,
      today,
      ownerKeys,
      signal: options.signal,
      onFile: ({ file, format }) => options.formats.set(file, format),
      onProgress: ({ file, bytes, of, records: found }) =>
        options.onProgress({ sentence: `Reading ${file}: ${count(found)} records`, done: bytes, of }),
    });
    for await (const batch of reading) {
      for (const record of batch) {
        records.push(record);
        // What an earlier file says of the owner helps to read the later ones.
        if (record.kind === 'owner' && record.fact.about === 'key') ownerKeys.push(record.fact.key);
      }
      if (options.signal.aborted) throw new Refusal('cancelled');
    }
  }
  return records;
}

/** A promotion is a title of a higher career stage; an unknown stage tells nothing. */
function compareSeniority(before: string, after: string): number {
  const [earlier, later] = [readTitle(before).seniority, readTitle(after).seniority];
  return earlier === undefined || later === undefined ? 0 : later - earlier;
}

function toReport(summary: ReturnType<typeof importReport>): Omit<ImportReport, 'batch'> {
  return {
    ...summary,
    files: summary.files.map((file) => ({
      ...file,
      rejected: [...file.rejected],
      ignoredBecause: [...file.ignoredBecause],
    })),
    sample: [...summary.sample],
  };
}

function count(number: number): string {
  return number.toLocaleString('en');
}
