import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../base/refusals.ts';

/** Failed tries to come in within a minute; somebody who mistypes needs fewer, a program that guesses many more. */
const MOST = 20;
const MINUTE = 60_000;

/**
 * Failed tries to come in by a key, a token or a passphrase. Whoever comes in is never counted, so that another program
 * on this computer cannot lock the owner out by guessing keys.
 */
export interface FailedTries {
  /** Counts one more. @throws Refusal `too-many-tries` */
  count(request: FastifyRequest): Promise<void>;
  /** Before a secret is looked at that could be guessed. @throws Refusal `too-many-tries` */
  check(request: FastifyRequest): Promise<void>;
}

/** Counts failed tries of one server. */
export async function countFailedTries(server: FastifyInstance): Promise<FailedTries> {
  await server.register(rateLimit, { global: false });
  const tries = server.createRateLimit({ max: MOST, timeWindow: MINUTE, keyGenerator: () => 'failed tries' });
  const look = async (request: FastifyRequest, options: { readonly increment: boolean }): Promise<void> => {
    const counted = await tries(request, options);
    const isOver = !counted.isAllowed && (options.increment ? counted.isExceeded : counted.remaining === 0);
    if (isOver) throw new Refusal('too-many-tries');
  };
  return {
    count: (request) => look(request, { increment: true }),
    check: (request) => look(request, { increment: false }),
  };
}
