import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Store } from './store.ts';

/** A record that waits to be decided, as text; see `placeInImport`. */
export interface SpooledRecord {
  readonly stage: number;
  readonly group: string;
  readonly text: string;
}

/** Which profiles the records mention, and which name messages and favours give each. */
export interface SpooledMentions {
  readonly profiles: readonly string[];
  readonly named: readonly { readonly name: string; readonly profile: string }[];
}

/** Records of an import on disk while its files are read, so that files larger than memory can be decided in portions. */
export interface RecordSpool {
  readonly count: number;
  add(records: readonly SpooledRecord[], mentions: SpooledMentions): void;
  /** The records in portions of about `size`, in order of stage and group; those of one group are never parted. */
  portions(size: number): Iterable<readonly string[]>;
  /** Which of these profiles the files mention anywhere. */
  mentioned(profiles: readonly string[]): ReadonlySet<string>;
  /** Which of these names several profiles bear. */
  sharedNames(names: readonly string[]): ReadonlySet<string>;
  close(): void;
}

const SUFFIX = '.spool';
const LEFT_OVER = /^import-.*\.spool(?:-journal)?$/;

/** An empty spool beside the data. Its file has no name while it is used, where the system allows that: a kill leaves nothing. */
export function openSpool(store: Pick<Store, 'folder'>, name: string): RecordSpool {
  const file = join(store.folder, `import-${name}${SUFFIX}`);
  closeSync(openSync(file, 'w', 0o600));
  const db = new Sqlite(file);
  // A journal on disk would keep its name and outlive a kill.
  db.pragma('journal_mode = memory');
  db.pragma('synchronous = off');
  db.pragma('locking_mode = exclusive');
  db.exec(`
    create table record (position integer primary key, stage integer not null, "group" text not null, text text not null);
    create table profile (value text primary key) without rowid;
    create table named (name text not null, profile text not null, primary key (name, profile)) without rowid;
    begin`);
  removeQuietly(file);
  const insertRecord = db.prepare('insert into record (stage, "group", text) values (?, ?, ?)');
  const insertProfile = db.prepare('insert or ignore into profile (value) values (?)');
  const insertNamed = db.prepare('insert or ignore into named (name, profile) values (?, ?)');
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(records, { profiles, named }) {
      for (const { stage, group, text } of records) insertRecord.run([stage, group, text]);
      for (const profile of profiles) insertProfile.run([profile]);
      for (const { name, profile } of named) insertNamed.run([name, profile]);
      count += records.length;
    },
    *portions(size) {
      // What fits into one portion is decided in the order in which it was read.
      const order = count <= size ? 'position' : 'stage, "group", position';
      const rows = db.prepare(`select stage, "group", text from record order by ${order}`).iterate();
      let portion: string[] = [];
      let last: SpooledRecord | undefined;
      for (const row of rows) {
        const record = row as SpooledRecord;
        const isTogether = record.group !== '' && record.stage === last?.stage && record.group === last.group;
        if (portion.length >= size && !isTogether && count > size) {
          yield portion;
          portion = [];
        }
        portion.push(record.text);
        last = record;
      }
      if (portion.length > 0) yield portion;
    },
    mentioned(profiles) {
      const rows = db
        .prepare('select value from profile where value in (select value from json_each(?))')
        .all([JSON.stringify(profiles)]);
      return new Set((rows as readonly { readonly value: string }[]).map(({ value }) => value));
    },
    sharedNames(names) {
      const rows = db
        .prepare(
          'select name from named where name in (select value from json_each(?)) group by name having count(*) > 1',
        )
        .all([JSON.stringify(names)]);
      return new Set((rows as readonly { readonly name: string }[]).map(({ name }) => name));
    },
    close() {
      db.close();
      removeQuietly(file);
    },
  };
}

/** Removes what a killed import has left; those under way have no name or cannot be removed. */
export function removeLeftOverSpools(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (LEFT_OVER.test(name)) removeQuietly(join(folder, name));
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // In use by another import.
  }
}
