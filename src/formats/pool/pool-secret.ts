import { createHmac, type ScryptOptions, scrypt } from 'node:crypto';
import { z } from 'zod';
import type { PoolKeyKind } from '../../model/pool.ts';

/**
 * How a passphrase becomes the key of one file (RFC 7914). The bounds keep a file of somebody else from making the
 * computer work or hold more than 256 MB, and from asking for so little that guessing is cheap.
 */
export const PoolDerivation = z.object({
  name: z.literal('scrypt'),
  /** 16 random bytes in hexadecimal, others in each file. */
  salt: z.string().regex(/^[\da-f]{32}$/),
  cost: z
    .int()
    .min(2 ** 15)
    .max(2 ** 18)
    .refine((cost) => Number.isInteger(Math.log2(cost))),
  blockSize: z.literal(8),
  parallelization: z.int().min(1).max(4),
});
export type PoolDerivation = z.infer<typeof PoolDerivation>;

/** What OWASP advises for passwords: 128 MB and a good part of a second for each guess. */
export const POOL_COST = { cost: 2 ** 17, blockSize: 8, parallelization: 1 } as const;

const KEY_BYTES = 32;

/** The key of a file. A passphrase typed with accents is the same on every keyboard. Takes part of a second. */
export function poolSecret(passphrase: string, { salt, ...cost }: PoolDerivation): Promise<Buffer> {
  const { cost: N, blockSize: r, parallelization: p } = cost;
  const options: ScryptOptions = { N, r, p, maxmem: 2 * 128 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'hex'), KEY_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** One key of a person as a file tells it: HMAC-SHA-256, which nobody without the secret can even try names against. */
export function poolHash(secret: Buffer, kind: PoolKeyKind, value: string): string {
  return createHmac('sha256', secret).update(`${kind}:${value}`).digest('base64url');
}

/** By this a file knows its passphrase; no key of a person is hashed like it. */
export function poolCheck(secret: Buffer): string {
  return createHmac('sha256', secret).update('tertius-pool').digest('base64url');
}
