import { toIsoDay } from '../../base/days.ts';
import type { ExchangeParty, FileRecord, Origin } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';
import type { ArchiveContext } from './archive-context.ts';
import type { Mailbox } from './mailbox.ts';
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
  if (owner.isOwner === undefined) {
    yield* unknownOwner(box);
    return;
  }
  const isOwner = owner.isOwner;
  yield* ownerKeys(box, archive, isOwner);
  const view: View = { box, owner, isOwner, isMassText: massTexts(box, owner.sameAs, isOwner) };
  for (const conversation of groupsOf(box.turns, (a, b) => a.conversation === b.conversation)) {
    yield* exchangesOfConversation(view, conversation);
  }
}

interface View {
  readonly box: Mailbox;
  readonly owner: MailboxOwner;
  readonly isOwner: readonly boolean[];
  /** Whether a turn is one of many alike; `isAnswered`: the others wrote on the same day. */
  readonly isMassText: (turn: Turn, day: { readonly isAnswered: boolean }) => boolean;
}

function* exchangesOfConversation(view: View, conversation: readonly Turn[]): Generator<FileRecord> {
  const { box, isOwner } = view;
  const members = new Set(conversation.flatMap((turn) => everybodyIn(box, turn)));
  const real = conversation.filter((turn) => turn.mark !== 'clue');
  const reason = ![...members].some((party) => isOwner[party])
    ? 'you take no part in this conversation'
    : [...members].every((party) => isOwner[party])
      ? 'nobody else takes part in this conversation'
      : undefined;
  if (reason !== undefined) {
    for (const turn of real) yield ignored(originOf(box, turn), reason);
    return;
  }
  const others = [...members].filter((party) => !isOwner[party]);
  for (const day of groups(real, (a, b) => a.day === b.day)) {
    const isAnswered = day.some((turn) => isOwner[turn.sender]) && day.some((turn) => !isOwner[turn.sender]);
    const isReaction = (turn: Turn) => turn.mark === 'one-click' || view.isMassText(turn, { isAnswered });
    const said = day.filter((turn) => !isReaction(turn));
    const reactions = day.filter(isReaction);
    if (said.length > 0) yield exchange(view, said, { others, channel: 'message' });
    if (reactions.length > 0) yield exchange(view, reactions, { others, channel: 'reaction' });
  }
}

function exchange(
  view: View,
  day: readonly Turn[],
  how: { readonly others: readonly number[]; readonly channel: 'message' | 'reaction' },
): FileRecord {
  const { box, isOwner } = view;
  const named = [...new Set(day.flatMap((turn) => everybodyIn(box, turn)))].filter((party) => !isOwner[party]);
  // Where a row names no recipients, the other rows of the conversation tell who they are.
  const present = peopleOf(view, named.length > 0 ? named : how.others);
  const { id, title } = box.conversations[day[0]!.conversation]!;
  return {
    kind: 'exchange',
    origin: originOf(box, day[0]!),
    rows: day.length,
    key: `linkedin:${id}:${toIsoDay(day[0]!.day)}${how.channel === 'reaction' ? ':reaction' : ''}`,
    day: day[0]!.day,
    channel: how.channel,
    participants: present.length + 1,
    parties: present.map((person) => partyOf(view, person, day)),
    ...withoutEmpty({ subject: title }),
  };
}

function partyOf(view: View, person: number, day: readonly Turn[]): ExchangeParty {
  const { box, isOwner, owner } = view;
  const { name, key } = box.parties.all[person]!;
  const count = { incoming: 0, outgoing: 0, incomingCharacters: 0, outgoingCharacters: 0 };
  for (const turn of day) {
    if (turn.sender >= 0 && isOwner[turn.sender]) {
      const recipients = box.parties.lists[turn.recipients]!;
      const isReceived =
        recipients.every((party) => isOwner[party]) || recipients.some((party) => owner.sameAs[party] === person);
      if (!isReceived) continue;
      count.outgoing++;
      count.outgoingCharacters += turn.characters;
    } else if (turn.sender >= 0 && owner.sameAs[turn.sender] === person) {
      count.incoming++;
      count.incomingCharacters += turn.characters;
    }
  }
  return { person: { name, keys: key === undefined ? [] : [{ kind: 'linkedin', value: key }] }, ...count };
}

function* unknownOwner({ file, turns: all }: Mailbox): Generator<FileRecord> {
  for (let index = 0; index < all.count; index++) {
    const turn = all.at(index);
    if (turn.mark === 'clue') continue;
    const reason = 'It cannot be told which of these people is you; import the whole export, or say first who you are.';
    yield rejected({ file, line: turn.line }, 'owner-unknown', reason);
  }
}

/** Addresses of the owner that the mailbox gave away, so that the next import knows them. */
function* ownerKeys(box: Mailbox, archive: ArchiveContext, isOwner: readonly boolean[]): Generator<FileRecord> {
  for (const [index, { key }] of box.parties.all.entries()) {
    if (!isOwner[index] || key === undefined || archive.ownerKeys.has(key)) continue;
    archive.ownerKeys.add(key);
    const fact = { about: 'key', key: { kind: 'linkedin', value: key } } as const;
    yield { kind: 'owner', origin: { file: box.file, line: 0 }, fact };
  }
}

function peopleOf({ owner }: View, found: readonly number[]): readonly number[] {
  return [...new Set(found.map((party) => owner.sameAs[party]!))];
}

function everybodyIn(box: Mailbox, turn: Turn): readonly number[] {
  const recipients = box.parties.lists[turn.recipients]!;
  return turn.sender < 0 ? recipients : [turn.sender, ...recipients];
}

function originOf(box: Mailbox, turn: Turn): Origin {
  return { file: box.file, line: turn.line };
}

function* groupsOf(all: Turns, isSame: (a: Turn, b: Turn) => boolean): Generator<readonly Turn[]> {
  let group: Turn[] = [];
  for (const index of all.inOrder()) {
    const turn = all.at(index);
    if (group.length > 0 && !isSame(group[0]!, turn)) {
      yield group;
      group = [];
    }
    group.push(turn);
  }
  if (group.length > 0) yield group;
}

function groups(ordered: readonly Turn[], isSame: (a: Turn, b: Turn) => boolean): readonly (readonly Turn[])[] {
  const found: Turn[][] = [];
  for (const turn of ordered) {
    const last = found.at(-1);
    if (last !== undefined && isSame(last[0]!, turn)) last.push(turn);
    else found.push([turn]);
  }
  return found;
}
