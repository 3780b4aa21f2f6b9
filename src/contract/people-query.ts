import { z } from 'zod';
import { Standing } from '../model/person.ts';
import { Band } from './shapes.ts';

/** How long ago the last exchange may be: within 31, 92 or 365 days, longer ago, or never. */
export const Spoken = z.enum(['month', 'quarter', 'year', 'earlier', 'never']);
export type Spoken = z.infer<typeof Spoken>;

/** Which people: what is given has to hold all together. */
export const PeopleWanted = z.object({
  query: z.string().optional(),
  standing: Standing.exclude(['owner']).optional(),
  band: Band.optional(),
  /** A group by its id or name, or a company. */
  group: z.string().optional(),
  label: z.string().optional(),
  /** The likeliest function, by its id or English name: `data`. */
  function: z.string().optional(),
  /** Career stage 1–6. */
  stage: z.coerce.number().int().min(1).max(6).optional(),
  spoken: Spoken.optional(),
  /** Who knows something that this objective needs. */
  objective: z.coerce.number().int().optional(),
});

/** Which people, how sorted, which part of the list. */
export const PeopleQuery = PeopleWanted.extend({
  sort: z.enum(['strength', 'name', 'lastInteraction', 'company', 'relevance']).optional(),
  descending: z.stringbool().or(z.boolean()).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

/** One way to narrow a list of people, and how many are left by it. */
const Choice = z.object({ id: z.string(), name: z.string(), people: z.number().int() });

/** By what a list of people can be narrowed. */
export const PeopleChoices = z.object({
  groups: z.array(Choice),
  labels: z.array(Choice),
  functions: z.array(Choice),
  /** By career stage 1–6. */
  stages: z.array(Choice),
  objectives: z.array(Choice),
});

/** A choice of people that the owner comes back to. */
export const PeopleView = z.object({
  name: z.string().trim().min(1).max(100),
  wanted: PeopleWanted.extend({ sort: PeopleQuery.shape.sort, descending: z.boolean().optional() }),
});
