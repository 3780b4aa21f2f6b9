import { foldLine, toContentText } from '../text/fold-line.ts';

/** What a card can say of a person. */
export interface CardPerson {
  readonly name: string;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  /** After the name: `PhD`. */
  readonly credentials?: string | undefined;
  readonly company?: string | undefined;
  readonly title?: string | undefined;
  readonly location?: string | undefined;
  readonly notes: string;
  readonly birthMonth?: number | undefined;
  readonly birthDay?: number | undefined;
  readonly birthYear?: number | undefined;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly urls: readonly string[];
  readonly labels: readonly string[];
  /** As the file that brought the person has it; other cards get none, as it would have to be unlike all others anywhere. */
  readonly uid?: string | undefined;
}

export type CardVersion = '3.0' | '4.0';

/** Cards for people, one after the other: vCard 4.0 (RFC 6350) or, for older programs, 3.0 (RFC 2426). */
export function toVcard(people: readonly CardPerson[], version: CardVersion): string {
  return people.map((person) => cardOf(person, version).map(foldLine).join('')).join('');
}

function cardOf(person: CardPerson, version: CardVersion): string[] {
  const { name, givenName, familyName, credentials, company, title, location, notes } = person;
  const birthday = birthdayOf(person, version);
  // 3.0 asks for a name in parts; where the parts are not known, the whole name stands as the family name.
  const isWhole = givenName === undefined && familyName === undefined;
  const parts = [isWhole ? name : familyName, givenName, undefined, undefined, credentials];
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...(person.uid === undefined ? [] : [`UID:${toContentText(person.uid)}`]),
    `FN:${toContentText(name)}`,
    `N:${parts.map((part) => toContentText(part ?? '')).join(';')}`,
    ...person.emails.map((email) => `EMAIL:${toContentText(email)}`),
    ...person.phones.map((phone) => `TEL:${toContentText(phone)}`),
    ...(company === undefined || company === '' ? [] : [`ORG:${toContentText(company)}`]),
    ...(title === undefined || title === '' ? [] : [`TITLE:${toContentText(title)}`]),
    ...(location === undefined || location === '' ? [] : [`ADR:;;;${toContentText(location)};;;`]),
    ...person.urls.map((url) => `URL:${url}`),
    ...(birthday === undefined ? [] : [`BDAY:${birthday}`]),
    ...(person.labels.length === 0 ? [] : [`CATEGORIES:${person.labels.map(toContentText).join(',')}`]),
    ...(notes === '' ? [] : [`NOTE:${toContentText(notes)}`]),
    'END:VCARD',
  ];
}

/** 4.0 knows days without a year; of 3.0 most programs read the same form with a hyphen. */
function birthdayOf({ birthYear, birthMonth, birthDay }: CardPerson, version: CardVersion): string | undefined {
  if (birthMonth === undefined || birthDay === undefined) return undefined;
  const [month, day] = [birthMonth, birthDay].map((number) => String(number).padStart(2, '0'));
  const hyphen = version === '3.0' ? '-' : '';
  const year = birthYear === undefined ? '--' : `${String(birthYear).padStart(4, '0')}${hyphen}`;
  return `${year}${month}${hyphen}${day}`;
}
