import { foldText } from '../../base/fold-text.ts';
import { plainName, splitNames } from './person-name.ts';
import { profileKey } from './profile-key.ts';

/** Somebody who writes or receives messages. */
export interface Party {
  /** Empty where only the address is known. */
  name: string;
  /** Profile key; undefined where only the name is known. */
  readonly key: string | undefined;
}

/** Everybody who occurs in messages, each numbered once. */
export interface Parties {
  readonly all: readonly Party[];
  /** The number of a person by profile address, else by name; undefined where there is neither. */
  numberOf(name: string, url: string): number | undefined;
  /** Lists of recipients, each once. */
  readonly lists: readonly (readonly number[])[];
  /**
   * The list of the recipients of a message, as an index into `lists`. Addresses are split at commas; names hold commas themselves, so they are
   * trusted only where they are as many as the addresses, or where there are no addresses (before mid-2023).
   */
  recipients(names: string, urls: string): number;
}

/** No parties yet. */
export function parties(): Parties {
  const all: Party[] = [];
  const numbers = new Map<string, number>();
  const numbersByCells = new Map<string, number>();
  const lists: (readonly number[])[] = [];
  const listsByCells = new Map<string, number>();

  function number(key: string | undefined, name: string): number {
    const identity = key === undefined ? `name ${foldText(name)}` : `key ${key}`;
    const known = numbers.get(identity);
    if (known === undefined) {
      numbers.set(detached(identity), all.length);
      return all.push({ name: detached(name), key: key === undefined ? undefined : detached(key) }) - 1;
    }
    if (all[known]!.name === '') all[known]!.name = detached(name);
    return known;
  }

  function numberOf(name: string, url: string): number | undefined {
    const cells = `${url}\n${name}`;
    const known = numbersByCells.get(cells);
    if (known !== undefined) return known;
    const found = findOrAdd(name, url);
    if (found !== undefined) numbersByCells.set(detached(cells), found);
    return found;
  }

  function findOrAdd(name: string, url: string): number | undefined {
    const key = profileKey(url);
    const plain = isAnonymous(name) ? '' : plainName(name);
    return key === undefined && plain === '' ? undefined : number(key, plain);
  }

  function split(names: string, urls: string): readonly number[] {
    const addresses = urls.split(',').filter((url) => url.trim() !== '');
    const namesFound = addresses.length === 1 ? [names] : splitNames(names);
    if (addresses.length === 0) return unique(namesFound.map((name) => numberOf(name, '')));
    const isPaired = addresses.length === namesFound.length;
    return unique(addresses.map((url, index) => numberOf(isPaired ? namesFound[index]! : '', url)));
  }

  return {
    all,
    lists,
    numberOf,
    recipients(names, urls) {
      const cells = `${urls}\n${names}`;
      const known = listsByCells.get(cells);
      if (known !== undefined) return known;
      listsByCells.set(detached(cells), lists.length);
      return lists.push(split(names, urls)) - 1;
    },
  };
}

/** What LinkedIn calls people who left or hide. */
export function isAnonymous(name: string): boolean {
  return foldText(name) === 'linkedin member';
}

/** A copy that does not keep the whole block of the file alive which the text was cut from. */
export function detached(text: string): string {
  return Buffer.from(text).toString();
}

function unique(numbers: readonly (number | undefined)[]): readonly number[] {
  return [...new Set(numbers.filter((number) => number !== undefined))];
}
