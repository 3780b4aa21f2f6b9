import type { Migration } from 'kysely/migration';
import * as firstSchema from './0001-first-schema.ts';
import * as intake from './0002-intake.ts';
import * as groups from './0004-groups.ts';
import * as mergedKeys from './0005-merged-keys.ts';
import * as ideas from './0006-ideas.ts';
import * as forgotten from './0007-forgotten.ts';
import * as rhythm from './0008-rhythm.ts';
import * as promises from './0011-promises.ts';
import * as introductions from './0015-introductions.ts';
import * as cadence from './0018-cadence.ts';
import * as events from './0019-events.ts';
import * as wishedChannel from './0022-wished-channel.ts';
import * as seeksOffersIdeas from './0023-seeks-offers-ideas.ts';
import * as privatePeople from './0030-private-people.ts';

/** Steps from one schema to the next, by numbered name. */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * All migrations in order. A static list, as the program is one bundled file; published ones are never changed. They are written for a file that
 * holds one network; for many in a PostgreSQL database see docs/postgresql.md#decisions.
 */
export const MIGRATIONS: Migrations = {
  '0001-first-schema': firstSchema,
  '0002-intake': intake,
  '0004-groups': groups,
  '0005-merged-keys': mergedKeys,
  '0006-ideas': ideas,
  '0007-forgotten': forgotten,
  '0008-rhythm': rhythm,
  '0011-promises': promises,
  '0015-introductions': introductions,
  '0018-cadence': cadence,
  '0019-events': events,
  '0022-wished-channel': wishedChannel,
  '0023-seeks-offers-ideas': seeksOffersIdeas,
  '0030-private-people': privatePeople,
};

/** The schema that migrations lead to: the number at the beginning of the last one's name. */
export function schemaKnown(migrations: Migrations): number {
  return Math.max(0, ...Object.keys(migrations).map((name) => Number.parseInt(name, 10)));
}
