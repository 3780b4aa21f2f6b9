/** What an address is that no person reads. */
export type NobodyKind = 'machine' | 'room' | 'thing' | 'group' | 'calendar' | 'list' | 'service';

/** Why somebody who is invited is no person. */
export const INVITED: Readonly<Record<NobodyKind, string>> = {
  machine: 'a machine is invited, which is nobody',
  room: 'a room is invited, which is nobody',
  thing: 'a thing is invited, which is nobody',
  group: 'a group is invited as one, which is nobody',
  calendar: 'a calendar is invited, which is nobody',
  list: 'a mailing list is invited, which is nobody',
  service: 'a service is invited, which is nobody',
};

/** Why somebody to whom a mail goes is no person. */
export const WRITTEN_TO: Readonly<Record<NobodyKind, string>> = {
  machine: 'a machine is written to, which is nobody',
  room: 'a room is written to, which is nobody',
  thing: 'a thing is written to, which is nobody',
  group: 'a group is written to as one, which is nobody',
  calendar: 'a calendar is written to, which is nobody',
  list: 'a mailing list is written to, which is nobody',
  service: 'a service is written to, which is nobody',
};

/** Why an entry of an address book is no person. */
export const LISTED: Readonly<Record<NobodyKind, string>> = {
  machine: 'the address of a machine, which is nobody',
  room: 'a room, which is nobody',
  thing: 'a thing, which is nobody',
  group: 'a group, which is nobody',
  calendar: 'a calendar, which is nobody',
  list: 'a mailing list, which is nobody',
  service: 'a service, which is nobody',
};

/** Why the sender of a mail is no person. */
export const MACHINE_WROTE = 'written by a machine';
/** Why a mail that came through a list is no exchange; its nobody is the list. */
export const LIST_MAIL = 'mail of a mailing list';

const NEVER = new Set([
  ...Object.values(INVITED),
  ...Object.values(WRITTEN_TO),
  ...Object.values(LISTED),
  MACHINE_WROTE,
  LIST_MAIL,
]);

/** True where the reason is about the address, whoever names it: a person can send a circular, a room is none whoever invites it. */
export function isNeverPerson(reason: string): boolean {
  return NEVER.has(reason);
}
