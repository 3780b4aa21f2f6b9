/** Bytes of a file, handed to those who read formats; they never open anything themselves. */
export interface FileSource {
  /** As the person knows the file: its base name. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /**
   * The bytes from `start` up to, not including, `end`, in order, in pieces. Can be called many times, also at once. A piece may be
   * overwritten once the next one is asked for: see `keptPieces`.
   */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
  /** The files in it and below it, where it is a folder, which has no bytes of its own. Absent for files. */
  readonly members?: () => Promise<readonly FolderMember[]>;
}

/** A file within a folder. */
export interface FolderMember {
  /** The way to it from the folder, with slashes. */
  readonly name: string;
  readonly source: FileSource;
}

/** Copies of pieces, for whoever keeps them or hands them on to work that goes on beside: streams, unpacking. */
export async function* keptPieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Not `slice`, which of a Buffer is no copy.
  for await (const piece of pieces) yield new Uint8Array(piece);
}

/** A file that is already in memory. */
export function memorySource(name: string, bytes: Uint8Array): FileSource {
  return {
    name,
    size: bytes.length,
    async *read(start, end) {
      yield bytes.subarray(start, end);
    },
  };
}
