import { z } from 'zod';
import { IdeaState } from '../model/idea.ts';
import { IsoDay, PersonName } from './shapes.ts';

/** Some of those whom an idea should reach, as the owner names them. */
export const SegmentShape = z.object({
  name: z.string().trim().min(1),
  /** How many people; null where the owner does not know. */
  size: z.number().int().min(1).max(100_000_000).nullable(),
});

/** An idea, with how far it has come. */
export const IdeaShape = z.object({
  id: z.number().int(),
  text: z.string(),
  state: IdeaState,
  source: PersonName.nullable(),
  topics: z.array(z.string()),
  objective: z.object({ id: z.number().int(), text: z.string() }).nullable(),
  isCostly: z.boolean(),
  audience: z.array(SegmentShape),
  heardOn: IsoDay,
  movedOn: IsoDay,
  /** The last move between states can be taken back. */
  canUndo: z.boolean(),
  isStalled: z.boolean(),
  /** Where it stands, in words. */
  sentence: z.string(),
  people: z.array(
    z.object({
      person: PersonName,
      toldOn: IsoDay,
      passedOn: z.boolean(),
      supports: z.boolean(),
      objection: z.string().nullable(),
    }),
  ),
});
export type IdeaShape = z.infer<typeof IdeaShape>;

/** All ideas, the newest first. */
export const IdeasList = z.object({ ideas: z.array(IdeaShape), stalled: z.number().int() });
export type IdeasList = z.infer<typeof IdeasList>;

const Why = z.object({ measure: z.string(), value: z.number(), sentence: z.string() });
const Range = z.object({ value: z.number(), low: z.number(), high: z.number(), sentence: z.string() });

/** Who should hear of an idea, the best first. */
export const IdeaHear = z.object({
  idea: z.object({ id: z.number().int(), text: z.string() }),
  topics: z.array(z.string()),
  total: z.number().int(),
  people: z.array(
    z.object({
      person: PersonName,
      score: z.number(),
      relevance: z.number(),
      willingness: z.number(),
      reputation: z.number(),
      reach: z.number(),
      sentence: z.string(),
      why: z.array(Why),
    }),
  ),
  /** What the owner must say before anybody can be named. */
  ask: z.string().nullable(),
});
export type IdeaHear = z.infer<typeof IdeaHear>;

/** Whom to tell of an idea, in order, and how far that is expected to carry. */
export const IdeaSpread = z.object({
  idea: z.object({ id: z.number().int(), text: z.string() }),
  kind: z.enum(['simple', 'costly']),
  rule: z.string(),
  segments: z.array(
    z.object({
      name: z.string(),
      size: z.number(),
      isGuessed: z.boolean(),
      reached: z.number(),
      isCarried: z.boolean(),
    }),
  ),
  steps: z.array(
    z.object({ person: PersonName, segment: z.string().nullable(), gain: z.number(), sentence: z.string() }),
  ),
  expected: Range,
  /** No choice of as many people reaches more than this. */
  most: z.number(),
  /** Of the own contacts, along known links; null where none are known. */
  within: Range.nullable(),
  credibility: z.array(z.object({ person: PersonName, sentence: z.string() })),
  ask: z.string().nullable(),
});
export type IdeaSpread = z.infer<typeof IdeaSpread>;
