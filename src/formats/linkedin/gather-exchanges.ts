import type { FileRecord } from '../record.ts';
import type { ArchiveContext } from './archive-context.ts';
import { type DayInMailbox, exchangeOfDay } from './exchange-of-day.ts';
import { everybodyIn, type Mailbox, originOf } from './mailbox.ts';
import { type MailboxOwner, mailboxOwner } from './mailbox-owner.ts';
import { massTexts } from './mass-texts.ts';
import { ignored, rejected } from './mention.ts';
import type { Turn, Turns } from './turns.ts';

/**
 * The exchanges of a mailbox: one for each conversation and day. Phrases offered at one click and texts sent alike to five people
 * or more stand apart, as reactions. Rows in which the owner has no part are set aside; where the owner is not to be found, rejected.
 */
export function* gatherExchanges(box: Mailbox, archive: ArchiveContext): Generator<FileRecord> {
  const owner = mailboxOwner(box.parties, box.turns, archive);
  if (owner === undefined) {
    yield* unknownOwner(box);
    return;
  }
  yield* ownerKeys(box, archive, owner);
  const view: View = { box, owner, isMassText: massTexts(box, owner), hasProfiles: hasProfilesOfSenders(box) };
  for (const conversation of conversationsOf(box.turns)) yield* exchangesOfConversation(view, conversation);
}

interface View {
  readonly box: Mailbox;
  readonly owner: MailboxOwner;
  /** Whether a turn is one of many alike; `isAnswered`: the others wrote on the same day. */
  readonly isMassText: (turn: Turn, day: { readonly isAnswered: boolean }) => boolean;
  /** Whether the file tells the profile address of those who write. */
  readonly hasProfiles: boolean;
}

function* exchangesOfConversation(view: View, conversation: readonly Turn[]): Generator<FileRecord> {
  const { box, owner } = view;
  const members = new Set(conversation.flatMap((turn) => everybodyIn(box, turn)));
  const others = [...members].filter((party) => !owner.isOwner[party]);
  const said: Turn[] = [];
  for (const turn of conversation) {
    if (turn.mark === 'clue') continue;
    const reason = reasonToIgnore(view, turn, { members: members.size, others: others.length });
    if (reason === undefined) said.push(turn);
    else yield ignored(originOf(box, turn), reason);
  }
  for (const turns of daysOf(said)) yield* exchangesOfDay(view, { turns, others });
}

function reasonToIgnore(
  { box, owner, hasProfiles }: View,
  turn: Turn,
  count: { readonly members: number; readonly others: number },
): string | undefined {
  if (count.others === count.members) return 'you take no part in this conversation';
  if (count.others === 0) return 'nobody else takes part in this conversation';
  const sender = box.parties.all[owner.sameAs[turn.sender] ?? -1];
  const isStranger = hasProfiles && sender?.key === undefined && !owner.isOwner[turn.sender];
  return isStranger ? 'the sender has no profile: a company, an advertisement, or somebody who left' : undefined;
}

function* exchangesOfDay(view: View, day: DayInMailbox): Generator<FileRecord> {
  const { box, owner } = view;
  const isMine = (turn: Turn) => owner.isOwner[turn.sender] === true;
  const isAnswered = day.turns.some(isMine) && !day.turns.every(isMine);
  const isReaction = (turn: Turn) => turn.mark === 'one-click' || view.isMassText(turn, { isAnswered });
  const said = day.turns.filter((turn) => !isReaction(turn));
  const reactions = day.turns.filter(isReaction);
  if (said.length > 0) yield exchangeOfDay(box, owner, { ...day, turns: said, channel: 'message' });
  if (reactions.length > 0) yield exchangeOfDay(box, owner, { ...day, turns: reactions, channel: 'reaction' });
}

function* unknownOwner(box: Mailbox): Generator<FileRecord> {
  const reason = 'It cannot be told which of these people is you; import the whole export, or say first who you are.';
  for (let index = 0; index < box.turns.count; index++) {
    const turn = box.turns.at(index);
    if (turn.mark !== 'clue') yield rejected(originOf(box, turn), 'owner-unknown', reason);
  }
}

/** Addresses of the owner that the mailbox gave away, so that the next import knows them. */
function* ownerKeys(box: Mailbox, archive: ArchiveContext, { isOwner }: MailboxOwner): Generator<FileRecord> {
  for (const [index, { key }] of box.parties.all.entries()) {
    if (!isOwner[index] || key === undefined || archive.ownerKeys.has(key)) continue;
    archive.ownerKeys.add(key);
    const fact = { about: 'key', key: { kind: 'linkedin', value: key } } as const;
    yield { kind: 'owner', origin: { file: box.file, line: 0 }, fact };
  }
}

function hasProfilesOfSenders({ parties, turns }: Mailbox): boolean {
  for (let index = 0; index < turns.count; index++) {
    if (parties.all[turns.at(index).sender]?.key !== undefined) return true;
  }
  return false;
}

function* conversationsOf(turns: Turns): Generator<readonly Turn[]> {
  let conversation: Turn[] = [];
  for (const index of turns.inOrder()) {
    const turn = turns.at(index);
    if (conversation.length > 0 && conversation[0]!.conversation !== turn.conversation) {
      yield conversation;
      conversation = [];
    }
    conversation.push(turn);
  }
  if (conversation.length > 0) yield conversation;
}

function daysOf(ordered: readonly Turn[]): readonly (readonly Turn[])[] {
  const days: Turn[][] = [];
  for (const turn of ordered) {
    const last = days.at(-1);
    if (last !== undefined && last[0]!.day === turn.day) last.push(turn);
    else days.push([turn]);
  }
  return days;
}
