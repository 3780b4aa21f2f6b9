import type { Kysely } from 'kysely';
import { z } from 'zod';
import { settingIn, writeSetting } from './settings.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Under this key stands what Tertius may read for topics. */
const READING = 'reading';
const Reading = z.object({ messageSubjects: z.boolean() });

/** Whether the subjects of messages may be read for topics: not unless the owner has said so. */
export async function readsSubjects(db: Kysely<Tables>): Promise<boolean> {
  return (await settingIn(db, READING, Reading))?.messageSubjects ?? false;
}

/** Keeps whether the subjects of messages may be read for topics. */
export async function setReadsSubjects(store: Store, messageSubjects: boolean): Promise<void> {
  await writeSetting(store, READING, { messageSubjects } satisfies z.infer<typeof Reading>);
}
