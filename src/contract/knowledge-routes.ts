import { z } from 'zod';
import { ReadingShape } from './knowledge-shapes.ts';

/** Routes about what people know, the groups they belong to and how far they are; spread into ROUTES. */
export const KNOWLEDGE_ROUTES = {
  reading: { summary: 'What may be read for topics', input: z.object({}), answer: ReadingShape },
  setReading: { summary: 'Say what may be read for topics', input: ReadingShape, answer: ReadingShape },
} as const;
