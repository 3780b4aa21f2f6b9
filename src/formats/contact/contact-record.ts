import { foldText } from '../../base/fold-text.ts';
import { LISTED, type NobodyKind } from '../../model/nobody-reason.ts';
import { emailKey, ignored } from '../linkedin/mention.ts';
import { profileKey } from '../linkedin/profile-key.ts';
import { nobodyKind, type SaidPeople } from '../mail/nobody-kind.ts';
import type { IgnoredRecord, Mention, Origin, PersonKey, PersonRecord } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';
import { parseBirthday } from './birthday.ts';
import type { Contact, ContactPhone } from './contact.ts';
import { contactName } from './contact-name.ts';
import { phoneKey, type Region, regionOfPhones } from './phone-key.ts';

/** What settles the meaning of an entry's numbers and dates. */
export interface ContactSettings {
  readonly region: Region | undefined;
  readonly isDayFirst: boolean;
  /** Who is a person, though the entry does not look it. */
  readonly people: SaidPeople;
}

/**
 * The record of an entry of an address book: a person with every key that names one, or set aside where it is a firm, a group, a machine
 * or a service. What has no place of its own is kept in `more`.
 */
export function contactRecord(
  contact: Contact,
  origin: Origin,
  settings: ContactSettings,
): PersonRecord | IgnoredRecord {
  const name = contactName(contact);
  const more = [...contact.more, ...name.more];
  const keys = keysOf(contact, settings, more);
  const nobody: Mention = { name: name.name || contact.fullName || contact.company, keys };
  if (contact.nobodyBecause !== '') return setAside(origin, contact.nobodyBecause, nobody);
  if (isFirm(contact, name.name, keys)) return setAside(origin, 'a firm, not a person', nobody);
  const kind = nobodyIn(nobody, settings.people);
  if (kind !== undefined) return setAside(origin, LISTED[kind], nobody);
  if (name.name === '' && keys.length === 0) return ignored(origin, 'an entry without name, address or number');
  const birthday = parseBirthday(contact.birthday, settings.isDayFirst);
  if (birthday === undefined && !isNoDate(contact.birthday)) more.push({ name: 'Birthday', value: contact.birthday });
  return {
    kind: 'person',
    origin,
    person: { name: name.name, keys },
    ...withoutEmpty({
      givenName: name.givenName,
      familyName: name.familyName,
      credentials: name.credentials,
      company: contact.company,
      title: contact.title,
      location: contact.place,
      note: contact.note.trim(),
      labels: labelsOf(contact),
      birthday,
      attending: contact.attending,
      more: more.length === 0 ? undefined : unique(more),
    }),
  };
}

/** What an entry is by its name, or by all of its addresses where it has nothing else; undefined for a person. */
function nobodyIn({ name, keys }: Mention, people: SaidPeople): NobodyKind | undefined {
  if (keys.some(({ kind, value }) => kind === 'linkedin' || people.has(value))) return undefined;
  const byName = nobodyKind({ name, address: '' }, people);
  const isOnlyAddresses = keys.length > 0 && keys.every(({ kind }) => kind === 'email' || kind === 'uid');
  if (byName !== undefined || !isOnlyAddresses) return byName;
  const kinds = keys.flatMap(({ kind, value }) => (kind === 'email' ? [nobodyKind({ name, address: value })] : []));
  return kinds.every((one) => one !== undefined) ? kinds[0] : undefined;
}

/** The lists in which telephones and Google keep everybody say nothing of anybody. */
const EVERYBODY = /^(?:my ?contacts|other ?contacts|contacts|all contacts)$/i;

function labelsOf({ labels }: Contact): readonly string[] | undefined {
  const own = labels.filter((label) => !EVERYBODY.test(label));
  return own.length === 0 ? undefined : [...new Set(own)];
}

