import { type FileSource, memorySource } from '../base/file-source.ts';
import { Refusal } from '../base/refusals.ts';
import { fileStart } from './file-start.ts';
import type { FoundFormat } from './found-format.ts';
import type { ReadOptions } from './read-options.ts';
import { recognise } from './recognise.ts';
import { gunzip, isGzip } from './zip/gunzip.ts';
import { isZip, openZip, type ZipMember } from './zip/open-zip.ts';
import type { UnpackCount } from './zip/unpack-limit.ts';

/** A file inside an archive, with what was found out about it. */
export interface ArchiveMember {
  /** As shown to the owner: archive and member. */
  readonly label: string;
  readonly claimedBytes: number;
  /** What it is; undefined where it is nothing that Tertius uses. */
  readonly found: FoundFormat | undefined;
  read(): AsyncIterable<Uint8Array>;
}

/** Archives within archives are opened this deep: browsers and mail programs pack exports once more. */
const DEEPEST = 2;
/** An archive within an archive is unpacked into memory. */
const NESTED_BYTES = 1024 ** 3;
/** Endings under which files of use are found; pictures and articles need not be unpacked to be told apart. */
const LOOKED_INTO =
  /(?:\.(?:csv|tsv|tab|txt|zip|vcf|vcard|ics|ical|vcs|eml|emlx|mbox|mbx|gz|json|graphml|gexf|xml)|(?:^|\/)(?:cur|new|inbox)\/[^/]+|\/\d{6,}[^/]*|\/[^./]+|^[^./]+)$/i;
/** What macOS adds beside each file. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/;

/** The files of an archive or a folder, also of archives within it. Files that a computer adds by itself are left out. */
export async function archiveMembers(
  source: FileSource,
  count: UnpackCount,
  options: ReadOptions,
  depth = 1,
): Promise<readonly ArchiveMember[]> {
  const members: ArchiveMember[] = [];
  for (const member of await filesOf(source, count)) {
    if (SHADOW.test(member.name)) continue;
    const label = `${source.name}/${member.name}`;
    const { claimedBytes } = member;
    if (!LOOKED_INTO.test(member.name)) {
      members.push({ label, claimedBytes, found: undefined, read: member.read });
      continue;
    }
    const first = await firstPiece(member);
    if (depth < DEEPEST && isZip(first)) {
      const inner =
        member.source === undefined ? await unpackedSource(label, member) : { ...member.source, name: label };
      members.push(...(await archiveMembers(inner, count, options, depth + 1)));
      continue;
    }
    const read = isGzip(first) ? () => gunzip(member.read(), { label, count }) : member.read;
    const found = recognise(await fileStart(member.name, read()), options);
    members.push({ label, claimedBytes, found, read });
  }
  return members;
}

interface ContainedFile extends ZipMember {
  /** Where it can be read by ranges without being unpacked. */
  readonly source?: FileSource;
}

async function filesOf(source: FileSource, count: UnpackCount): Promise<readonly ContainedFile[]> {
  if (source.members === undefined) return await openZip(source, count);
  return (await source.members()).map(({ name, source: file }) => {
    return { name, claimedBytes: file.size, read: () => file.read(0, file.size), source: file };
  });
}

async function firstPiece(member: ZipMember): Promise<Uint8Array> {
  for await (const piece of member.read()) return piece;
  return new Uint8Array(0);
}

async function unpackedSource(label: string, member: ZipMember): Promise<FileSource> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of member.read()) {
    bytes += piece.length;
    if (bytes > NESTED_BYTES) throw new Refusal('zip-too-large', { file: label, limit: '1 GB' });
    pieces.push(piece);
  }
  return memorySource(label, Buffer.concat(pieces));
}
