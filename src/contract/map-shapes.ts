import { z } from 'zod';
import { ReachWord } from './knowledge-shapes.ts';
import { IsoDay, PersonName, Share } from './shapes.ts';

/** A part of the map: a group that most people of a circle stand in, or one that is wanted and not reached. */
export const MapRegion = z.object({
  id: z.string(),
  /** Empty of those who fit nowhere else. */
  name: z.string(),
  kind: z.enum(['employer', 'school', 'field', 'place', 'association', 'cluster', 'industry', 'wanted', 'rest']),
  /** There is a page of this group. */
  hasPage: z.boolean(),
  reach: ReachWord,
  /** Everybody in it, drawn or not. */
  people: z.number().int(),
  /** The only person through whom it is reached. */
  only: PersonName.nullable(),
  sentence: z.string(),
  x: z.number(),
  y: z.number(),
  radius: z.number(),
  /** Corners of the outline, x and y one after the other; empty of those who fit nowhere else. */
  hull: z.array(z.number()),
});
export type MapRegion = z.infer<typeof MapRegion>;

/**
 * The network as a map: regions, and people as columns, one entry of each per person. The unit of length is the least
 * distance between two people. Unknown is null.
 */
export const MapShape = z.object({
  /** The day that it shows, and the first Monday that the record reaches back to. */
  day: IsoDay,
  from: IsoDay,
  sentence: z.string(),
  /** Everybody there is to draw; fewer are drawn when there are more than a screen can show. */
  total: z.number().int(),
  owner: z.object({ id: z.number().int(), name: z.string(), x: z.number(), y: z.number() }),
  regions: z.array(MapRegion),
  /** The kinds of work in `people.work`: ids of functions. */
  works: z.array(z.string()),
  people: z.object({
    id: z.array(z.number().int()),
    name: z.array(z.string()),
    x: z.array(z.number()),
    y: z.array(z.number()),
    /** Index into `regions`. */
    region: z.array(z.number().int()),
    /** Something real happened; else a contact in name only, or somebody only known of. */
    real: z.array(z.boolean()),
    /** 0 nominal, 1 weak, 2 medium, 3 strong. */
    band: z.array(z.number().int().min(0).max(3)),
    strength: z.array(Share),
    /** Index into `works`. */
    work: z.array(z.number().int().nullable()),
    /** Career stage 1–6. */
    stage: z.array(z.number().int().nullable()),
    /** Knowledge distance, where enough is known to tell. */
    distance: z.array(Share.nullable()),
    /** Days since the last real interaction. */
    quiet: z.array(z.number().int().nullable()),
    /** Probability of knowing none of the others who matter; 0 of people outside the working network. */
    bridge: z.array(Share),
    /** The only way into their region. */
    only: z.array(z.boolean()),
    /** For the objective asked about: how far they answer what it needs. Zero without one. */
    relevance: z.array(Share),
  }),
  /** Links between others, by their entries in `people`; never certain unless somebody said so. */
  links: z.object({
    from: z.array(z.number().int()),
    to: z.array(z.number().int()),
    probability: z.array(Share),
  }),
});
export type MapShape = z.infer<typeof MapShape>;
