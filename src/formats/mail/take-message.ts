import type { Day } from '../../base/days.ts';
import { LIST_MAIL, MACHINE_WROTE, type NobodyKind } from '../../model/nobody-reason.ts';
import { ignored, rejected } from '../linkedin/mention.ts';
import type { FileRecord, IgnoredRecord, Mention, Origin } from '../record.ts';
import { textHash } from '../text/text-hash.ts';
import { cleanAddress, type MailAddress, parseAddresses } from './address-list.ts';
import { decodeHeader } from './decode-header.ts';
import { fromLineDate } from './from-line.ts';
import type { MailBox } from './mail-box.ts';
import { folderOfLabels, type MailFolder } from './mail-folder.ts';
import type { MessageFields } from './message-fields.ts';
import { nobodyKind, type SaidPeople } from './nobody-kind.ts';
import { parseMailDate } from './parse-mail-date.ts';

/** What is needed to understand the messages of one file. */
export interface TakeMessage {
  readonly box: MailBox;
  readonly file: number;
  /** What the folder says in which the file lies. */
  readonly folder: MailFolder | undefined;
  readonly dayOf: (milliseconds: number) => Day;
  /** The last day that can have happened. */
  readonly today: Day;
  /** Who is a person: the owner, and whomever the owner says is one. */
  readonly people: SaidPeople;
}

/**
 * Remembers a message, or says at once what it is instead: not an exchange between people, or not to be understood.
 * Undefined where it was remembered: its record comes with its thread.
 */
export function takeMessage(fields: MessageFields, to: TakeMessage): FileRecord | undefined {
  const { box } = to;
  const line = ++box.counts[to.file]!;
  const origin: Origin = { file: box.files[to.file]!, line };
  const charset = charsetOf(fields.contentType);
  const folder =
    fields.gmailLabels === '' ? to.folder : (folderOfLabels(decodeHeader(fields.gmailLabels)) ?? to.folder);
  const sender = senderOf(fields, charset);
  noteOwner(box, fields, { folder, sender });

  const { id, thread, isKnown } = threadOf(box, fields);
  if (isKnown) return ignored(origin, 'the same message is there already');
  box.threads.set(id, thread);

  const setAside = reasonToIgnore(to, fields, { folder, sender, origin, charset });
  if (setAside !== undefined) return setAside;
  if (sender === undefined) {
    return rejected(origin, 'sender-missing', 'The message does not say who wrote it, so nothing can be told from it.');
  }
  const day = dayOfMessage(fields, to);
  if (day === undefined) return undated(origin, fields, { sender, today: to.today });
  if (!box.subjects.has(thread)) box.subjects.add(thread, decodeHeader(fields.subject, charset));
  box.turns.add({
    file: to.file,
    line,
    day,
    thread,
    sender: box.people.numberOf(sender),
    audience: audienceOf(box, fields, charset),
    isChat: folder === 'chat',
    wasDelivered: wasDelivered(fields) && folder !== 'sent',
  });
  return undefined;
}

function charsetOf(contentType: string): string {
  if (!contentType.includes('harset')) return '';
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? '';
}

