import type { Day } from '../base/days.ts';
import type { StopSignal } from '../base/stop-signal.ts';
import type { Region } from './contact/phone-key.ts';
import type { ChosenFields, ColumnMapping } from './contacts-csv/column-mapping.ts';
import type { PersonKey } from './record.ts';
import type { UnpackLimit } from './zip/unpack-limit.ts';

/** How to read a file. */
export interface ReadOptions {
  /** IANA zone of the owner: instants fall on the days of their calendar. */
  readonly timeZone: string;
  /** The country by whose rules telephone numbers without a country code are read. */
  readonly region?: Region | undefined;
  /** The owner's day: what a calendar or a mailbox dates later has not happened yet. Without it everything has. */
  readonly today?: Day;
  /** What columns of tables hold, as the owner says; the others are guessed. */
  readonly mapping?: ChosenFields | undefined;
  /** Keys that are known to be the owner's. */
  readonly ownerKeys?: readonly PersonKey[];
  /** Addresses that calendars of this import take for the owner's; mail that is read later goes by them where nothing surer tells. */
  readonly concludedAddresses?: Set<string>;
  /** The owner's name as known so far; empty or absent while it is not. */
  readonly ownerName?: string;
  /** Addresses and folded names of whom the owner says that they are people, though they look like machines, rooms or lists. */
  readonly saidPeople?: ReadonlySet<string>;
  /** Stops the reading with the refusal `cancelled`. */
  readonly signal?: StopSignal;
  readonly onProgress?: (done: ReadProgress) => void;
  /** Told of each file that is used, before its first record. */
  readonly onFile?: (file: FileFound) => void;
  /** What an archive may unpack to; the default leaves room for the largest real exports. */
  readonly unpackLimit?: UnpackLimit;
}

/** How far the reading has come. */
export interface ReadProgress {
  /** The file being read, the archive's name included. */
  readonly file: string;
  /** Bytes read so far of all files that are used, and how many there will be as far as is known. */
  readonly bytes: number;
  readonly of: number;
  /** Records found so far. */
  readonly records: number;
}

/** A file, or a file within an archive, and what it was recognised as. */
export interface FileFound {
  /** As in the origin of its records. */
  readonly file: string;
  /** In the owner's words. */
  readonly format: string;
  /** How the columns of a table were understood. */
  readonly mapping?: ColumnMapping | undefined;
}
