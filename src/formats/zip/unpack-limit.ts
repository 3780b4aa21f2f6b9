import { Refusal } from '../../base/refusals.ts';

/** What an archive may unpack to. Real exports of text unpack to about 15 times their size. */
export interface UnpackLimit {
  /** Bytes over all members that are read. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed one; deflate can reach 1,032. */
  readonly ratio: number;
  /** Bytes that any archive may unpack to whatever its ratio: small repetitive files are harmless. */
  readonly harmlessBytes: number;
  readonly members: number;
}

export const UNPACK_LIMIT: UnpackLimit = {
  // Mailboxes are read as they come out: only their time is bounded, not their memory.
  totalBytes: 64 * 1024 ** 3,
  ratio: 100,
  harmlessBytes: 64 * 1024 ** 2,
  members: 500_000,
};

/** Counts what really comes out of an archive while it is unpacked; sizes in headers are never believed. */
export interface UnpackCount {
  readonly limit: UnpackLimit;
  /** Throws the refusal `zip-too-large` when so many bytes more would pass the limit: what is claimed need not be unpacked to be refused. */
  expect(bytes: number): void;
  /** Throws the refusal `zip-too-large` once the limit is passed. */
  add(bytes: number): void;
}

/** A count for the archive of this name and packed size. */
export function unpackCount(file: string, packedBytes: number, limit: UnpackLimit): UnpackCount {
  const most = Math.min(limit.totalBytes, Math.max(limit.harmlessBytes, packedBytes * limit.ratio));
  let total = 0;
  const checked = (bytes: number): number => {
    if (bytes > most) throw new Refusal('zip-too-large', { file, limit: bytesInWords(most) });
    return bytes;
  };
  return {
    limit,
    expect: (bytes) => void checked(total + bytes),
    add(bytes) {
      total = checked(total + bytes);
    },
  };
}

function bytesInWords(bytes: number): string {
  const mebibytes = bytes / 1024 ** 2;
  return mebibytes < 1024 ? `${Math.floor(mebibytes)} MB` : `${Number((mebibytes / 1024).toFixed(1))} GB`;
}
