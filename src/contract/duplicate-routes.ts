import { z } from 'zod';
import { DuplicatesList, MergeField, NobodyShape } from './duplicate-shapes.ts';
import { PersonName } from './shapes.ts';

const PersonId = z.number().int();

/** Routes of what tells people apart, see routes.ts. */
export const DUPLICATE_ROUTES = {
  duplicates: {
    summary: 'People who may be one, with reasons',
    input: z.object({
      lane: z.enum(['probable', 'namesakes']).default('probable'),
      /** Only pairs with this person. */
      person: z.coerce.number().int().optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(50),
    }),
    answer: DuplicatesList,
  },
  mergePeople: {
    summary: 'Make one person of two; it can be taken back',
    input: z.object({
      kept: PersonId,
      gone: PersonId,
      /** Whose value holds where they differ; that of `kept` unless said otherwise. */
      values: z.partialRecord(MergeField, z.enum(['kept', 'gone', 'both'])).default({}),
    }),
    answer: z.object({ merge: z.number().int(), person: PersonName }),
  },
  splitPerson: {
    summary: 'Split a person again into the two that were made one',
    input: z.object({ id: z.coerce.number().int() }),
    answer: z.object({ kept: PersonName, gone: PersonName }),
  },
  dismissDuplicate: {
    summary: 'Say that two people who look alike are two; areTwo false takes it back',
    input: z.object({ a: PersonId, b: PersonId, areTwo: z.boolean().default(true) }),
    answer: z.object({ a: PersonName, b: PersonName, areTwo: z.boolean() }),
  },
  nobodies: {
    summary: 'Addresses that were taken for robots, rooms and lists',
    input: z.object({}),
    answer: z.object({ nobodies: z.array(NobodyShape) }),
  },
  sayPerson: {
    summary: 'Say that such an address is a person after all, or is none',
    input: z.object({ id: z.coerce.number().int(), isPerson: z.boolean() }),
    answer: NobodyShape,
  },
} as const;
