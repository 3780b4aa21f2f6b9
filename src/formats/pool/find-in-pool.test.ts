import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PoolBand, type PoolKey, PoolKeyKind } from '../../model/pool.ts';
import { findInPool } from './find-in-pool.ts';
import { readPoolFile, toPoolFile } from './pool-file.ts';
import { POOL_COST, poolCheck, poolHash } from './pool-secret.ts';

// Few values, so that networks meet often.
const key = fc.record({ kind: fc.constantFrom(...PoolKeyKind.options), value: fc.constantFrom('a', 'b', 'c', 'd') });
const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 4, selector: textOf });
const networks = fc.array(fc.record({ strength: fc.constantFrom(...PoolBand.options), keys }), { maxLength: 6 });
const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

function textOf({ kind, value }: PoolKey): string {
  return `${kind}:${value}`;
}

it('finds exactly those who share a key of the same kind with somebody in the file, and with another secret nobody', () => {
  fc.assert(
    fc.property(networks, fc.array(keys), secrets, secrets, (theirs, mine, secret, other) => {
      fc.pre(!secret.equals(other));
      const text = toPoolFile({
        derivation: { name: 'scrypt', salt: '0'.repeat(32), ...POOL_COST },
        check: poolCheck(secret),
        names: true,
        people: theirs.map((person) => ({
          strength: person.strength,
          keys: person.keys.map(({ kind, value }) => poolHash(secret, kind, value)),
        })),
      });
      const file = readPoolFile(text, 'theirs.json');
      expect(file.people).toHaveLength(theirs.length);
      const [find, findOtherwise] = [findInPool(file, secret), findInPool(file, other)];
      for (const person of mine) {
        const shared = person.filter((one) =>
          theirs.some((them) => them.keys.some((its) => textOf(its) === textOf(one))),
        );
        const found = find(person);
        expect(found?.by).toBe(shared[0]?.kind);
        const strengths = theirs.filter((them) =>
          them.keys.some((its) => shared[0] && textOf(its) === textOf(shared[0])),
        );
        if (found !== undefined) expect(strengths.map(({ strength }) => strength)).toContain(found.theirs);
        expect(findOtherwise(person)).toBeUndefined();
      }
    }),
  );
});
