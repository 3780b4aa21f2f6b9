import { foldText } from '../../base/fold-text.ts';
import type { IgnoredRecord, Mention, Origin, PersonKey, RejectedRecord } from '../record.ts';
import { profileKey } from './profile-key.ts';

/** A person by name, profile address and e-mail address, whichever a row has. */
export function mention(name: string, from: { readonly url?: string; readonly email?: string }): Mention {
  const keys: PersonKey[] = [];
  const profile = from.url === undefined || from.url === '' ? undefined : profileKey(from.url);
  if (profile !== undefined) keys.push({ kind: 'linkedin', value: profile });
  const email = from.email === undefined || from.email === '' ? undefined : emailKey(from.email);
  if (email !== undefined) keys.push(email);
  return { name, keys };
}

/** An e-mail address as a key, in lower case; undefined where the text is none. */
export function emailKey(text: string): PersonKey | undefined {
  const address = text.trim().toLowerCase();
  return /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(address) ? { kind: 'email', value: address } : undefined;
}

/** Names a person within keys of records: the same in every export that knows as much of them. */
export function mentionKey(person: Mention): string {
  return person.keys[0]?.value ?? foldText(person.name);
}

/** A row that was read and rightly set aside. */
export function ignored(origin: Origin, reason: string): IgnoredRecord {
  return { kind: 'ignored', origin, reason };
}

/** A row that could not be understood; `reason` says what to do. */
export function rejected(origin: Origin, code: string, reason: string): RejectedRecord {
  return { kind: 'rejected', origin, code, reason };
}

/** A row whose date is none. */
export function rejectedDate(origin: Origin, text: string): RejectedRecord {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return rejected(
    origin,
    'date-not-understood',
    `“${shown}” is not a date that Tertius understands; write it as 2026-02-08 and import the file again.`,
  );
}
