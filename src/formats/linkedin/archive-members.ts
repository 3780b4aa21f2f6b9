import { type FileSource, memorySource } from '../../base/file-source.ts';
import { Refusal } from '../../base/refusals.ts';
import { textSample } from '../csv/text-sample.ts';
import { isZip, openZip, type ZipMember } from '../zip/open-zip.ts';
import type { UnpackCount } from '../zip/unpack-limit.ts';
import { findTable } from './find-table.ts';
import type { FoundTable } from './found-table.ts';

/** A file inside an archive, with what was found out about it. */
export interface ArchiveMember {
  /** As shown to the owner: archive and member. */
  readonly label: string;
  readonly claimedBytes: number;
  /** The table it is; undefined where it is none that Tertius uses. */
  readonly found: FoundTable | undefined;
  read(): AsyncIterable<Uint8Array>;
}

/** Archives within archives are opened this deep: browsers and mail programs pack exports once more. */
const DEEPEST = 2;
/** An archive within an archive is unpacked into memory. */
const NESTED_BYTES = 1024 ** 3;
/** Endings under which tables and archives are found; pictures and articles need not be unpacked to be told apart. */
const LOOKED_INTO = /(?:\.(?:csv|tsv|txt|zip)|\/[^./]+|^[^./]+)$/i;
/** What macOS adds beside each file. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/;

/** The files of an archive, also of archives within it. Files that a computer adds by itself are left out. */
export async function archiveMembers(
  source: FileSource,
  count: UnpackCount,
  depth = 1,
): Promise<readonly ArchiveMember[]> {
  const members: ArchiveMember[] = [];
  for (const member of await openZip(source, count)) {
    if (SHADOW.test(member.name)) continue;
    const label = `${source.name}/${member.name}`;
    const { claimedBytes } = member;
    if (!LOOKED_INTO.test(member.name)) {
      members.push({ label, claimedBytes, found: undefined, read: member.read });
    } else if (depth < DEEPEST && (await beginsAsZip(member))) {
      members.push(...(await archiveMembers(await unpackedSource(label, member), count, depth + 1)));
    } else {
      const found = findTable(await textSample(member.read()), member.name);
      members.push({ label, claimedBytes, found, read: member.read });
    }
  }
  return members;
}

async function beginsAsZip(member: ZipMember): Promise<boolean> {
  for await (const piece of member.read()) return isZip(piece);
  return false;
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
