import { createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { foldText } from '../base/fold-text.ts';
import type { Tables } from './tables.ts';

/** By what somebody who is forgotten would be known again. */
export interface Traces {
  readonly keys: readonly { readonly kind: string; readonly value: string }[];
  /** Undefined where somebody else bears the name too. */
  readonly name: string | undefined;
}

/** Keeps hashes of keys and name; nothing of it can be read back. */
export async function keepForgotten(db: Kysely<Tables>, { keys, name }: Traces): Promise<void> {
  const first = await db.selectFrom('forgotten').select('salt').limit(1).executeTakeFirst();
  const salt = first?.salt ?? randomBytes(16).toString('hex');
  const hashes = keys.map(({ kind, value }) => hashOf(salt, kind, value));
  if (name !== undefined) hashes.push(hashOf(salt, 'name', foldText(name)));
  for (const hash of hashes) {
    await db
      .insertInto('forgotten')
      .values({ hash, salt })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/**
 * Tells whether a mention is of somebody whom the owner asked to forget: by any key, and by the name where there is no key.
 * Undefined where nobody was forgotten.
 */
export async function loadForgotten(
  db: Kysely<Tables>,
): Promise<((mention: Pick<Traces, 'keys'> & { readonly name: string }) => boolean) | undefined> {
  const rows = await db.selectFrom('forgotten').selectAll().execute();
  if (rows.length === 0) return undefined;
  const hashes = new Set(rows.map(({ hash }) => hash));
  const salts = [...new Set(rows.map(({ salt }) => salt))];
  const isKept = (kind: string, value: string): boolean => salts.some((salt) => hashes.has(hashOf(salt, kind, value)));
  return ({ keys, name }) =>
    keys.length === 0 ? isKept('name', foldText(name)) : keys.some(({ kind, value }) => isKept(kind, value));
}

function hashOf(salt: string, kind: string, value: string): string {
  return createHmac('sha256', salt).update(`${kind}:${value}`).digest('hex');
}
