import type { ColumnMapping } from './contacts-csv/column-mapping.ts';
import type { ArchiveContext } from './linkedin/archive-context.ts';
import type { ReadOptions } from './read-options.ts';
import type { FileRecord } from './record.ts';

/** The beginning of a file, by which its format is recognised. The name may settle what the content leaves open, never overrule it. */
export interface FileStart {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same as text, decoded; up to 65,536 characters. */
  readonly text: string;
}

/** What a file turned out to be. */
export interface FoundFormat {
  /** In the owner's words: `vCard`, `Google contacts`. */
  readonly name: string;
  /** Files of an archive are read in this order, the lowest first: whoever needs what another file tells comes later. */
  readonly rank: number;
  /** True where a file of which every record is rejected must stop the import, since the rest is worth little without it. */
  readonly isEssential?: boolean;
  /** True where a file of which every record is rightly set aside is no mistake: a mailbox of lists, a calendar of holidays. */
  readonly mayHoldNothing?: boolean;
  /** True where an archive that holds such a file is the export of one program: guesses about its other files are worth nothing. */
  readonly ownsArchive?: boolean;
  /** True where the content only looks like it. */
  readonly isGuess?: boolean;
  /** How the columns of a table were understood; only of tables whose columns have no fixed meaning. */
  readonly mapping?: ColumnMapping;
  /** Records in batches; every row, card or message of the file ends in exactly one record. */
  read(file: OpenFile): AsyncIterable<readonly FileRecord[]>;
  /** What can be said only once all files of this format in the archive were read; `file` is the archive, or the one file. */
  finish?(archive: ArchiveContext, options: ReadOptions, file: string): Iterable<readonly FileRecord[]>;
}

/** A file that is being read. */
export interface OpenFile {
  /** As shown to the owner, the archive's name included. */
  readonly label: string;
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly options: ReadOptions;
  /** What was learned from the files of the same archive that were read before. */
  readonly archive: ArchiveContext;
}

/** Tells whether a file is of one format; undefined where it is not. */
export type RecogniseFormat = (start: FileStart, options: ReadOptions) => FoundFormat | undefined;
