/** One message as it is remembered: numbers only, never its text. */
export interface Turn {
  readonly line: number;
  readonly conversation: number;
  readonly day: number;
  /** Party who wrote, or -1 where nobody knowable did. */
  readonly sender: number;
  /** Index into the lists of recipients. */
  readonly recipients: number;
  readonly characters: number;
  /** Fingerprint of the text. */
  readonly hash: number;
  readonly mark: TurnMark;
}

/** `clue`: not an exchange (spam, a draft), but it shows whose mailbox this is. `one-click`: nothing but a phrase. */
export type TurnMark = 'message' | 'one-click' | 'clue';

const MARKS: readonly TurnMark[] = ['message', 'one-click', 'clue'];
const FIRST_CAPACITY = 1024;

/** Turns in columns of numbers: 37 bytes each, so that millions of messages fit into memory. */
export interface Turns {
  readonly count: number;
  add(turn: Turn): void;
  at(index: number): Turn;
  /** Indices by conversation, then day, then line. */
  inOrder(): Uint32Array;
}

/** No turns yet. */
export function turns(): Turns {
  let columns = emptyColumns(FIRST_CAPACITY);
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(turn) {
      if (count === columns.line.length) columns = grown(columns);
      columns.line[count] = turn.line;
      columns.conversation[count] = turn.conversation;
      columns.day[count] = turn.day;
      columns.sender[count] = turn.sender;
      columns.recipients[count] = turn.recipients;
      columns.characters[count] = turn.characters;
      columns.hash[count] = turn.hash;
      columns.mark[count] = MARKS.indexOf(turn.mark);
      count++;
    },
    at: (index) => ({
      line: columns.line[index]!,
      conversation: columns.conversation[index]!,
      day: columns.day[index]!,
      sender: columns.sender[index]!,
      recipients: columns.recipients[index]!,
      characters: columns.characters[index]!,
      hash: columns.hash[index]!,
      mark: MARKS[columns.mark[index]!]!,
    }),
    inOrder() {
      const { conversation, day, line } = columns;
      const order = Uint32Array.from({ length: count }, (_, index) => index);
      return order.sort((a, b) => conversation[a]! - conversation[b]! || day[a]! - day[b]! || line[a]! - line[b]!);
    },
  };
}

interface Columns {
  readonly line: Int32Array;
  readonly conversation: Int32Array;
  readonly day: Int32Array;
  readonly sender: Int32Array;
  readonly recipients: Int32Array;
  readonly characters: Int32Array;
  readonly hash: Float64Array;
  readonly mark: Uint8Array;
}

function emptyColumns(capacity: number): Columns {
  return {
    line: new Int32Array(capacity),
    conversation: new Int32Array(capacity),
    day: new Int32Array(capacity),
    sender: new Int32Array(capacity),
    recipients: new Int32Array(capacity),
    characters: new Int32Array(capacity),
    hash: new Float64Array(capacity),
    mark: new Uint8Array(capacity),
  };
}

function grown(columns: Columns): Columns {
  const larger = emptyColumns(columns.line.length * 2);
  larger.line.set(columns.line);
  larger.conversation.set(columns.conversation);
  larger.day.set(columns.day);
  larger.sender.set(columns.sender);
  larger.recipients.set(columns.recipients);
  larger.characters.set(columns.characters);
  larger.hash.set(columns.hash);
  larger.mark.set(columns.mark);
  return larger;
}
