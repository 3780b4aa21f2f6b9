import { z } from 'zod';
import { PoolCompared, PoolExported } from './pool-shapes.ts';

/** Routes by which two people find introductions between their networks; spread into ROUTES. */
export const POOL_ROUTES = {
  exportPool: {
    summary: 'Whom you truly know, as hashes that only somebody with the passphrase can compare',
    input: z.object({
      passphrase: z.string().min(1),
      /** Tell people by their name alone too: easier to find, and easier to guess. */
      names: z.boolean().default(false),
    }),
    answer: PoolExported,
  },
  comparePool: {
    summary:
      'Whom you and the writer of a pooling file both know, whom they could introduce, and which targets they know; nothing is stored',
    input: z.object({
      /** What to call the file when something is wrong with it. */
      name: z.string().min(1).default('The file'),
      text: z.string(),
      passphrase: z.string().min(1),
      /** “Name, employer”, an e-mail address, a profile address on LinkedIn, or a telephone number with its country. */
      targets: z.array(z.string().trim().min(1)).default([]),
    }),
    answer: PoolCompared,
  },
} as const;
