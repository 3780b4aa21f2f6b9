import { z } from 'zod';
import { ContactField } from '../model/contact-field.ts';

/** What a column of a table of people was taken for, with what stands in it, so that the owner can see whether that is right. */
export const MappedColumnShape = z.object({ column: z.string(), field: ContactField, example: z.string() });
export type MappedColumnShape = z.infer<typeof MappedColumnShape>;

/** What the owner says that a column holds; of one file, or of every file that has a column of this name. */
export const ColumnChoice = z.object({
  file: z.string().optional(),
  column: z.string().trim().min(1),
  field: ContactField,
});
export type ColumnChoice = z.infer<typeof ColumnChoice>;

/** Uploaded files, and what their columns hold as far as the owner has said it. */
export const ImportInput = z.object({
  uploads: z.array(z.string()).min(1),
  mapping: z.array(ColumnChoice).default([]),
});
