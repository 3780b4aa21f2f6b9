import { constants } from 'node:buffer';
import { z } from 'zod';
import { type FileSource, keptPieces } from '../../base/file-source.ts';
import { Refusal } from '../../base/refusals.ts';
import { isZip, openZip, type ZipMember } from '../zip/open-zip.ts';
import { toZip } from '../zip/to-zip.ts';
import { UNPACK_LIMIT, unpackCount } from '../zip/unpack-limit.ts';

/** Version of the layout below; a new layout gets a new number, and this one stays readable. */
const VERSION = 1;
const MANIFEST = 'tertius.json';

/** A value as tables hold it. */
export const ArchivedRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type ArchivedRow = z.infer<typeof ArchivedRow>;

/** Everything that a Tertius holds: the rows of every table, by the names of the schema of that number. */
export interface ArchiveContents {
  readonly schema: number;
  readonly tables: ReadonlyMap<string, readonly ArchivedRow[]>;
}

const Manifest = z.object({
  format: z.literal('tertius-archive'),
  version: z.number().int(),
  schema: z.number().int(),
  /** ISO 8601 instant, UTC. */
  writtenAt: z.string(),
  /** Rows by table. */
  tables: z.record(z.string(), z.number().int()),
});

/** An archive as a zip: the manifest, `tables/NAME.json` for each table, and files for people to look at beside them. */
export function toArchive(
  { schema, tables }: ArchiveContents,
  { writtenAt, beside }: { readonly writtenAt: string; readonly beside: Readonly<Record<string, string>> },
): Buffer {
  const counts = Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length]));
  const manifest: z.infer<typeof Manifest> = {
    format: 'tertius-archive',
    version: VERSION,
    schema,
    writtenAt,
    tables: counts,
  };
  return toZip([
    { name: MANIFEST, content: `${JSON.stringify(manifest, undefined, 2)}\n` },
    ...Object.entries(beside).map(([name, content]) => ({ name, content })),
    ...[...tables].map(([name, rows]) => ({
      name: `tables/${name}.json`,
      content: rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`,
    })),
  ]);
}

/**
 * Reads an archive; undefined for every other file.
 * @throws Refusal `file-damaged` when it is one, but not whole; `data-newer` when a newer Tertius wrote it; `zip-too-large`
 */
export async function readArchive(source: FileSource): Promise<ArchiveContents | undefined> {
  const members = await membersOf(source);
  const described = members.find(({ name }) => name === MANIFEST);
  if (described === undefined) return undefined;
  const manifest = Manifest.safeParse(await json(described, source));
  if (!manifest.success) return undefined;
  const { version, schema, tables } = manifest.data;
  if (version > VERSION) throw new Refusal('data-newer', { file: source.name, found: version, known: VERSION });
  const read = new Map<string, readonly ArchivedRow[]>();
  for (const [name, count] of Object.entries(tables)) {
    const member = members.find((one) => one.name === `tables/${name}.json`);
    const rows = z.array(ArchivedRow).safeParse(member === undefined ? undefined : await json(member, source));
    if (!rows.success || rows.data.length !== count)
      throw damaged(source, `tables/${name}.json is not as it was written`);
    read.set(name, rows.data);
  }
  return { schema, tables: read };
}

async function membersOf(source: FileSource): Promise<readonly ZipMember[]> {
  const start: Uint8Array[] = [];
  for await (const part of keptPieces(source.read(0, Math.min(4, source.size)))) start.push(part);
  if (!isZip(Buffer.concat(start))) return [];
  // Tables repeat the names of their columns in every row, and so unpack to far more than other files do.
  const limit = { ...UNPACK_LIMIT, ratio: 1_032, totalBytes: 4 * 1024 ** 3 };
  return await openZip(source, unpackCount(source.name, source.size, limit));
}

async function json(member: ZipMember, source: FileSource): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of member.read()) {
    bytes += part.length;
    if (bytes > constants.MAX_STRING_LENGTH) throw tooLarge(member);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(source, `${member.name} is no JSON`);
    throw error;
  }
}

/** No text of that length can be held: it is no table of anybody's network. */
function tooLarge({ name }: ZipMember): Refusal {
  return new Refusal('zip-too-large', {
    file: name,
    limit: `${Math.floor(constants.MAX_STRING_LENGTH / 1024 ** 2)} MB`,
  });
}

function damaged(source: FileSource, why: string): Refusal {
  return new Refusal('file-damaged', {
    file: source.name,
    line: '',
    why,
    hint: 'Choose another archive; nothing was changed.',
  });
}
