import { z } from 'zod';

/** What Tertius may read for topics besides notes, skills and titles of events. */
export const ReadingShape = z.object({ messageSubjects: z.boolean() });
export type ReadingShape = z.infer<typeof ReadingShape>;
