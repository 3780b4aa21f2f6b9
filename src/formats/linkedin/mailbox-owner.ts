import { foldText } from '../../base/fold-text.ts';
import type { ArchiveContext } from './archive-context.ts';
import type { Parties } from './parties.ts';
import type { Turns } from './turns.ts';

/** Who is who in a mailbox. */
export interface MailboxOwner {
  /** For each party the party it stands for: somebody known by name alone is the one person of that name with an address. */
  readonly sameAs: Int32Array;
  /** Whether each party is the owner; undefined where that cannot be told. */
  readonly isOwner: readonly boolean[] | undefined;
}

/**
 * Finds the owner of a mailbox: by profile address where it is known, else by name, else as the one who takes part in the most
 * conversations. Undefined where two take part in equally many.
 */
export function mailboxOwner(parties: Parties, turns: Turns, archive: ArchiveContext): MailboxOwner {
  const sameAs = unifiedByName(parties);
  const isByKey = parties.all.map(({ key }) => key !== undefined && archive.ownerKeys.has(key));
  const isAnyByKey = isByKey.includes(true);
  const names = new Set(archive.ownerNames);
  for (const [index, { name }] of parties.all.entries()) if (isByKey[index] && name !== '') names.add(foldText(name));
  // Once the owner's address is known, somebody else with an address of their own is only a namesake.
  const isKnown = parties.all.map(
    ({ name, key }, index) => isByKey[index] || ((key === undefined || !isAnyByKey) && names.has(foldText(name))),
  );
  if (isKnown.includes(true)) return { sameAs, isOwner: isKnown.map((own, index) => own || isKnown[sameAs[index]!]!) };
  const everywhere = partyOfMostConversations(parties, turns, sameAs);
  return {
    sameAs,
    isOwner: everywhere === undefined ? undefined : parties.all.map((_, index) => sameAs[index] === everywhere),
  };
}

function unifiedByName(parties: Parties): Int32Array {
  const withAddress = new Map<string, number | undefined>();
  for (const [index, { name, key }] of parties.all.entries()) {
    if (key === undefined || name === '') continue;
    const folded = foldText(name);
    // Two people of one name: a name alone then says nothing.
    withAddress.set(folded, withAddress.has(folded) ? undefined : index);
  }
  return Int32Array.from(parties.all, ({ name, key }, index) => {
    return key === undefined ? (withAddress.get(foldText(name)) ?? index) : index;
  });
}

function partyOfMostConversations(parties: Parties, turns: Turns, sameAs: Int32Array): number | undefined {
  const conversations = new Int32Array(parties.all.length);
  const lastSeenIn = new Int32Array(parties.all.length).fill(-1);
  for (const index of turns.inOrder()) {
    const { conversation, sender, recipients } = turns.at(index);
    for (const party of sender < 0 ? parties.lists[recipients]! : [sender, ...parties.lists[recipients]!]) {
      const person = sameAs[party]!;
      if (lastSeenIn[person] === conversation) continue;
      lastSeenIn[person] = conversation;
      conversations[person]!++;
    }
  }
  const most = conversations.reduce((high, count) => Math.max(high, count), 0);
  const first = conversations.indexOf(most);
  return most === 0 || conversations.lastIndexOf(most) !== first ? undefined : first;
}
