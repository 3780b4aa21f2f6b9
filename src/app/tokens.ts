import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { TokenScope } from '../contract/token-routes.ts';
import { TOKENS } from '../store/access.ts';
import { changeSetting, readSetting } from '../store/settings.ts';
import type { Context } from './context.ts';

/** So that a token found in a file or a log is recognised as one, by people and by scanners for secrets. */
const MARK = 'tertius_';

/** Only hashes are kept: whoever reads the data file or a backup has no access by it. */
const TokenRecords = z.array(
  z.object({
    id: z.number(),
    name: z.string(),
    scope: TokenScope,
    hash: z.string(),
    madeOn: z.number(),
    usedOn: z.number().nullable(),
  }),
);
type TokenRecord = z.infer<typeof TokenRecords>[number];

/** The access tokens of other programs. */
export async function listTokens({ store }: Context): Promise<AnswerOf<'tokens'>> {
  return toList((await readSetting(store, TOKENS, TokenRecords)) ?? []);
}

/** Makes a token of 256 random bits, and tells it this once. */
export async function makeToken(
  { store, today }: Context,
  { name, scope }: CheckedInputOf<'makeToken'>,
): Promise<AnswerOf<'makeToken'>> {
  const token = MARK + randomBytes(32).toString('base64url');
  const madeOn = await today();
  const records = await changeSetting(store, TOKENS, TokenRecords, (before = []) => [
    ...before,
    { id: nextId(before), name, scope, hash: hash(token).toString('base64'), madeOn, usedOn: null },
  ]);
  return { ...toList(records), token };
}

/** Ends a token: nobody gets in by it from now on. @throws Refusal `token-not-found` */
export async function revokeToken(
  { store }: Context,
  { id }: CheckedInputOf<'revokeToken'>,
): Promise<AnswerOf<'revokeToken'>> {
  const records = await changeSetting(store, TOKENS, TokenRecords, (before = []) => {
    const after = before.filter((record) => record.id !== id);
    if (after.length === before.length) throw new Refusal('token-not-found', { id });
    return after;
  });
  return toList(records);
}

/** What a token allows, undefined for one that is none or has ended. The day is noted, once a day. */
export async function scopeOfToken({ store, today }: Context, token: string): Promise<TokenScope | undefined> {
  const wanted = hash(token);
  // Every record is compared, each in the same time whatever it holds.
  const fits = (record: TokenRecord): boolean => timingSafeEqual(Buffer.from(record.hash, 'base64'), wanted);
  const [found] = ((await readSetting(store, TOKENS, TokenRecords)) ?? []).filter(fits);
  if (found === undefined) return undefined;
  const day = await today();
  if (found.usedOn !== day) {
    await changeSetting(store, TOKENS, TokenRecords, (before = []) =>
      before.map((record) => (record.id === found.id ? { ...record, usedOn: day } : record)),
    );
  }
  return found.scope;
}

/** One more than the greatest of now. */
function nextId(records: readonly TokenRecord[]): number {
  return Math.max(0, ...records.map(({ id }) => id)) + 1;
}

function toList(records: readonly TokenRecord[]): AnswerOf<'tokens'> {
  return {
    tokens: records.map(({ id, name, scope, madeOn, usedOn }) => ({
      id,
      name,
      scope,
      madeOn: toIsoDay(madeOn),
      usedOn: usedOn === null ? null : toIsoDay(usedOn),
    })),
  };
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
