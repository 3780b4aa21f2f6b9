import { z } from 'zod';

/** What everything can be taken out as. */
export const ExportFormat = z.enum(['archive', 'vcard', 'csv', 'graphml', 'gexf', 'ics']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** A file to be saved, whole. */
export const ExportShape = z.object({
  format: ExportFormat,
  /** What to call it: `tertius-2026-11-24.csv`. */
  name: z.string(),
  mediaType: z.string(),
  encoding: z.enum(['utf8', 'base64']),
  content: z.string(),
  /** What it holds, counted: `people`, `links`. */
  holds: z.array(z.object({ what: z.string(), count: z.number().int() })),
});
export type ExportShape = z.infer<typeof ExportShape>;

/** What `tertius export` prints. */
export const ExportWritten = ExportShape.pick({ format: true, holds: true }).extend({
  file: z.string(),
  bytes: z.number().int(),
});
export type ExportWritten = z.infer<typeof ExportWritten>;

/** A backup in the data folder. */
export const BackupShape = z.object({
  name: z.string(),
  file: z.string(),
  /** `daily` ones come and go by themselves; `replaced` is what stood before something was restored. */
  kind: z.enum(['asked', 'daily', 'replaced']),
  bytes: z.number().int(),
  /** ISO 8601 instant, UTC. */
  madeAt: z.string(),
  encrypted: z.boolean(),
});
export type BackupShape = z.infer<typeof BackupShape>;

/** What `tertius backup` prints. */
export const BackupWritten = z.object({ file: z.string(), bytes: z.number().int(), encrypted: z.boolean() });
export type BackupWritten = z.infer<typeof BackupWritten>;

/** What `tertius restore` prints; `replaced` is where the data of before was kept, absent where there was none. */
export const RestoredShape = z.object({ restored: z.string(), replaced: z.string().nullable() });
export type RestoredShape = z.infer<typeof RestoredShape>;

/** What went with a person who was forgotten. */
export const ForgottenShape = z.object({
  name: z.string(),
  removed: z.object({
    keys: z.number().int(),
    /** Interactions with this person alone; from those with others only this person is taken out. */
    interactions: z.number().int(),
    sharedInteractions: z.number().int(),
    favours: z.number().int(),
    links: z.number().int(),
    moves: z.number().int(),
    /** Texts about others in which the name or an address was blotted out. */
    texts: z.number().int(),
  }),
  /** Backups made before, which still hold the person until they are deleted. */
  earlierBackups: z.number().int(),
});
export type ForgottenShape = z.infer<typeof ForgottenShape>;
