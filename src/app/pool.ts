import { randomBytes } from 'node:crypto';
import { toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import type { Region } from '../formats/contact/phone-key.ts';
import { findInPool } from '../formats/pool/find-in-pool.ts';
import { readPoolFile, toPoolFile } from '../formats/pool/pool-file.ts';
import { POOL_COST, poolCheck, poolHash, poolSecret } from '../formats/pool/pool-secret.ts';
import { PoolBand, type PoolKey } from '../model/pool.ts';
import { allPeople } from '../store/all-people.ts';
import { ownerOf } from '../store/people.ts';
import type { Context } from './context.ts';
import { ownerRegion } from './owner-region.ts';
import { ownerTimeZone } from './owner-time-zone.ts';
import { poolKeysOf, targetKeys } from './pool-keys.ts';

/** Shorter ones are found by trying, however slow each try is made. */
const LEAST_LETTERS = 12;

/** Somebody, by the keys that nobody else here bears. */
interface PoolPerson {
  readonly id: number;
  readonly name: string;
  /** Of a tie that is real; undefined for prospects and those who are a contact in name only. */
  readonly strength: PoolBand | undefined;
  readonly isPrivate?: boolean;
  readonly keys: readonly PoolKey[];
}

/** Somebody whom the owner truly knows. */
interface KnownInPool extends PoolPerson {
  readonly strength: PoolBand;
}

/**
 * Whom the owner truly knows, as a file for somebody they share a passphrase with. Salt and hashes differ in every file.
 * @throws Refusal `invalid-input` for a passphrase that could be found by trying
 */
export async function exportPool(
  context: Context,
  { passphrase, names }: CheckedInputOf<'exportPool'>,
): Promise<AnswerOf<'exportPool'>> {
  if ([...passphrase].length < LEAST_LETTERS) {
    throw new Refusal('invalid-input', {
      what: `A passphrase of fewer than ${LEAST_LETTERS} letters is found by trying. Take several words that only you two would put together; nothing was written.`,
    });
  }
  const known = await trulyKnown(context, await regionOf(context));
  const derivation = { name: 'scrypt', salt: randomBytes(16).toString('hex'), ...POOL_COST } as const;
  const secret = await poolSecret(passphrase, derivation);
  const people = known.flatMap(({ strength, keys }) => {
    const told = keys.filter(({ kind }) => names || kind !== 'name');
    return told.length === 0 ? [] : [{ strength, keys: told.map(({ kind, value }) => poolHash(secret, kind, value)) }];
  });
  return {
    name: `tertius-pool-${toIsoDay(await context.today())}.json`,
    content: toPoolFile({ derivation, check: poolCheck(secret), names, people }),
    people: people.length,
    leftOut: known.length - people.length,
  };
}

/**
 * What the owner and the writer of a file have in common, and whom of those whom the owner only knows of the writer could introduce. Nothing is stored, and of the rest of the file nothing is told.
 * @throws Refusal `wrong-passphrase`, `file-not-recognised`, `file-damaged`, `data-newer`
 */
export async function comparePool(
  context: Context,
  { name, text, passphrase, targets }: CheckedInputOf<'comparePool'>,
): Promise<AnswerOf<'comparePool'>> {
  const file = readPoolFile(text, name);
  const secret = await poolSecret(passphrase, file.derivation);
  if (poolCheck(secret) !== file.check) throw new Refusal('wrong-passphrase', { file: name });
  const find = findInPool(file, secret);
  const region = await regionOf(context);
  const found = (await byOwnKeys(context, region)).flatMap(({ id, name: known, strength, keys }) => {
    const theirs = find(keys);
    return theirs === undefined ? [] : [{ person: { id, name: known }, mine: strength, ...theirs }];
  });
  const both = found.flatMap(({ mine, ...rest }) => (mine === undefined ? [] : [{ ...rest, mine }]));
  return {
    both: both.sort((one, other) => rankOf(other.theirs) - rankOf(one.theirs) || rankOf(other.mine) - rankOf(one.mine)),
    throughThem: found
      .flatMap(({ mine, ...rest }) => (mine === undefined ? [rest] : []))
      .sort((one, other) => rankOf(other.theirs) - rankOf(one.theirs)),
    targets: targets.map((target) => {
      const keys = targetKeys(target, region);
      const found = find(keys);
      const isTold = found !== undefined || file.names || keys.some(({ kind }) => kind !== 'name');
      return { target, theirs: found?.theirs ?? null, by: found?.by ?? null, isTold };
    }),
  };
}

/**
 * Everybody with whom the tie is real, at least weak and not ended, but for those whom the owner keeps to themselves. What several people here share, a switchboard or a name,
 * says of none of them who they are, and is left out.
 */
async function trulyKnown(context: Context, region: Region | undefined): Promise<KnownInPool[]> {
  const everybody = await byOwnKeys(context, region);
  return everybody.flatMap(({ strength, isPrivate, ...rest }) =>
    strength === undefined || isPrivate ? [] : [{ ...rest, strength }],
  );
}

/** Everybody but those with whom it ended, by the keys that nobody else here bears. */
async function byOwnKeys({ store, memory, today }: Context, region: Region | undefined): Promise<PoolPerson[]> {
  const network = await memory.network(await today());
  const everybody = (await allPeople(store)).map((person) => ({ person, keys: distinct(poolKeysOf(person, region)) }));
  const bearers = new Map<string, number>();
  for (const { keys } of everybody) {
    for (const key of keys) bearers.set(textOf(key), (bearers.get(textOf(key)) ?? 0) + 1);
  }
  return everybody.flatMap(({ person: { id, name, ended, isPrivate = false }, keys }) => {
    if (ended) return [];
    const tie = network.tieOf(id);
    const strength = tie === undefined || !tie.isReal || tie.band === 'nominal' ? undefined : tie.band;
    return [{ id, name, strength, isPrivate, keys: keys.filter((key) => bearers.get(textOf(key)) === 1) }];
  });
}

function distinct(keys: readonly PoolKey[]): PoolKey[] {
  return [...new Map(keys.map((key) => [textOf(key), key])).values()];
}

function textOf({ kind, value }: PoolKey): string {
  return `${kind}:${value}`;
}

function rankOf(band: PoolBand): number {
  return PoolBand.options.indexOf(band);
}

async function regionOf({ store }: Context): Promise<Region | undefined> {
  return ownerRegion((await ownerOf(store)).keys, await ownerTimeZone(store));
}
