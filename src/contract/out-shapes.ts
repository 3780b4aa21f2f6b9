import { z } from 'zod';

/** What everything can be taken out as. */
export const ExportFormat = z.enum(['vcard', 'csv', 'graphml', 'gexf', 'ics']);
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
