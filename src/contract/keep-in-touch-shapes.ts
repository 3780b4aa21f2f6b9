import { z } from 'zod';
import { Channel } from '../model/channel.ts';
import { IsoDay, PersonName } from './day-and-name.ts';

/** Why a tie has its rhythm; see planning/keep-in-touch/cadence.ts. */
export const CadenceTier = z.enum(['own', 'new', 'core', 'key', 'bridge', 'wide']);

/** When a word with somebody suits. */
export const KeepShape = z.object({
  state: z.enum(['due', 'coming', 'unknown', 'paused', 'quiet', 'in-touch']),
  tier: CadenceTier,
  /** Days between one exchange and the next. */
  days: z.number().int(),
  last: IsoDay.nullable(),
  ideal: IsoDay.nullable(),
  /** After this day a word comes late. */
  latest: IsoDay.nullable(),
  /** Days since the last exchange as a share of `days`; null where none is on record. */
  fraction: z.number().nullable(),
  pausedUntil: IsoDay.nullable(),
  /** How; null where no way is known. */
  channel: Channel.nullable(),
  sentence: z.string(),
  /** The move of this week that is about them. */
  move: z.string().nullable(),
});
export type KeepShape = z.infer<typeof KeepShape>;

export const KeepRow = KeepShape.extend({ person: PersonName, role: z.string() });
export type KeepRow = z.infer<typeof KeepRow>;

/** Whom to keep in touch with, the most overdue as a share of their rhythm first. */
export const KeepInTouchList = z.object({
  sentence: z.string(),
  total: z.object({
    due: z.number().int(),
    coming: z.number().int(),
    unknown: z.number().int(),
    paused: z.number().int(),
    /** Ties among many that have gone to sleep; nobody chases them. */
    quiet: z.number().int(),
    inTouch: z.number().int(),
  }),
  due: z.array(KeepRow),
  coming: z.array(KeepRow),
  unknown: z.array(KeepRow),
  paused: z.array(KeepRow),
});
export type KeepInTouchList = z.infer<typeof KeepInTouchList>;
