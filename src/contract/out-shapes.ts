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

const Named = z.object({ count: z.number().int(), names: z.array(z.string()) });
const Amount = z.object({ people: z.number().int(), contacts: z.number().int(), interactions: z.number().int() });

/** What bringing a backup back would change; nothing is changed by asking. */
export const RestorePreview = z.object({
  restored: z.string(),
  /** What the backup holds, without whom was forgotten since. */
  before: Amount,
  /** What is here now; null where nothing is. */
  now: Amount.nullable(),
  people: z.object({
    /** Here now and not in the backup. */
    going: Named,
    /** In the backup and not here now. */
    coming: Named,
    /** In both, and something else was known of them. */
    differing: Named,
  }),
  interactions: z.object({ going: z.number().int(), coming: z.number().int() }),
  /** Other parts in which something differs. */
  parts: z.array(
    z.enum([
      'objectives',
      'ideas',
      'questions',
      'favours',
      'promises',
      'introductions',
      'events',
      'returns',
      'weeks',
      'answers',
      'settings',
    ]),
  ),
  /** People in the backup who were forgotten since: they stay forgotten. */
  forgotten: z.number().int(),
});
export type RestorePreview = z.infer<typeof RestorePreview>;

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
