import { z } from 'zod';

/** Languages in which drafts of messages are written. */
export const DraftLanguage = z.enum(['en', 'de']);
export type DraftLanguage = z.infer<typeof DraftLanguage>;
