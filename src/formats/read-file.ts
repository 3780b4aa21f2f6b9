import { type FileSource, keptPieces } from '../base/file-source.ts';
import { Refusal } from '../base/refusals.ts';
import type { StopSignal } from '../base/stop-signal.ts';
import { type ArchiveMember, archiveMembers } from './archive-members.ts';
import { fileStart } from './file-start.ts';
import { type ArchiveContext, archiveContext } from './linkedin/archive-context.ts';
import { ignored } from './linkedin/mention.ts';
import type { ReadOptions } from './read-options.ts';
import { recognise } from './recognise.ts';
import type { FileRecord } from './record.ts';
import { type Tally, tallyOf } from './tally.ts';
import { unknownArchive, unknownFile } from './unknown-file.ts';
import { gunzip, isGzip } from './zip/gunzip.ts';
import { isZip } from './zip/open-zip.ts';
import { UNPACK_LIMIT, unpackCount } from './zip/unpack-limit.ts';

/**
 * Reads a file of the outside world, or a folder of such files, into records, in batches. What it is is told by its content, never by
 * its name. Every data row, card or message of a file that is used ends in exactly one record; files of an archive that are not used end
 * in one ignored record each, of line 0. Throws the refusals `file-not-recognised`, `file-not-readable`, `file-damaged`,
 * `zip-too-large`, `nothing-to-import` and `cancelled`; records given before a refusal must not be kept.
 */
export async function* readFile(source: FileSource, options: ReadOptions): AsyncGenerator<readonly FileRecord[]> {
  yield* readFiles([source], () => options);
}

/**
 * Reads files that are brought in together, in the order in which they are best read; `optionsFor` is asked right before a file is
 * read. An archive or a folder is read by itself. Files that were dropped one by one are of one mailbox and one export, as if they lay
 * in an archive: their threads run on, and what one says of the owner holds for the next.
 */
export async function* readFiles(
  sources: readonly FileSource[],
  optionsFor: (source: FileSource) => ReadOptions,
): AsyncGenerator<readonly FileRecord[]> {
  const loose = looseFiles();
  for (const source of sources.length === 1 ? sources : await inReadingOrder(sources)) {
    const options = optionsFor(source);
    const start = await firstBytes(source);
    if (source.members !== undefined || isZip(start)) {
      yield* readArchive(await membersOf(source, options), source, options);
    } else {
      const file = await lone(source, isGzip(start), options);
      loose.archive ??= archiveContext(options.ownerKeys ?? [], { isAlone: sources.length === 1 });
      const whole = tallyOf(source.name);
      yield* readMembers([file], { options, archive: loose.archive, whole });
      // What is told at the end only cannot be judged before.
      if (file.found!.finish === undefined) refuseEmpty(whole, [file]);
      else loose.unfinished.push({ file, options, whole });
    }
  }
  yield* finishLoose(loose);
}

interface LooseFiles {
  archive: ArchiveContext | undefined;
  readonly unfinished: { readonly file: ArchiveMember; readonly options: ReadOptions; readonly whole: Tally }[];
}

function looseFiles(): LooseFiles {
  return { archive: undefined, unfinished: [] };
}

function* finishLoose({ archive, unfinished }: LooseFiles): Generator<readonly FileRecord[]> {
  for (const finish of new Set(unfinished.map(({ file }) => file.found!.finish))) {
    const files = unfinished.filter(({ file }) => file.found!.finish === finish);
    const { file, options, whole } = files[0]!;
    for (const batch of finish?.(archive!, options, file.label) ?? []) {
      whole.add(batch);
      if (batch.length > 0) yield batch;
    }
    refuseEmpty(
      whole,
      files.map((one) => one.file),
    );
  }
}

async function* readArchive(
  members: readonly ArchiveMember[],
  source: FileSource,
  options: ReadOptions,
): AsyncGenerator<readonly FileRecord[]> {
  const used = members.filter((member) => member.found !== undefined);
  const unused = members.filter((member) => member.found === undefined);
  yield unused.map(({ label }) => ignored({ file: label, line: 0 }, 'not needed'));
  const archive = archiveContext(options.ownerKeys ?? [], { isAlone: used.length === 1 });
  const whole = tallyOf(source.name);
  yield* readMembers(used, { options, archive, whole });
  for (const finish of new Set(used.map((member) => member.found!.finish))) {
    for (const batch of finish?.(archive, options, source.name) ?? []) {
      whole.add(batch);
      if (batch.length > 0) yield batch;
    }
  }
  refuseEmpty(whole, used);
}

