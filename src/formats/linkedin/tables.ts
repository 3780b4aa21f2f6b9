import { connections } from './connections.ts';
import { contacts } from './contacts.ts';
import { education } from './education.ts';
import { emailAddresses } from './email-addresses.ts';
import { endorsementsGiven, endorsementsReceived } from './endorsements.ts';
import { invitations } from './invitations.ts';
import { messages } from './messages.ts';
import { notes } from './notes.ts';
import { positions } from './positions.ts';
import { profile } from './profile.ts';
import { recommendationsGiven, recommendationsReceived } from './recommendations.ts';
import { skills } from './skills.ts';
import type { Table } from './table.ts';

/**
 * The tables of an export that Tertius uses, in the order in which they are read: first who the owner is, then whom they are
 * connected with, at last the messages, which need both.
 */
export const TABLES: readonly Table<string>[] = [
  profile,
  emailAddresses,
  connections,
  invitations,
  notes,
  contacts,
  positions,
  education,
  skills,
  recommendationsReceived,
  recommendationsGiven,
  endorsementsReceived,
  endorsementsGiven,
  messages,
];
