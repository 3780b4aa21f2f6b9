import { type Day, toIsoDay } from '../../base/days.ts';
import { type NobodyKind, WRITTEN_TO } from '../../model/nobody-reason.ts';
import { ignored } from '../linkedin/mention.ts';
import type { ExchangeParty, ExchangeRecord, FileRecord, Origin } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';
import { type MailBox, originOfTurn } from './mail-box.ts';
import { type MailOwner, mailOwner } from './mail-owner.ts';
import type { MailTurn } from './mail-turns.ts';
import { nobodyKind, type SaidPeople } from './nobody-kind.ts';

/** Recipients up to whom a mail is written to each of them; science §3.5. */
const FEW_RECIPIENTS = 3;
/** Recipients above whom a mail is written to a crowd; science §3.5. */
const MANY_RECIPIENTS = 6;
const BATCH_RECORDS = 1000;

/**
 * The exchanges of a mailbox: one for each thread, day and kind of audience. A mail to many, or of which the owner got only a copy, is a
 * group mail, and people who were only copied are bystanders. Mail to machines and lists alone is set aside.
 * Where it cannot be told whose mailbox it is, everybody is a bystander, and a notice says what to do.
 */
export function* gatherMail(
  box: MailBox,
  known: {
    readonly addresses: ReadonlySet<string>;
    readonly concludedBefore: ReadonlySet<string>;
    readonly people: SaidPeople;
    readonly file: string;
  },
): Generator<readonly FileRecord[]> {
  if (box.turns.count === 0) return;
  const owner = mailOwner(box, { known: known.addresses, concludedBefore: known.concludedBefore });
  yield ownerRecords(box, owner, known.file);
  const nobodies = nobodiesIn(box, known.people);
  let batch: FileRecord[] = [];
  for (const turns of daysOf(box)) {
    batch.push(...recordsOf(nobodies, owner, turns));
    if (batch.length < BATCH_RECORDS) continue;
    yield batch;
    batch = [];
  }
  yield [...batch, ...recipientsSetAside(nobodies, { file: fileOfAll(box, known.file), line: 0 })];
}

/** Who in a mailbox is no person, found out once for each. */
interface Nobodies {
  readonly box: MailBox;
  kindOf(person: number): NobodyKind | undefined;
  /** Those asked about so far that are none. */
  readonly met: ReadonlyMap<number, NobodyKind>;
}

function nobodiesIn(box: MailBox, people: SaidPeople): Nobodies {
  const known = new Map<number, NobodyKind | undefined>();
  const met = new Map<number, NobodyKind>();
  return {
    box,
    met,
    kindOf(person) {
      if (known.has(person)) return known.get(person);
      const address = box.people.addressOf(person);
      const isList = box.lists.has(address) && !people.has(address);
      const kind = isList ? 'list' : nobodyKind({ name: box.people.mention(person).name, address }, people);
      known.set(person, kind);
      if (kind !== undefined) met.set(person, kind);
      return kind;
    },
  };
}

/** Rooms, lists and machines that mail between people also went to, each once. */
function* recipientsSetAside({ box, met }: Nobodies, origin: Origin): Generator<FileRecord> {
  for (const [person, kind] of met) yield { ...ignored(origin, WRITTEN_TO[kind]), nobody: box.people.mention(person) };
}

function fileOfAll({ files }: MailBox, file: string): string {
  return files.length === 1 ? files[0]! : file;
}

const UNKNOWN_OWNER =
  'it cannot be told which address is yours, so that nothing counts as said to or by you: undo this import, say it with `tertius owner --email you@example.org`, and import the file again';

function ownerRecords(box: MailBox, owner: MailOwner | undefined, file: string): readonly FileRecord[] {
  const origin = { file: fileOfAll(box, file), line: 0 };
  if (owner === undefined) return [ignored(origin, UNKNOWN_OWNER)];
  const { found, concluded } = owner;
  const keys = found.map((value): FileRecord => {
    return { kind: 'owner', origin, fact: { about: 'key', key: { kind: 'email', value } } };
  });
  if (concluded === undefined) return keys;
  const reason = `${concluded} is taken for your address, from who takes part in these messages; if it is not, undo the import and say which is yours: tertius owner --email`;
  return [...keys, ignored(origin, reason)];
}

/** The messages of each thread and day, in the order of files and lines. */
function* daysOf(box: MailBox): Generator<readonly MailTurn[]> {
  const { turns } = box;
  const threads = new Float64Array(turns.count);
  for (let index = 0; index < turns.count; index++) threads[index] = beginningOf(box, turns.threadOf(index));
  const order = Uint32Array.from({ length: turns.count }, (_, index) => index).sort(
    (a, b) => threads[a]! - threads[b]! || turns.dayOf(a) - turns.dayOf(b) || a - b,
  );
  let day: MailTurn[] = [];
  let last = -1;
  for (const index of order) {
    if (last >= 0 && (threads[last] !== threads[index] || turns.dayOf(last) !== turns.dayOf(index))) {
      yield day;
      day = [];
    }
    day.push(turns.at(index, threads[index]!));
    last = index;
  }
  if (day.length > 0) yield day;
}

