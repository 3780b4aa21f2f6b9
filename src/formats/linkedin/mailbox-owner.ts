import { foldText } from '../../base/fold-text.ts';
import type { ArchiveContext } from './archive-context.ts';
import type { Parties } from './parties.ts';
import type { Turns } from './turns.ts';

/** Who is who in a mailbox. */
export interface MailboxOwner {
  /** For each party the party it stands for: somebody known by name alone is the one person of that name with an address. */
  readonly sameAs: Int32Array;
  /** Whether each party is the owner. */
  readonly isOwner: readonly boolean[];
}

/**
 * Finds the owner of a mailbox: by profile address where it is known, else by name, else as the one who takes part in the most
 * conversations. Undefined where two take part in equally many.
 */
export function mailboxOwner(parties: Parties, turns: Turns, archive: ArchiveContext): MailboxOwner | undefined {
  const sameAs = unifiedByName(parties);
  const byKey = parties.all.map(({ key }) => key !== undefined && archive.ownerKeys.has(key));
  if (byKey.includes(true)) return { sameAs, isOwner: withNamesOf(byKey, parties, { sameAs, archive }) };
  const byName = parties.all.map(({ name }) => name !== '' && archive.ownerNames.has(foldText(name)));
  // Several people of the owner's name, each with an address: the mailbox is that of the one who is everywhere in it.
  const hasNamesakes = parties.all.filter(({ key }, party) => byName[party] && key !== undefined).length > 1;
  if (byName.includes(true) && !hasNamesakes) return { sameAs, isOwner: byName };
  const candidates = byName.includes(true) ? byName : parties.all.map(() => true);
  const everywhere = partyOfMostConversations(parties, turns, { sameAs, candidates });
  if (everywhere === undefined) return undefined;
  const isEverywhere = parties.all.map((_, party) => sameAs[party] === everywhere);
  return { sameAs, isOwner: withNamesOf(isEverywhere, parties, { sameAs, archive }) };
}

/** The owner's parties, and those known by the owner's name alone; a namesake with an address is somebody else. */
function withNamesOf(
  isOwner: readonly boolean[],
  parties: Parties,
  { sameAs, archive }: { readonly sameAs: Int32Array; readonly archive: ArchiveContext },
): readonly boolean[] {
  const names = new Set(archive.ownerNames);
  for (const [party, { name }] of parties.all.entries()) if (isOwner[party] && name !== '') names.add(foldText(name));
  return parties.all.map(
    ({ name, key }, party) =>
      isOwner[party] === true || isOwner[sameAs[party]!] === true || (key === undefined && names.has(foldText(name))),
  );
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

function partyOfMostConversations(
  parties: Parties,
  turns: Turns,
  { sameAs, candidates }: { readonly sameAs: Int32Array; readonly candidates: readonly boolean[] },
): number | undefined {
  const conversations = new Int32Array(parties.all.length);
  const lastSeenIn = new Int32Array(parties.all.length).fill(-1);
  for (const index of turns.inOrder()) {
    const { conversation, sender, recipients } = turns.at(index);
    for (const party of sender < 0 ? parties.lists[recipients]! : [sender, ...parties.lists[recipients]!]) {
      const person = sameAs[party]!;
      if (lastSeenIn[person] === conversation || !candidates[person]) continue;
      lastSeenIn[person] = conversation;
      conversations[person]!++;
    }
  }
  const most = conversations.reduce((high, count) => Math.max(high, count), 0);
  const first = conversations.indexOf(most);
  return most === 0 || conversations.lastIndexOf(most) !== first ? undefined : first;
}
