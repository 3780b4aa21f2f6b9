import type { Origin } from '../record.ts';
import { type MailPeople, mailPeople } from './mail-people.ts';
import { type MailTurns, mailTurns } from './mail-turns.ts';
import { type NumberMap, numberMap } from './number-map.ts';

/** The messages of an archive or file as they are read: who wrote to whom and when. Bodies are never looked at. */
export interface MailBox {
  readonly people: MailPeople;
  readonly turns: MailTurns;
  /** As shown to the owner, the archive's name included; turns name them by number. */
  readonly files: string[];
  /** How many messages each file has had. */
  readonly counts: number[];
  /** For the fingerprint of each message that of the message which began its thread. */
  readonly threads: NumberMap;
  /** What each thread was called first. */
  readonly subjects: Subjects;
  /** Addresses of mailing lists. */
  readonly lists: Set<string>;
  /** How often mail was delivered to an address. */
  readonly delivered: Map<string, number>;
  /** Who wrote what lies among the sent messages. */
  readonly writers: Map<string, number>;
}

/** An empty one. */
export function mailBox(): MailBox {
  return {
    people: mailPeople(),
    turns: mailTurns(),
    files: [],
    counts: [],
    threads: numberMap(),
    subjects: subjects(),
    lists: new Set(),
    delivered: new Map(),
    writers: new Map(),
  };
}

/** Where a message stands. */
export function originOfTurn(box: MailBox, turn: { readonly file: number; readonly line: number }): Origin {
  return { file: box.files[turn.file]!, line: turn.line };
}

/** Texts by thread, in one block of bytes: far smaller than as many strings. */
export interface Subjects {
  /** The first text of a thread stays. */
  add(thread: number, text: string): void;
  has(thread: number): boolean;
  get(thread: number): string;
}

const FIRST_BYTES = 65_536;

function subjects(): Subjects {
  const places = numberMap();
  let bytes = Buffer.alloc(FIRST_BYTES);
  let end = 1;
  return {
    has: (thread) => places.get(thread) !== undefined,
    add(thread, text) {
      if (text === '' || places.get(thread) !== undefined) return;
      const length = Buffer.byteLength(text);
      if (end + length + 4 > bytes.length) {
        bytes = Buffer.concat([bytes], Math.max(bytes.length * 2, end + length + 4));
      }
      places.set(thread, end);
      bytes.writeUInt32LE(length, end);
      bytes.write(text, end + 4);
      end += length + 4;
    },
    get(thread) {
      const place = places.get(thread);
      if (place === undefined) return '';
      return bytes.toString('utf8', place + 4, place + 4 + bytes.readUInt32LE(place));
    },
  };
}
