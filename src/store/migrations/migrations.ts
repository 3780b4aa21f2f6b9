import type { Migration } from 'kysely/migration';
import * as firstSchema from './0001-first-schema.ts';

/** All migrations in order. A static list, as the program is one bundled file; published ones are never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-schema': firstSchema,
};

/** The schema that this program knows: the number of its last migration. */
export const SCHEMA = Object.keys(MIGRATIONS).length;
