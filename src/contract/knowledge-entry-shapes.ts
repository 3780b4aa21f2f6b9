import { z } from 'zod';

/** What the owner said that words in titles, or a company, mean. */
export const KnowledgeEntry = z.object({
  /** `title:brand manager`, `company:acme`. */
  id: z.string(),
  kind: z.enum(['title', 'company']),
  /** The words as they are compared: folded, a company without its legal form. */
  words: z.string(),
  /** Id of a function for a title, of an industry for a company. */
  means: z.string(),
  /** How many people it counts for today. */
  counts: z.number().int(),
  sentence: z.string(),
});
export type KnowledgeEntry = z.infer<typeof KnowledgeEntry>;

export const KnowledgeList = z.object({ entries: z.array(KnowledgeEntry) });
export type KnowledgeList = z.infer<typeof KnowledgeList>;