function refuseEmpty(whole: Tally, members: readonly ArchiveMember[]): void {
  const mayHoldNothing = members.some((member) => member.found!.mayHoldNothing === true);
  if (whole.records === 0 || !mayHoldNothing) whole.refuseIfNothingUsed();
}

/**
 * Files in the order in which they are best read: a mailbox after the calendars and exports that tell whose it is. Archives come first;
 * so does what is not recognised, which the reading then refuses.
 */
export async function inReadingOrder(sources: readonly FileSource[]): Promise<readonly FileSource[]> {
  const ranked: { readonly source: FileSource; readonly rank: number }[] = [];
  for (const source of sources) ranked.push({ source, rank: await rankOf(source) });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ source }) => source);
}

async function rankOf(source: FileSource): Promise<number> {
  if (source.members !== undefined) return 0;
  const first = await firstBytes(source);
  if (isZip(first) || isGzip(first)) return isZip(first) ? 0 : Number.MAX_SAFE_INTEGER;
  const start = await fileStart(source.name, source.read(0, source.size));
  return recognise(start, { timeZone: 'UTC' })?.rank ?? 0;
}

const START_BYTES = 4096;

async function firstBytes(source: FileSource): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of keptPieces(source.read(0, Math.min(START_BYTES, source.size)))) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function lone(source: FileSource, isPacked: boolean, options: ReadOptions): Promise<ArchiveMember> {
  const read = () => {
    const bytes = source.read(0, source.size);
    if (!isPacked) return bytes;
    const count = unpackCount(source.name, source.size, options.unpackLimit ?? UNPACK_LIMIT);
    return gunzip(bytes, { label: source.name, count });
  };
  const start = await fileStart(source.name, read());
  const found = recognise(start, options);
  if (found === undefined) throw unknownFile(source.name, start.bytes);
  return { label: source.name, claimedBytes: source.size, found, read };
}

async function membersOf(source: FileSource, options: ReadOptions): Promise<readonly ArchiveMember[]> {
  const count = unpackCount(source.name, source.size, options.unpackLimit ?? UNPACK_LIMIT);
  const members = await archiveMembers(source, count, options);
  if (members.every((member) => member.found === undefined)) {
    throw unknownArchive(
      source.name,
      members.map((member) => member.label),
    );
  }
  // The tables of an export that nobody has asked for look like people now and then: certificates have names, too.
  const isOwned = members.some(({ found }) => found?.ownsArchive === true);
  return members.map((member) =>
    isOwned && member.found?.isGuess === true ? { ...member, found: undefined } : member,
  );
}

async function* readMembers(
  members: readonly ArchiveMember[],
  {
    options,
    archive,
    whole,
  }: {
    readonly options: ReadOptions;
    readonly archive: ArchiveContext;
    readonly whole: Tally;
  },
): AsyncGenerator<readonly FileRecord[]> {
  const total = members.reduce((sum, member) => sum + member.claimedBytes, 0);
  let bytes = 0;
  for (const member of membersInOrder(members)) {
    const file = tallyOf(member.label);
    const pieces = watched(member.read(), options.signal, (count) => {
      bytes += count;
      options.onProgress?.({ file: member.label, bytes, of: Math.max(total, bytes), records: whole.records });
    });
    const { label, found } = member;
    options.onFile?.({ file: label, format: found!.name, mapping: found!.mapping });
    for await (const batch of found!.read({ label, pieces, options, archive })) {
      whole.add(batch);
      file.add(batch);
      if (batch.length > 0) yield batch;
    }
    if (found!.isEssential === true) file.refuseIfAllRejected();
  }
}

function membersInOrder(members: readonly ArchiveMember[]): readonly ArchiveMember[] {
  return members.toSorted((a, b) => a.found!.rank - b.found!.rank);
}

async function* watched(
  pieces: AsyncIterable<Uint8Array>,
  signal: StopSignal | undefined,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    if (signal?.aborted) throw new Refusal('cancelled');
    onRead(piece.length);
    yield piece;
  }
}
