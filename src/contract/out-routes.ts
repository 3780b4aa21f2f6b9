import { z } from 'zod';
import { BackupShape, ExportFormat, ExportShape, ForgottenShape, RestoredShape, RestorePreview } from './out-shapes.ts';

/** Routes by which everything goes out again; spread into ROUTES. */
export const OUT_ROUTES = {
  exportData: {
    summary: 'Everything, or everybody, as a file of another program',
    input: z.object({
      format: ExportFormat,
      vcardVersion: z.enum(['3.0', '4.0']).default('4.0'),
      /** Whom the owner keeps to themselves is left out of all but the archive, unless asked for. */
      withPrivate: z.stringbool().or(z.boolean()).default(false),
    }),
    answer: ExportShape,
  },

  forgetPerson: {
    summary: 'Remove a person everywhere, for good, and leave them out of every later import',
    input: z.object({ id: z.coerce.number().int() }),
    answer: ForgottenShape,
  },
  backups: {
    summary: 'The backups in the data folder, the newest first',
    input: z.object({}),
    answer: z.object({ backups: z.array(BackupShape) }),
  },
  makeBackup: {
    summary: 'Make a backup; a daily one only where it is not made yet',
    input: z.object({ kind: z.enum(['asked', 'daily']).default('asked'), passphrase: z.string().min(1).optional() }),
    answer: z.object({ backup: BackupShape.nullable() }),
  },
  removeBackup: {
    summary: 'Delete a backup for good',
    input: z.object({ name: z.string() }),
    answer: z.object({ backups: z.array(BackupShape) }),
  },
  previewRestore: {
    summary: 'What bringing a backup back would change',
    input: z.object({ name: z.string(), passphrase: z.string().min(1).optional() }),
    answer: RestorePreview,
  },
  restoreBackup: {
    summary: 'Put a backup in the place of the data, which becomes a backup itself',
    input: z.object({ name: z.string(), passphrase: z.string().min(1).optional() }),
    answer: RestoredShape,
  },
} as const;
