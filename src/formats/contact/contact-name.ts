import { foldText } from '../../base/fold-text.ts';
import { personName, plainName, splitNames } from '../linkedin/person-name.ts';
import type { Contact } from './contact.ts';

/** What an entry of an address book says somebody is called. */
export interface ContactName {
  /** Empty where the entry has no name, or only an address in its place. */
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly credentials: string;
  /** Parts of the name that have no place of their own. */
  readonly more: readonly { readonly name: string; readonly value: string }[];
}

/**
 * The name of an entry: given and family name where it has both, else the whole name as it is shown. Titles, middle names and another
 * name that is shown are kept beside it. An e-mail address that stands in for a name is none.
 */
export function contactName(contact: Contact): ContactName {
  const given = withoutAddress(contact.givenName);
  const family = withoutAddress(contact.familyName);
  const parts = personName(given, family);
  const isWhole = parts.givenName !== '' && parts.familyName !== '';
  const shown = isWhole ? NOT_NEEDED : shownName(contact);
  const name = isWhole ? parts.name : shown.name || parts.name;
  const credentials = [parts.credentials || (isWhole ? '' : shown.credentials), contact.suffix];
  return {
    name,
    givenName: parts.givenName,
    familyName: parts.familyName,
    credentials: credentials.filter((text) => text !== '').join(', '),
    more: moreOf(contact, name),
  };
}

const NOT_NEEDED = { name: '', credentials: '' };

function shownName({ fullName, prefix, suffix }: Contact): { readonly name: string; readonly credentials: string } {
  const full = withoutAddress(fullName);
  if (full === '') return { name: '', credentials: '' };
  const bare = withoutEnd(withoutStart(full, prefix), suffix);
  const parts = personName(turned(bare), '');
  return { name: parts.name || plainName(full), credentials: parts.credentials };
}

/** `Doe, John` is John Doe, but `Hale, PhD` is not. */
function turned(full: string): string {
  const match = /^([^,]+),\s*([^,]+)$/.exec(full);
  return match !== null && splitNames(full).length === 2 ? `${match[2]} ${match[1]}` : full;
}

function withoutStart(full: string, prefix: string): string {
  const isFirst = prefix !== '' && full.toLowerCase().startsWith(`${prefix.toLowerCase()} `);
  return isFirst ? full.slice(prefix.length).trim() : full;
}

function withoutEnd(full: string, suffix: string): string {
  const isLast = suffix !== '' && full.toLowerCase().endsWith(suffix.toLowerCase()) && full.length > suffix.length;
  return isLast ? full.slice(0, -suffix.length).replace(/[\s,]+$/, '') : full;
}

function withoutAddress(text: string): string {
  const tidy = text.trim().replace(/\s+/g, ' ');
  return tidy.includes('@') && !tidy.includes(' ') ? '' : tidy;
}

function moreOf(contact: Contact, name: string): ContactName['more'] {
  const more: { name: string; value: string }[] = [];
  if (contact.prefix !== '') more.push({ name: 'Name prefix', value: contact.prefix });
  if (contact.middleName !== '') more.push({ name: 'Middle name', value: contact.middleName });
  // What is shown is the name, as it nearly always is.
  if (contact.fullName === name || contact.fullName === '') return more;
  const known = words([
    name,
    contact.prefix,
    contact.middleName,
    contact.suffix,
    contact.givenName,
    contact.familyName,
  ]);
  const isNew = [...words([withoutAddress(contact.fullName)])].some((word) => !known.has(word));
  if (isNew) more.push({ name: 'Shown as', value: contact.fullName.trim() });
  return more;
}

function words(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => foldText(text).split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== ''));
}