function senderOf(fields: MessageFields, charset: string): MailAddress | undefined {
  for (const raw of [fields.from, fields.sender, fields.returnPath]) {
    if (raw === '') continue;
    const [first] = addressesIn(raw, charset);
    if (first !== undefined) return first;
    const name = decodeHeader(raw, charset).replace(/[<>"]/g, '').trim();
    if (raw === fields.from && /\p{L}{2}/u.test(name)) return { name, address: '' };
  }
  return undefined;
}

/** Longer headers name many, and are seldom the same again. */
const CACHED_TEXT = 120;
const CACHED_ENTRIES = 10_000;
const CACHED_CHARSETS = 20;
/** What headers were taken apart into, by the charset of their message. */
const caches = new Map<string, Map<string, readonly MailAddress[]>>();

/** The same few hundred people write most of a mailbox: their headers are taken apart once. */
function addressesIn(raw: string, charset: string): readonly MailAddress[] {
  if (raw.length > CACHED_TEXT) return parseAddresses(raw, charset);
  let cache = caches.get(charset);
  const known = cache?.get(raw);
  if (known !== undefined) return known;
  const found = parseAddresses(raw, charset);
  if (cache === undefined) {
    // Names of charsets come from files: a mailbox of nonsense must not fill the memory.
    if (caches.size >= CACHED_CHARSETS) caches.clear();
    cache = new Map();
    caches.set(charset, cache);
  }
  if (cache.size >= CACHED_ENTRIES) cache.clear();
  cache.set(raw, found);
  return found;
}

const kinds = new WeakMap<MailAddress, NobodyKind | 'person'>();

/** What the sender is if no person; kept, since the same few write most of a mailbox. */
function kindOf(sender: MailAddress, people: SaidPeople): NobodyKind | undefined {
  let kind = kinds.get(sender);
  if (kind === undefined) {
    kind = nobodyKind(sender) ?? 'person';
    kinds.set(sender, kind);
  }
  return kind === 'person' || people.has(sender.address) ? undefined : kind;
}

/** What a message tells about whose mailbox this is. */
function noteOwner(
  box: MailBox,
  fields: MessageFields,
  { folder, sender }: { readonly folder: MailFolder | undefined; readonly sender: MailAddress | undefined },
): void {
  if (folder === 'sent' || folder === 'draft') {
    if (sender !== undefined && sender.address !== '') count(box.writers, sender.address);
  } else if (fields.deliveredTo !== '') {
    const address = cleanAddress(fields.deliveredTo.replace(/ via .*$/s, ''));
    if (address !== '') count(box.delivered, address);
  } else if (fields.received !== '') {
    const address = cleanAddress(/\sfor\s+<?([^\s<>;]+@[^\s<>;]+)>?/i.exec(fields.received)?.[1] ?? '');
    if (address !== '') count(box.delivered, address);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const BRACKETED = /<([^<>]*)>/g;
/** Spaces within an id that do not come of folding at a point or the at sign. */
const APART = /[^\s@.]\s+[^\s@.]/;

/** Without an id of its own a message is known by what every copy of it says; ways on which it came differ from copy to copy. */
function threadOf(
  box: MailBox,
  fields: MessageFields,
): { readonly id: number; readonly thread: number; readonly isKnown: boolean } {
  const own = idIn(fields.messageId);
  const id =
    own === 0
      ? textHash(`${fields.from}\n${fields.to}\n${fields.date || fields.received}\n${fields.subject}`) || 1
      : own;
  if (box.threads.get(id) !== undefined) return { id, thread: id, isKnown: true };
  const parent = idIn(fields.references) || idIn(fields.inReplyTo);
  return { id, thread: parent === 0 ? id : parent, isKnown: false };
}

/** Fingerprint of the first message id in a header; 0 where there is none. */
function idIn(raw: string): number {
  if (raw === '') return 0;
  const usual = usualId(raw);
  if (usual !== '') return textHash(usual) || 1;
  for (const [, content = ''] of raw.matchAll(BRACKETED)) {
    const id = content.trim();
    if (id !== '' && !APART.test(id)) return textHash(id.replace(/\s+/g, '')) || 1;
  }
  // Old programs put phrases into In-Reply-To: only what looks like an id is one.
  const text = raw.trim();
  return /^[^\s@]+@\S+$/.test(text) ? textHash(text) || 1 : 0;
}

/** `<id>` at the beginning without blanks in it, as nearly all programs write it; empty for all others. */
function usualId(raw: string): string {
  let start = 0;
  while (raw.charCodeAt(start) === 0x20) start++;
  if (raw.charCodeAt(start) !== 0x3c) return '';
  for (let at = ++start; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 0x3e) return raw.slice(start, at);
    if (code <= 0x20 || code >= 0x7f || code === 0x3c) return '';
  }
  return '';
}

function reasonToIgnore(
  { box, people }: TakeMessage,
  fields: MessageFields,
  {
    folder,
    sender,
    origin,
    charset,
  }: {
    readonly folder: MailFolder | undefined;
    readonly sender: MailAddress | undefined;
    readonly origin: Origin;
    readonly charset: string;
  },
): IgnoredRecord | undefined {
  if (folder === 'draft') return ignored(origin, 'a draft that was never sent');
  if (folder === 'spam') return ignored(origin, 'spam');
  if (folder === 'trash') return ignored(origin, 'you threw it away');
  const precedence = fields.precedence.trim().toLowerCase();
  const nobody = (reason: string, who: Mention | undefined) => ({
    ...ignored(origin, reason),
    ...(who === undefined ? {} : { nobody: who }),
  });
  if (fields.listId !== '' || fields.mailingList !== '' || precedence === 'list') {
    const list = listOf(box, fields, charset);
    if (!list?.keys.some(({ value }) => people.has(value))) return nobody(LIST_MAIL, list);
  }
  const robot =
    sender === undefined ? undefined : { name: sender.name, keys: [{ kind: 'email' as const, value: sender.address }] };
  const isSaid = sender !== undefined && people.has(sender.address);
  const kind = sender === undefined ? undefined : kindOf(sender, people);
  if (kind !== undefined) return nobody(kind === 'list' ? LIST_MAIL : MACHINE_WROTE, robot);
  const automatic = fields.autoSubmitted.trim().toLowerCase();
  if (automatic !== '' && automatic !== 'no') return ignored(origin, 'sent automatically');
  if (/^\s*multipart\/report/i.test(fields.contentType)) return ignored(origin, 'a report of a mail server');
  if (fields.listUnsubscribe !== '' && !isSaid) return nobody('a circular from which one can unsubscribe', robot);
  if (precedence === 'bulk' || precedence === 'junk') return ignored(origin, 'sent in bulk');
  return undefined;
}

/** The mailing list that a message came through; its address is remembered, so that it is no person where others write to it. */
function listOf(box: MailBox, fields: MessageFields, charset: string): Mention | undefined {
  const posted = cleanAddress(/mailto:([^>?\s]+)/i.exec(fields.listPost)?.[1] ?? '');
  const named = /^(.*?)<([^<>]+)>/s.exec(fields.listId);
  const domain = (named?.[2] ?? fields.listId).trim().toLowerCase();
  const dot = domain.indexOf('.');
  const byId =
    dot > 0 && !domain.includes('@')
      ? cleanAddress(`${domain.slice(0, dot)}@${domain.slice(dot + 1)}`)
      : cleanAddress(domain);
  const address = posted === '' ? byId : posted;
  for (const one of [posted, byId]) if (one !== '') box.lists.add(one);
  const name = decodeHeader(named?.[1] ?? '', charset).replace(/^["']+|["']+$/g, '');
  if (address === '' && name === '') return undefined;
  return { name: name === '' ? domain : name, keys: address === '' ? [] : [{ kind: 'email', value: address }] };
}

/** The day of the Date header, else of the arrival. What lies in the future by its date is taken by its arrival. */
function dayOfMessage(fields: MessageFields, { dayOf, today }: TakeMessage): Day | undefined {
  const written = parseMailDate(fields.date);
  if (written !== undefined) {
    const day = dayOf(written);
    if (day <= today) return day;
  }
  for (const arrived of [
    fields.received === '' ? undefined : parseMailDate(fields.received.slice(fields.received.lastIndexOf(';') + 1)),
    fields.deliveryDate === '' ? undefined : parseMailDate(fields.deliveryDate),
    fields.fromLine === '' ? undefined : fromLineDate(fields.fromLine),
  ]) {
    if (arrived === undefined) continue;
    const day = dayOf(arrived);
    if (day <= today) return day;
  }
  return undefined;
}

/** Who wrote is known all the same. */
function undated(
  origin: Origin,
  fields: MessageFields,
  { sender }: { readonly sender: MailAddress; readonly today: Day },
): FileRecord {
  if (fields.date.trim() !== '' && parseMailDate(fields.date) !== undefined) {
    return rejected(
      origin,
      'date-in-future',
      'The message bears a date that is still to come; it is left out until then.',
    );
  }
  const keys = sender.address === '' ? [] : [{ kind: 'email' as const, value: sender.address }];
  return { kind: 'person', origin, person: { name: sender.name, keys } };
}

function audienceOf(box: MailBox, fields: MessageFields, charset: string): number {
  const numbers = (raw: string): number[] =>
    raw === '' ? [] : addressesIn(raw, charset).map((mailbox) => box.people.numberOf(mailbox));
  const to = eachOnce(numbers(fields.to));
  const copied = fields.bcc === '' ? numbers(fields.cc) : [...numbers(fields.cc), ...numbers(fields.bcc)];
  const cc = eachOnce(copied).filter((person) => !to.includes(person));
  return box.turns.audience(to, cc);
}

function eachOnce(people: readonly number[]): readonly number[] {
  return people.length < 2 ? people : [...new Set(people)];
}

function wasDelivered({ received, returnPath, deliveredTo }: MessageFields): boolean {
  return received !== '' || returnPath !== '' || deliveredTo !== '';
}
