import { type Day, parseDay } from '../../base/days.ts';
import { foldText } from '../../base/fold-text.ts';
import type { ReadNetwork } from '../../graph/files/network.ts';
import { Closeness } from '../../model/person.ts';
import { phoneKey } from '../contact/phone-key.ts';
import { emailKey, mention } from '../linkedin/mention.ts';
import { profileKey } from '../linkedin/profile-key.ts';
import type { LinkEnd, Origin, PersonKey, PersonRecord } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';

/** Who the nodes of a network are. */
export interface NetworkPeople {
  /** What the file says of a node under this name, in lower case; undefined where it says nothing. */
  readonly wordOf: (node: number, name: string) => string | undefined;
  /** As one end of a link; undefined where a node names nobody. */
  readonly endOf: (node: number) => LinkEnd | undefined;
  /** What the file says of the person that a node is; `isOwn` where it is what Tertius wrote of this owner's network. */
  readonly recordOf: (node: number, origin: Origin, isOwn: boolean) => PersonRecord | undefined;
}

/** Reads the people out of the nodes of a network. */
export function networkPeople({ network, said }: ReadNetwork): NetworkPeople {
  const wordOf = (node: number, name: string): string | undefined =>
    said?.nodes.get(name)?.get(node)?.trim() || undefined;
  const ends = network.ids.map((id, node) => endOf(id, network.labels?.[node], (name) => wordOf(node, name)));
  const people = apart(ends, network.ids);
  return {
    wordOf,
    endOf: (node) => people[node],
    recordOf: (node, origin, isOwn) => {
      const end = people[node];
      if (end === undefined) return undefined;
      const { company, connectedOn, name, keys } = end;
      const word = (column: string): string | undefined => wordOf(node, column);
      return {
        kind: 'person',
        origin,
        person: { name, keys },
        fillsOnly: true,
        ...withoutEmpty({
          givenName: word('givenname'),
          familyName: word('familyname'),
          credentials: word('credentials'),
          headline: word('headline'),
          company,
          title: word('title'),
          location: word('location'),
        }),
        ...(isOwn
          ? withoutEmpty({
              connectedOn,
              standing: word('standing') === 'contact' ? ('contact' as const) : ('prospect' as const),
              closeness: closenessIn(word('closeness')),
              closenessOn: dayIn(word('closenesson')),
            })
          : {}),
      };
    },
  };
}

/** Who a node is, by its label and by addresses in it or beside it; undefined where it is only a number. */
function endOf(id: string, label: string | undefined, word: (name: string) => string | undefined): LinkEnd | undefined {
  const address = [id, label ?? ''].find((text) => emailKey(text) !== undefined) ?? '';
  const url = [id, label ?? ''].find((text) => /linkedin\.com\//i.test(text)) ?? '';
  const called = [label ?? '', word('name') ?? '', id].find((text) => isName(text, [address, url])) ?? '';
  const named = mention(withBlanks(called.trim()), { email: address, url });
  const keys = unlike([...keysBeside(word), ...named.keys]);
  if (named.name === '' && keys.length === 0) return undefined;
  return {
    name: named.name,
    keys,
    ...withoutEmpty({ company: word('company'), connectedOn: dayIn(word('connectedon')) }),
  };
}

/** Where blanks part columns, names are written `Ana_Ruiz`. */
const JOINED_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:_[\p{L}\p{M}.'’-]+){1,5}$/u;

function withBlanks(name: string): string {
  return JOINED_NAME.test(name) ? name.replaceAll('_', ' ') : name;
}

function isName(text: string, addresses: readonly string[]): boolean {
  return !addresses.includes(text) && /\p{L}/u.test(text);
}

/** Keys in attributes of their own; several are parted by semicolons, and those of other programs by line ends. */
function keysBeside(word: (name: string) => string | undefined): readonly PersonKey[] {
  const several = (name: string): readonly string[] =>
    (word(name) ?? '')
      .split(/;\s*/)
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const profiles = several('linkedin').flatMap((url): PersonKey[] => {
    const value = profileKey(url);
    return value === undefined ? [] : [{ kind: 'linkedin', value }];
  });
  const emails = several('email').flatMap((text) => emailKey(text) ?? []);
  // What the owner typed as a number stays one in what Tertius wrote.
  const typed = (value: string): readonly PersonKey[] =>
    word('standing') === undefined ? [] : [{ kind: 'phone', value }];
  const phones = several('phone').flatMap((text) => phoneKey(text, undefined) ?? typed(text));
  const uids = (word('uid') ?? '')
    .split('\n')
    .flatMap((value): PersonKey[] => (value === '' ? [] : [{ kind: 'uid', value }]));
  return [...profiles, ...emails, ...phones, ...uids];
}

function unlike(keys: readonly PersonKey[]): readonly PersonKey[] {
  return [...new Map(keys.map((key) => [`${key.kind} ${key.value}`, key])).values()];
}

/** Two nodes of one name are two people: whoever has no other key gets one of the name and the id. */
function apart(ends: readonly (LinkEnd | undefined)[], ids: readonly string[]): readonly (LinkEnd | undefined)[] {
  const bearers = new Map<string, number>();
  for (const end of ends)
    if (end !== undefined) bearers.set(foldText(end.name), (bearers.get(foldText(end.name)) ?? 0) + 1);
  return ends.map((end, node) => {
    if (end === undefined || end.keys.length > 0 || bearers.get(foldText(end.name)) === 1) return end;
    return { ...end, keys: [{ kind: 'uid', value: `network:${foldText(end.name)}#${ids[node]!}` }] };
  });
}

function dayIn(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}

function closenessIn(text: string | undefined): Closeness | undefined {
  const read = Closeness.safeParse(text === undefined ? undefined : Number(text));
  return read.success ? read.data : undefined;
}
