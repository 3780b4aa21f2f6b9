import { toIsoDay } from '../../base/days.ts';
import type { ExchangeParty, ExchangeRecord } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';
import { everybodyIn, type Mailbox, originOf } from './mailbox.ts';
import type { MailboxOwner } from './mailbox-owner.ts';
import type { Turn } from './turns.ts';

/** What was said in one conversation on one day. */
export interface DayInMailbox {
  /** At least one. */
  readonly turns: readonly Turn[];
  /** Everybody but the owner who takes part in the conversation on any day. */
  readonly others: readonly number[];
}

/** The exchange that the turns of one conversation and day are: everybody named in them is a party, the silent ones included. */
export function exchangeOfDay(
  box: Mailbox,
  owner: MailboxOwner,
  day: DayInMailbox & { readonly channel: 'message' | 'reaction' },
): ExchangeRecord {
  const named = day.turns.flatMap((turn) => everybodyIn(box, turn)).filter((party) => !owner.isOwner[party]);
  // Where no row names recipients, the other days of the conversation tell who they are.
  const present = peopleOf(named.length > 0 ? named : day.others, owner);
  const first = day.turns[0]!;
  const { id, title } = box.conversations[first.conversation]!;
  const counts = countsOf(box, owner, { turns: day.turns, present });
  return {
    kind: 'exchange',
    origin: originOf(box, first),
    rows: day.turns.length,
    key: `linkedin:${id}:${toIsoDay(first.day)}${day.channel === 'reaction' ? ':reaction' : ''}`,
    day: first.day,
    channel: day.channel,
    participants: present.length + 1,
    parties: present.map((party) => partyOf(box, party, counts.get(party)!)),
    ...withoutEmpty({ subject: title }),
  };
}

type Counts = { -readonly [Name in Exclude<keyof ExchangeParty, 'person' | 'isBystander'>]: number };

function countsOf(
  box: Mailbox,
  owner: MailboxOwner,
  day: { readonly turns: readonly Turn[]; readonly present: readonly number[] },
): ReadonlyMap<number, Counts> {
  const counts = new Map<number, Counts>();
  for (const party of day.present) {
    counts.set(party, { incoming: 0, outgoing: 0, incomingCharacters: 0, outgoingCharacters: 0 });
  }
  for (const turn of day.turns) {
    if (owner.isOwner[turn.sender]) {
      const recipients = box.parties.lists[turn.recipients]!.filter((party) => !owner.isOwner[party]);
      for (const party of recipients.length > 0 ? peopleOf(recipients, owner) : day.present) {
        const count = counts.get(party)!;
        count.outgoing++;
        count.outgoingCharacters += turn.characters;
      }
    } else {
      const count = counts.get(owner.sameAs[turn.sender]!);
      if (count === undefined) continue;
      count.incoming++;
      count.incomingCharacters += turn.characters;
    }
  }
  return counts;
}

function partyOf(box: Mailbox, party: number, counts: Counts): ExchangeParty {
  const { name, key } = box.parties.all[party]!;
  return { person: { name, keys: key === undefined ? [] : [{ kind: 'linkedin', value: key }] }, ...counts };
}

function peopleOf(parties: readonly number[], { sameAs }: MailboxOwner): readonly number[] {
  return [...new Set(parties.map((party) => sameAs[party]!))];
}
