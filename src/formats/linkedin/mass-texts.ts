import type { Mailbox } from './mailbox.ts';
import type { MailboxOwner } from './mailbox-owner.ts';
import type { Turn } from './turns.ts';

/** People who got the same text, from which on it counts as sent to all of them: science §3.5. */
const ALIKE_FROM_PEOPLE = 5;
/** “Sounds good, thanks!” is written alike to many and yet answers each: texts below this length count as mass texts only when nothing answers them. */
const SHORT_ANSWER_CHARACTERS = 40;

/**
 * Tells whether a text of the owner was sent alike to five people or more. Only the fingerprints of texts are compared;
 * a thread of many people counts as one recipient, since a text written once for all of them is no mass text.
 */
export function massTexts(
  { parties, turns }: Mailbox,
  { sameAs, isOwner }: MailboxOwner,
): (turn: Turn, day: { readonly isAnswered: boolean }) => boolean {
  const repeated = repeatedHashes(turns.count, (index) => turns.at(index));
  const people = new Map<number, Set<number>>();
  for (let index = 0; index < turns.count; index++) {
    const turn = turns.at(index);
    if (!repeated.has(turn.hash) || turn.mark === 'clue' || !isOwner[turn.sender]) continue;
    const recipient = parties.lists[turn.recipients]!.find((party) => !isOwner[party]);
    if (recipient === undefined) continue;
    const reached = people.get(turn.hash) ?? new Set();
    people.set(turn.hash, reached.add(sameAs[recipient]!));
  }
  return (turn, { isAnswered }) => {
    if (!isOwner[turn.sender] || (people.get(turn.hash)?.size ?? 0) < ALIKE_FROM_PEOPLE) return false;
    return !(isAnswered && turn.characters < SHORT_ANSWER_CHARACTERS);
  };
}

/** Fingerprints that occur often enough to matter: nearly every text occurs once, and is not remembered. */
function repeatedHashes(count: number, at: (index: number) => Turn): ReadonlySet<number> {
  const hashes = Float64Array.from({ length: count }, (_, index) => at(index).hash).sort();
  const repeated = new Set<number>();
  for (let index = 0; index + ALIKE_FROM_PEOPLE <= count; index++) {
    if (hashes[index] === hashes[index + ALIKE_FROM_PEOPLE - 1]) repeated.add(hashes[index]!);
  }
  return repeated;
}