function setAside(origin: Origin, reason: string, nobody: Mention): IgnoredRecord {
  const isNamed = nobody.name !== '' || nobody.keys.length > 0;
  return { kind: 'ignored', origin, reason, ...(isNamed ? { nobody } : {}) };
}

/** Mailboxes that belong to a firm and not to somebody in it. */
const OFFICE = /^(?:info|office|contact|kontakt|mail|post|hello|sales|support|service|team|admin|reception|empfang)@/;

/** Named after its company and nothing else: how telephones keep firms. */
function isFirm(contact: Contact, name: string, keys: readonly PersonKey[]): boolean {
  if (contact.company === '') return false;
  const hasParts = contact.givenName !== '' || contact.familyName !== '';
  const shown = contact.fullName || name;
  if (!hasParts && shown !== '') return foldText(shown) === foldText(contact.company);
  const emails = keys.filter((key) => key.kind === 'email');
  return name === '' && emails.every(({ value }) => OFFICE.test(value));
}

/** Numbers that ring at a machine, at somebody else, or at a whole firm: no key of this person. */
const NOT_OWN = /fax|pager|assistant|secretary|telex|tty|switchboard|company|callback|isdn/;

function keysOf(contact: Contact, settings: ContactSettings, more: Contact['more']): readonly PersonKey[] {
  const keys: PersonKey[] = [];
  for (const { text, kind } of contact.urls) {
    const profile = profileKey(text);
    if (profile !== undefined) keys.push({ kind: 'linkedin', value: profile });
    else more.push({ name: labelled('Website', kind), value: text });
  }
  for (const text of contact.emails) {
    const key = emailKey(bareAddress(text));
    if (key !== undefined) keys.push(key);
    else if (!isExchangePath(text)) more.push({ name: 'E-mail', value: text });
  }
  addPhoneKeys(contact.phones, settings, { keys, more });
  if (contact.uid !== '') keys.push({ kind: 'uid', value: contact.uid });
  return eachOnce(keys, (a, b) => a.kind === b.kind && a.value === b.value);
}

function addPhoneKeys(
  phones: readonly ContactPhone[],
  { region }: ContactSettings,
  found: { readonly keys: PersonKey[]; readonly more: Contact['more'] },
): void {
  if (phones.length === 0) return;
  const known = phones.length === 1 ? region : (regionOfPhones(phones.map(({ text }) => text)) ?? region);
  for (const { text, kind } of phones) {
    const key = NOT_OWN.test(kind) ? undefined : phoneKey(text, known);
    if (key !== undefined) found.keys.push(key);
    if (key === undefined || /ext|x\d|#/i.test(text)) found.more.push({ name: labelled('Phone', kind), value: text });
  }
}

/** `mailto:` and `Ana Ruiz <ana@…>` leave the address. */
function bareAddress(text: string): string {
  return (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '');
}

/** How Exchange names the people of its own directory: `/o=Firm/ou=…/cn=…`. No address outside of it. */
function isExchangePath(text: string): boolean {
  return /^(?:EX:)?\/o=/i.test(text.trim());
}

/** Programs fill in dates that are none: `0.0.00`, `--`, `0000-00-00`. */
function isNoDate(text: string): boolean {
  return !/[1-9\p{L}]/u.test(text);
}

function labelled(name: string, kind: string): string {
  return kind === '' ? name : `${name} (${kind})`;
}

function unique(more: Contact['more']): Contact['more'] {
  return eachOnce(more, (a, b) => a.name === b.name && a.value === b.value);
}

const FEW = 12;

/** Compared with one another, which for the few that an entry has is quicker than any index; entries with many are looked up. */
function eachOnce<Entry extends PersonKey | Contact['more'][number]>(
  entries: Entry[],
  isSame: (a: Entry, b: Entry) => boolean,
): Entry[] {
  if (entries.length < 2) return entries;
  if (entries.length > FEW) return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
  return entries.filter((entry, index) => entries.findIndex((other) => isSame(other, entry)) === index);
}
