import { z } from 'zod';
import { IsoDay } from './shapes.ts';

/** Fields whose value the owner can choose when two people are made one. */
export const MergeField = z.enum(['name', 'company', 'title', 'location', 'notes', 'birthday', 'connectedOn']);
export type MergeField = z.infer<typeof MergeField>;

/** One of two people who may be one, as far as it helps to tell. */
export const DuplicatePerson = z.object({
  id: z.number().int(),
  name: z.string(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  urls: z.array(z.string()),
  birthday: z.string().nullable(),
  connectedOn: IsoDay.nullable(),
  hasNotes: z.boolean(),
  interactions: z.number().int(),
  lastInteraction: IsoDay.nullable(),
});
export type DuplicatePerson = z.infer<typeof DuplicatePerson>;

/** Two people who may be one; `kept` is the one of whom more is known. */
export const DuplicatePair = z.object({
  lane: z.enum(['probable', 'namesakes']),
  kept: DuplicatePerson,
  gone: DuplicatePerson,
  reasons: z.array(z.object({ speaks: z.enum(['for', 'against']), sentence: z.string() })),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;

/** One part of the pairs of a lane, with how many there are. */
export const DuplicatesList = z.object({
  probable: z.number().int(),
  namesakes: z.number().int(),
  pairs: z.array(DuplicatePair),
});
export type DuplicatesList = z.infer<typeof DuplicatesList>;

/** An address that was taken for no person. */
export const NobodyShape = z.object({
  id: z.number().int(),
  name: z.string(),
  address: z.string(),
  reason: z.string(),
  isPerson: z.boolean(),
});