/** Follows a thread back to its beginning, as far as the messages are there. */
function beginningOf({ threads }: MailBox, thread: number): number {
  let beginning = thread;
  // Loops of replies exist only in broken or forged mail, and end here.
  for (let steps = 0; steps < 1000; steps++) {
    const before = threads.get(beginning);
    if (before === undefined || before === beginning) break;
    beginning = before;
  }
  return beginning;
}

type Audience = 'few' | 'some' | 'many';

function* recordsOf(
  nobodies: Nobodies,
  owner: MailOwner | undefined,
  turns: readonly MailTurn[],
): Generator<FileRecord> {
  const { box } = nobodies;
  const byAudience: Record<Audience, Seen[]> = { few: [], some: [], many: [] };
  for (const turn of turns) {
    const seen = seenBy(nobodies, owner, turn);
    if (typeof seen === 'string') yield ignored(originOfTurn(box, turn), seen);
    else byAudience[seen.audience].push(seen);
  }
  for (const audience of ['few', 'some', 'many'] as const) {
    if (byAudience[audience].length > 0) yield exchangeOf(box, byAudience[audience], audience);
  }
}

/** A message as the owner sees it. */
interface Seen {
  readonly turn: MailTurn;
  readonly audience: Audience;
  /** Undefined where the owner wrote it. */
  readonly sender: number | undefined;
  /** To whom the owner wrote, each on their own. */
  readonly addressed: readonly number[];
  /** Everybody else who was there. */
  readonly present: readonly number[];
}

function seenBy({ kindOf }: Nobodies, owner: MailOwner | undefined, turn: MailTurn): Seen | string {
  const isOwner = (person: number): boolean => owner?.isOwner(person) === true;
  const isPerson = (person: number): boolean => !isOwner(person) && kindOf(person) === undefined;
  const isMine = isOwner(turn.sender);
  const to = turn.to.filter(isPerson);
  const cc = turn.cc.filter(isPerson);
  if (isMine && to.length + cc.length === 0) return 'nobody else takes part in it';
  const recipients = turn.to.length + turn.cc.length;
  const isCopy = isMine ? to.length === 0 : !turn.to.some(isOwner);
  const audience = recipients > MANY_RECIPIENTS || isCopy ? 'many' : recipients > FEW_RECIPIENTS ? 'some' : 'few';
  return isMine
    ? { turn, audience, sender: undefined, addressed: to, present: cc }
    : { turn, audience, sender: turn.sender, addressed: [], present: [...to, ...cc] };
}

function exchangeOf(box: MailBox, seen: readonly Seen[], audience: Audience): ExchangeRecord {
  const first = seen[0]!.turn;
  const parties = partiesOf(box, seen, audience);
  const subject = box.subjects.get(first.thread);
  return {
    kind: 'exchange',
    origin: originOfTurn(box, first),
    rows: seen.length,
    key: keyOf(first.thread, first.day, audience),
    day: first.day,
    channel: first.isChat ? 'message' : 'mail',
    participants: parties.length + 1,
    parties,
    ...withoutEmpty({ subject }),
  };
}

/** The same for every copy of the thread, whichever program stored it. */
function keyOf(thread: number, day: Day, audience: Audience): string {
  return `mail:${thread.toString(36)}:${isoDay(day)}${audience === 'few' ? '' : `:${audience}`}`;
}

const CACHED_DAYS = 20_000;
const isoDays = new Map<Day, string>();

/** A mailbox names the same few thousand days over and over. */
function isoDay(day: Day): string {
  let text = isoDays.get(day);
  if (text === undefined) {
    text = toIsoDay(day);
    if (isoDays.size >= CACHED_DAYS) isoDays.clear();
    isoDays.set(day, text);
  }
  return text;
}

function partiesOf(box: MailBox, seen: readonly Seen[], audience: Audience): readonly ExchangeParty[] {
  const counts = new Map<number, { incoming: number; outgoing: number }>();
  const countOf = (person: number): { incoming: number; outgoing: number } => {
    const known = counts.get(person);
    if (known !== undefined) return known;
    const count = { incoming: 0, outgoing: 0 };
    counts.set(person, count);
    return count;
  };
  for (const { sender, addressed, present } of seen) {
    if (sender !== undefined) countOf(sender).incoming++;
    for (const person of addressed) countOf(person).outgoing++;
    for (const person of present) countOf(person);
  }
  return [...counts].map(([person, { incoming, outgoing }]): ExchangeParty => {
    const isBystander = audience === 'many' || incoming + outgoing === 0;
    const party = {
      person: box.people.mention(person),
      incoming,
      outgoing,
      incomingCharacters: 0,
      outgoingCharacters: 0,
    };
    return isBystander ? { ...party, isBystander } : party;
  });
}
