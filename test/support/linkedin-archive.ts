import { strToU8, zipSync } from 'fflate';
import { type FileSource, memorySource } from '../../src/base/file-source.ts';
import { Refusal } from '../../src/base/refusals.ts';
import { readFile } from '../../src/formats/read-file.ts';
import type { ReadOptions } from '../../src/formats/read-options.ts';
import type { FileRecord } from '../../src/formats/record.ts';

/** A file in memory out of text or bytes. */
export function fileOf(name: string, content: string | Uint8Array): FileSource {
  return memorySource(name, typeof content === 'string' ? Buffer.from(content) : content);
}

/** An archive in memory out of names and texts. */
export function archiveOf(files: Readonly<Record<string, string>>, name = 'export.zip'): FileSource {
  const members = Object.fromEntries(Object.entries(files).map(([member, text]) => [member, strToU8(text)]));
  return memorySource(name, zipSync(members));
}

/** All records of a file, in UTC where nothing else is said. */
export async function recordsOf(
  source: FileSource,
  options: Partial<ReadOptions> = {},
): Promise<readonly FileRecord[]> {
  const records: FileRecord[] = [];
  for await (const batch of readFile(source, { timeZone: 'UTC', ...options })) records.push(...batch);
  return records;
}

/** The records of one kind. */
export function ofKind<Kind extends FileRecord['kind']>(
  records: readonly FileRecord[],
  kind: Kind,
): readonly Extract<FileRecord, { kind: Kind }>[] {
  return records.filter((record): record is Extract<FileRecord, { kind: Kind }> => record.kind === kind);
}

/** The refusal that reading a file ends in; throws when it ends in none. */
export async function refusalOf(source: FileSource, options: Partial<ReadOptions> = {}): Promise<Refusal> {
  try {
    await recordsOf(source, options);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${source.name} was read without a refusal`);
}

/** How many rows of files the records stand for: facts of line 0 stand for none. */
export function rowsIn(records: readonly FileRecord[]): number {
  return records.reduce(
    (sum, record) => sum + (record.kind === 'exchange' ? record.rows : record.origin.line > 0 ? 1 : 0),
    0,
  );
}
