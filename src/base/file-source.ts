/** Bytes of a file, handed to those who read formats; they never open anything themselves. */
export interface FileSource {
  /** As the person knows the file: its base name. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`, in order, in pieces. Can be called many times, also at once. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
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
