import type { FileSource } from '../base/file-source.ts';
import { Refusal } from '../base/refusals.ts';
import type { StopSignal } from '../base/stop-signal.ts';
import type { ColumnChoice } from '../contract/import-shapes.ts';
import type { ImportReport } from '../contract/shapes.ts';
import { chosenFields } from '../formats/contacts-csv/column-mapping.ts';
import { readFiles } from '../formats/read-file.ts';
import type { FileFound } from '../formats/read-options.ts';
import type { FileRecord, PersonKey } from '../formats/record.ts';
import type { ImportSummary } from '../intake/import-report.ts';
import { readTitle } from '../knowledge/read-title.ts';
import type { Language } from '../model/language.ts';
import { gatheredSource, sourceAt } from '../store/file-source.ts';
import { saidPeople } from '../store/nobodies.ts';
import { ownerOf } from '../store/people.ts';
import type { Context } from './context.ts';
import { importArchive } from './import-archive.ts';
import { importRecords } from './import-records.ts';
import { ownerRegion } from './owner-region.ts';
import { ownerTimeZone } from './owner-time-zone.ts';
import { tellReport } from './tell-report.ts';

/** A file or folder on disk under the name that its owner knows. */
export interface NamedPath {
  readonly name: string;
  readonly path: string;
  /** Of a folder whose files lie on disk under other names than their owner's. */
  readonly members?: readonly NamedPath[];
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
  /** What columns of tables hold, as the owner says; the others are guessed. */
  readonly mapping?: readonly ColumnChoice[];
  /** In which to tell it; that in which Tertius was opened when absent. */
  readonly language?: Language;
  readonly signal: StopSignal;
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
  const { importing } = context.words;
  const sources = files.map(sourceOf);
  const archived = await importArchive(context, sources, options);
  if (archived !== undefined) return archived;
  const found = new Map<string, FileFound>();
  const { batch, report } = await importRecords(context.store, readRecords(context, sources, { ...options, found }), {
    today: await context.today(),
    compareSeniority,
    formatOf: (file) => found.get(file)?.format ?? 'not used',
    dryRun: options.dryRun,
    signal: options.signal,
    onRead: (records) =>
      options.onProgress({
        sentence: importing.comparing(records),
        done: 0,
        of: records,
      }),
    onSaved: ({ records, of }) => options.onProgress({ sentence: importing.saving(records, of), done: records, of }),
  });
  const told = tellReport(toReport(report, found), context.words);
  return options.dryRun ? told : { batch, ...told };
}

function sourceOf({ name, path, members }: NamedPath): FileSource {
  return members === undefined ? { ...sourceAt(path), name } : gatheredSource(name, members);
}

async function* readRecords(
  context: Context,
  sources: readonly FileSource[],
  options: ImportOptions & { readonly found: Map<string, FileFound> },
): AsyncGenerator<readonly FileRecord[]> {
  const { store } = context;
  const owner = await ownerOf(store);
  const ownerKeys: PersonKey[] = owner.keys.map(({ kind, value }) => ({ kind, value }));
  const timeZone = await ownerTimeZone(store);
  const region = ownerRegion(ownerKeys, timeZone);
  const today = await context.today();
  const said = await saidPeople(store);
  const concludedAddresses = new Set<string>();
  const reading = readFiles(sources, (source) => ({
    timeZone,
    today,
    ownerKeys,
    ownerName: owner.name,
    saidPeople: said,
    concludedAddresses,
    region,
    mapping: mappingOf(source.name, options.mapping ?? []),
    signal: options.signal,
    onFile: (file) => options.found.set(file.file, file),
    onProgress: ({ file, bytes, of, records: found }) =>
      options.onProgress({ sentence: context.words.importing.reading(file, found), done: bytes, of }),
  }));
  for await (const records of reading) {
    for (const record of records) {
      // What an earlier file says of the owner helps to read the later ones.
      if (record.kind === 'owner' && record.fact.about === 'key') ownerKeys.push(record.fact.key);
    }
    yield records;
    if (options.signal.aborted) throw new Refusal('cancelled');
  }
}

/** A promotion is a title of a higher career stage; an unknown stage tells nothing. */
export function compareSeniority(before: string, after: string): number {
  const [earlier, later] = [readTitle(before).seniority, readTitle(after).seniority];
  return earlier === undefined || later === undefined ? 0 : later - earlier;
}

/** The choices that are about a file, or about a file within it. */
function mappingOf(name: string, choices: readonly ColumnChoice[]) {
  const own = choices.filter(({ file }) => file === undefined || file === name || file.startsWith(`${name}/`));
  return own.length === 0 ? undefined : chosenFields(own.map(({ column, field }) => [column, field]));
}

function toReport(summary: ImportSummary, found: ReadonlyMap<string, FileFound>): Omit<ImportReport, 'batch'> {
  return {
    ...summary,
    files: summary.files.map((file) => ({
      ...file,
      rejected: [...file.rejected],
      ignoredBecause: [...file.ignoredBecause],
      ...mappingIn(found.get(file.file)),
    })),
    sample: [...summary.sample],
  };
}

function mappingIn(file: FileFound | undefined): Pick<ImportReport['files'][number], 'mapping'> {
  return file?.mapping === undefined ? {} : { mapping: [...file.mapping] };
}
