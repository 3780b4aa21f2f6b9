import type { Kysely } from 'kysely';
import type { PersonId } from '../model/ids.ts';
import { dialectOf } from './dialect.ts';
import { type Revision, revisionIn } from './revision.ts';
import type { Tables } from './tables.ts';

/** What was written through one connection since it was last asked about. */
export interface Touched {
  /** Transactions of this connection that changed something: where there were more, another has written too. */
  readonly transactions: number;
  /** All tables of which a row was added, changed or removed. */
  readonly tables: ReadonlySet<string>;
  /** Of whom something that `OF_PEOPLE` names was written. */
  readonly people: ReadonlySet<PersonId>;
  /** With whom something happened that was written. */
  readonly parties: ReadonlySet<PersonId>;
}

/** Tables that say what a person is like, with the column that names the person. */
export const OF_PEOPLE = {
  person: 'id',
  personKey: 'person',
  position: 'person',
  education: 'person',
  topic: 'person',
} as const satisfies Partial<Record<keyof Tables, string>>;

/** What was written since `from` was read, all of it known; undefined where it is not, as when another process wrote. */
export interface Since {
  readonly revision: Revision;
  readonly touched: Touched | undefined;
}

/** Asks what was written since a revision, and starts counting anew. Within a transaction that reads what it tells of. */
export async function touchedSince(db: Kysely<Tables>, from: Revision | undefined): Promise<Since> {
  const revision = await revisionIn(db);
  const touched = await dialectOf(db).takeTouched(db);
  const isAll = from !== undefined && revision.everything - from.everything === touched?.transactions;
  return { revision, touched: isAll ? touched : undefined };
}
