/** One message as it is remembered: numbers only. */
export interface MailTurn {
  readonly file: number;
  /** The message's number within its file. */
  readonly line: number;
  readonly day: number;
  /** Fingerprint of the message that began the thread. */
  readonly thread: number;
  readonly sender: number;
  readonly to: readonly number[];
  readonly cc: readonly number[];
  readonly isChat: boolean;
  /** It bears marks of having been delivered: the owner did not write it, unless to themselves. */
  readonly wasDelivered: boolean;
}

export interface MailTurns {
  readonly count: number;
  /** Remembers to whom a message went; the answer stands for it in `add`. */
  audience(to: readonly number[], cc: readonly number[]): number;
  add(turn: Omit<MailTurn, 'to' | 'cc'> & { readonly audience: number }): void;
  /** `thread` is told where the beginning of it was found since. */
  at(index: number, thread?: number): MailTurn;
  dayOf(index: number): number;
  threadOf(index: number): number;
}

const FIRST_CAPACITY = 1024;
const CHAT = 1;
const DELIVERED = 2;

/** No messages yet. About 40 bytes each. */
export function mailTurns(): MailTurns {
  let numbers = new Int32Array(FIRST_CAPACITY * COLUMNS);
  let threads = new Float64Array(FIRST_CAPACITY);
  let pool = new Int32Array(FIRST_CAPACITY);
  let poolEnd = 0;
  let count = 0;

  function audience(to: readonly number[], cc: readonly number[]): number {
    const needed = to.length + cc.length + 2;
    if (poolEnd + needed > pool.length) pool = grownBy(pool, Math.max(pool.length, needed));
    const start = poolEnd;
    pool[poolEnd++] = to.length;
    pool[poolEnd++] = cc.length;
    for (const person of to) pool[poolEnd++] = person;
    for (const person of cc) pool[poolEnd++] = person;
    return start;
  }

  return {
    get count() {
      return count;
    },
    audience,
    add(turn) {
      if (count === threads.length) {
        numbers = grownBy(numbers, numbers.length);
        const larger = new Float64Array(threads.length * 2);
        larger.set(threads);
        threads = larger;
      }
      const flags = (turn.isChat ? CHAT : 0) | (turn.wasDelivered ? DELIVERED : 0);
      const row = count * COLUMNS;
      numbers[row] = turn.file;
      numbers[row + 1] = turn.line;
      numbers[row + 2] = turn.day;
      numbers[row + 3] = turn.sender;
      numbers[row + 4] = turn.audience;
      numbers[row + 5] = flags;
      threads[count++] = turn.thread;
    },
    at(index, thread = threads[index]!) {
      const row = index * COLUMNS;
      const start = numbers[row + 4]!;
      const ccStart = start + 2 + pool[start]!;
      return {
        file: numbers[row]!,
        line: numbers[row + 1]!,
        day: numbers[row + 2]!,
        thread,
        sender: numbers[row + 3]!,
        to: peopleAt(pool, start + 2, ccStart),
        cc: peopleAt(pool, ccStart, ccStart + pool[start + 1]!),
        isChat: (numbers[row + 5]! & CHAT) !== 0,
        wasDelivered: (numbers[row + 5]! & DELIVERED) !== 0,
      };
    },
    dayOf: (index) => numbers[index * COLUMNS + 2]!,
    threadOf: (index) => threads[index]!,
  };
}

const COLUMNS = 6;
const NOBODY: readonly number[] = [];

/** A loop: spreading a part of the pool takes ten times as long. */
function peopleAt(pool: Int32Array, start: number, end: number): readonly number[] {
  if (start === end) return NOBODY;
  const people: number[] = [];
  for (let at = start; at < end; at++) people.push(pool[at]!);
  return people;
}

function grownBy(array: Int32Array<ArrayBuffer>, more: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length + more);
  larger.set(array);
  return larger;
}
