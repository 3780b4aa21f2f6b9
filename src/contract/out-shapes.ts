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
