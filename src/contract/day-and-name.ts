import { z } from 'zod';

/** A calendar day as ISO 8601: `2026-11-24`. */
export const IsoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$|^[+-]\d{6}-\d{2}-\d{2}$/, 'must be a day, as 2026-11-24');

/** A person named in passing. */
export const PersonName = z.object({ id: z.number().int(), name: z.string() });
export type PersonName = z.infer<typeof PersonName>;
