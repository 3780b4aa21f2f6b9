import type { Mention } from '../record.ts';
import type { MailAddress } from './address-list.ts';

/** Everybody named in a mailbox, by number. */
export interface MailPeople {
  readonly count: number;
  /** The number of who has this address, or this name where there is no address. */
  numberOf(mailbox: MailAddress): number;
  addressOf(person: number): string;
  mention(person: number): Mention;
}

/** Nobody yet. */
export function mailPeople(): MailPeople {
  const numbers = new Map<string, number>();
  const addresses: string[] = [];
  const names: string[] = [];
  return {
    get count() {
      return addresses.length;
    },
    numberOf({ name, address }) {
      const key = address === '' ? `name ${name}` : address;
      const known = numbers.get(key);
      if (known !== undefined) {
        if (isBetter(name, names[known]!)) names[known] = name;
        return known;
      }
      numbers.set(key, addresses.length);
      addresses.push(address);
      return names.push(name) - 1;
    },
    addressOf: (person) => addresses[person]!,
    mention(person) {
      const value = addresses[person]!;
      return { name: names[person]!, keys: value === '' ? [] : [{ kind: 'email', value }] };
    },
  };
}

/** Of several names the first with given and family name holds: `ana` gives way to `Ana Ruiz`. */
function isBetter(name: string, before: string): boolean {
  if (name === '') return false;
  return before === '' || (!before.includes(' ') && name.includes(' '));
}
