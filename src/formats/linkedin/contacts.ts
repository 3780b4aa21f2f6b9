import type { PersonKey } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';
import { emailKey, ignored } from './mention.ts';
import { personName, plainName } from './person-name.ts';
import { profileKey } from './profile-key.ts';
import { plainTable } from './table.ts';

type Column =
  | 'givenName'
  | 'familyName'
  | 'fullName'
  | 'companies'
  | 'title'
  | 'emails'
  | 'phones'
  | 'location'
  | 'profiles';

/** Contacts.csv: address books that the owner once uploaded to LinkedIn. People known of, not connections. */
export const contacts = plainTable<Column>({
  name: 'uploaded address books',
  columns: {
    givenName: ['FirstName'],
    familyName: ['LastName'],
    fullName: ['FullName'],
    companies: ['Companies'],
    title: ['Title'],
    emails: ['Emails'],
    phones: ['PhoneNumbers'],
    location: ['Location'],
    profiles: ['Profiles'],
  },
  required: ['givenName', 'familyName', 'emails', 'phones'],
  read(row) {
    const { name, givenName, familyName } = personName(row.get('givenName'), row.get('familyName'));
    const keys = keysOf([row.get('profiles'), row.get('emails'), row.get('phones')]);
    const shown = name || plainName(row.get('fullName'));
    if (shown === '' && keys.length === 0) return ignored(row.origin, 'an address-book entry without name and address');
    return {
      kind: 'person',
      origin: row.origin,
      person: { name: shown, keys },
      ...withoutEmpty({
        givenName,
        familyName,
        company: row.get('companies').split(/[,;|]/)[0]?.trim(),
        title: row.get('title'),
        location: row.get('location'),
      }),
    };
  },
});

function keysOf(cells: readonly string[]): readonly PersonKey[] {
  const values = cells.flatMap((cell) => cell.split(/[,;|\n]/)).map((value) => value.trim());
  const keys = values.map(keyOf).filter((key) => key !== undefined);
  return [...new Map(keys.map((key) => [`${key.kind} ${key.value}`, key])).values()];
}

function keyOf(value: string): PersonKey | undefined {
  const profile = profileKey(value);
  if (profile !== undefined) return { kind: 'linkedin', value: profile };
  return emailKey(value) ?? phoneKey(value);
}

/** Only numbers with a country code are the same wherever they are written down. */
function phoneKey(value: string): PersonKey | undefined {
  const digits = value.replace(/^00/, '+').replace(/[\s()./-]/g, '');
  return /^\+\d{7,15}$/.test(digits) ? { kind: 'phone', value: digits } : undefined;
}
