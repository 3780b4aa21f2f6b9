import type { MailBox } from './mail-box.ts';

/** Which addresses of a mailbox are the owner's. */
export interface MailOwner {
  readonly isOwner: (person: number) => boolean;
  /** Addresses that the mailbox gave away for certain and that were not known before. */
  readonly found: readonly string[];
  /** An address that was only concluded, from who takes part in most: used for this import and not kept. */
  readonly concluded: string | undefined;
}

/** Messages delivered to an address that make sure that it is the owner's. */
const CERTAIN_DELIVERIES = 3;

/**
 * Finds out whose mailbox it is: by addresses that are known, by who wrote what lies among the sent messages, by where mail was
 * delivered to, by whom a calendar of the same import takes for the owner, else as the one who takes part in most messages. Undefined where two come equally near and nothing else tells.
 */
export function mailOwner(
  box: MailBox,
  { known, concludedBefore }: { readonly known: ReadonlySet<string>; readonly concludedBefore: ReadonlySet<string> },
): MailOwner | undefined {
  const isKnownHere = peopleWith(box, known).length > 0;
  const found = [...box.writers.keys()].filter((address) => !known.has(address));
  const delivered = mostDelivered(box);
  if (!isKnownHere && found.length === 0 && delivered !== undefined && delivered.count >= CERTAIN_DELIVERIES) {
    found.push(delivered.address);
  }
  if (found.length > 0 || known.size > 0) {
    return ownerOf(box, new Set([...known, ...found]), { found, concluded: undefined });
  }
  const here = peopleWith(box, concludedBefore);
  if (here.length > 0) return ownerOf(box, concludedBefore, { found: [], concluded: undefined });
  const concluded = delivered?.address ?? takesPartInMost(box) ?? onlyRecipient(box);
  return concluded === undefined ? undefined : ownerOf(box, new Set([concluded]), { found: [], concluded });
}

/** Of addresses that take part, the one to which most was delivered. */
function mostDelivered(box: MailBox): { readonly address: string; readonly count: number } | undefined {
  const present = peopleWith(box, new Set(box.delivered.keys())).map((person) => box.people.addressOf(person));
  const counts = present.filter((address) => !box.lists.has(address)).map((address) => box.delivered.get(address)!);
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  const leaders = present.filter((address) => !box.lists.has(address) && box.delivered.get(address) === most);
  return leaders.length === 1 ? { address: leaders[0]!, count: most } : undefined;
}

function ownerOf(
  box: MailBox,
  addresses: ReadonlySet<string>,
  rest: Pick<MailOwner, 'found' | 'concluded'>,
): MailOwner {
  const people = new Set(peopleWith(box, addresses));
  return { isOwner: (person) => people.has(person), ...rest };
}

function peopleWith({ people }: MailBox, addresses: ReadonlySet<string>): readonly number[] {
  const found: number[] = [];
  for (let person = 0; person < people.count; person++)
    if (isAmong(addresses, people.addressOf(person))) found.push(person);
  return found;
}

/** Mail to `maya+news@…` goes to maya@…. */
function isAmong(addresses: ReadonlySet<string>, address: string): boolean {
  return addresses.has(address) || (address.includes('+') && addresses.has(address.replace(/\+[^@]*@/, '@')));
}

/** Of at least three messages, whoever is in more of them than anybody else, and in at least half. */
function takesPartInMost(box: MailBox): string | undefined {
  const { turns, people } = box;
  if (turns.count < 3) return undefined;
  const counts = new Int32Array(people.count);
  for (let index = 0; index < turns.count; index++) {
    const { sender, to, cc } = turns.at(index);
    for (const person of new Set([sender, ...to, ...cc])) counts[person]!++;
  }
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  const first = counts.indexOf(most);
  if (most * 2 < turns.count || counts.lastIndexOf(most) !== first) return undefined;
  return people.addressOf(first) || undefined;
}

/** Where each message went to one and the same person alone, it is this person's. */
function onlyRecipient({ turns, people }: MailBox): string | undefined {
  let only: number | undefined;
  for (let index = 0; index < turns.count; index++) {
    const { sender, to, cc } = turns.at(index);
    const others = [...to, ...cc].filter((person) => person !== sender);
    if (others.length !== 1 || (only !== undefined && only !== others[0])) return undefined;
    only = others[0];
  }
  return only === undefined ? undefined : people.addressOf(only) || undefined;
}
