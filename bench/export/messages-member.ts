import { type Chance, chanceFrom } from '../../src/base/chance.ts';
import { between, pick } from '../../src/demo/draw.ts';
import { type Conversation, conversations } from './conversations.ts';
import { quotedRow } from './csv-text.ts';
import { messageDate } from './export-date.ts';
import type { ExportMember, ExportOptions } from './export-options.ts';
import { type InventedContact, inventedContact } from './invented-contact.ts';
import { INVENTED_OWNER } from './invented-owner.ts';
import { MASS_TEXT, ONE_CLICK, SENTENCES, SPONSORED } from './words.ts';

const HEADER = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'RECIPIENT PROFILE URLS',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
  'ATTACHMENTS',
  'IS MESSAGE DRAFT',
  'IS CONVERSATION DRAFT',
];
const TITLES: readonly string[] = ['Offsite planning', 'Reading group', 'Old team', 'Panel in spring', ''];
const SHARE_DRAFTS = 0.003;
const SHARE_WITHIN_TALK = 0.65;

type Party = Pick<InventedContact, 'name' | 'url'>;

/** messages.csv as of March 2026: every cell quoted, line breaks within texts, the latest conversation first. */
export function messagesMember(options: ExportOptions): ExportMember {
  return { name: 'messages.csv', pieces: rows(options) };
}

function* rows(options: ExportOptions): Iterable<string> {
  yield `${quotedRow(...HEADER)}\n`;
  for (const conversation of conversations(options, chanceFrom(options.seed ^ 0x05eed))) {
    yield* conversationRows(conversation, options.seed);
  }
}

function* conversationRows(conversation: Conversation, seed: number): Iterable<string> {
  const chance = chanceFrom(conversation.seed);
  const id = `2-${Buffer.from(`${conversation.seed.toString(16).padStart(8, '0')}-${conversation.end}`).toString('base64')}`;
  if (conversation.kind === 'sponsored') return yield sponsoredRow(id, conversation.end);
  const others: readonly Party[] =
    conversation.kind === 'hidden'
      ? [{ name: 'LinkedIn Member', url: '' }]
      : conversation.parties.map((party) => inventedContact(party, seed));
  const all = [INVENTED_OWNER, ...others];
  const title = conversation.kind === 'group' ? pick(TITLES, chance) : '';
  const longest = longestPause(conversation.messages, conversation.end - conversation.earliest);
  let time = conversation.end;
  let sender = speakerAfter(undefined, conversation, all.length, chance);
  for (let index = 0; index < conversation.messages; index++) {
    const from = all[sender]!;
    const to = all.filter((party) => party !== from);
    const isDraft = sender === 0 && index === 0 && chance() < SHARE_DRAFTS;
    yield `${quotedRow(
      id,
      title,
      from.name,
      from.url,
      to.map((party) => party.name).join(', '),
      to.map((party) => party.url).join(','),
      messageDate(time),
      '',
      textOf(sender === 0, conversation.messages, chance),
      folderOf(conversation, chance),
      chance() < 0.02 ? 'https://www.linkedin.com/dms/attachment/example' : '',
      isDraft ? 'Yes' : 'No',
      'No',
    )}\n`;
    time -= pauseBefore(longest, chance);
    sender = speakerAfter(sender, conversation, all.length, chance);
  }
}

/** Mostly somebody else than the one who spoke after; strangers are seldom answered. */
function speakerAfter(later: number | undefined, { kind }: Conversation, count: number, chance: Chance): number {
  const isStranger = kind === 'stranger' || kind === 'hidden';
  if (isStranger && chance() < 0.8) return 1;
  const next = between(0, count - 1, chance);
  return next === later && chance() < 0.7 ? (next + 1) % count : next;
}

/** Seconds between two messages: minutes within a talk, up to `longest` seconds between two talks. */
function pauseBefore(longest: number, chance: Chance): number {
  return chance() < SHARE_WITHIN_TALK ? between(20, 7200, chance) : Math.floor(86_400 * (longest / 86_400) ** chance());
}

/** The longest pause that lets so many messages end within the time that they may take; a month at most. */
function longestPause(messages: number, seconds: number): number {
  const pauses = Math.max(1, (messages - 1) * (1 - SHARE_WITHIN_TALK));
  return Math.max(86_400, Math.min(30 * 86_400, (2 * seconds) / pauses));
}

function textOf(isOwner: boolean, size: number, chance: Chance): string {
  const fate = chance();
  if (size <= 2 && fate < 0.25) return pick(ONE_CLICK, chance);
  if (isOwner && size <= 3 && fate > 0.97) return MASS_TEXT;
  const sentences = Array.from({ length: between(1, 4, chance) }, () => pick(SENTENCES, chance));
  return sentences.join(chance() < 0.2 ? '\n\n' : ' ');
}

function folderOf({ kind }: Conversation, chance: Chance): string {
  const fate = chance();
  if (kind === 'stranger' && fate < 0.1) return 'SPAM';
  if (fate < 0.05) return 'ARCHIVE';
  return fate < 0.06 ? '' : 'INBOX';
}

function sponsoredRow(id: string, end: number): string {
  const { name, url } = INVENTED_OWNER;
  return `${quotedRow(id, 'Sponsored Conversation', 'Lumen Software', '', name, url, messageDate(end), 'An offer', SPONSORED, 'INBOX', '', 'No', 'No')}\n`;
}
