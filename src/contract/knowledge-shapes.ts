import { z } from 'zod';
import { ObjectiveKind } from '../model/objective.ts';
import { Band, IsoDay, PersonName, Share } from './shapes.ts';

/** What Tertius may read for topics besides notes, skills and titles of events. */
export const ReadingShape = z.object({ messageSubjects: z.boolean() });
export type ReadingShape = z.infer<typeof ReadingShape>;

/** How far the owner reaches a group. */
export const ReachWord = z.enum(['reached', 'thin', 'not-reached']);

const ObjectiveName = z.object({ id: z.number().int(), text: z.string() });

/** A group in a list: who it is, and how it is reached. */
export const GroupRow = z.object({
  /** Stays when the group is found again: `company:acme`, `cluster:12`, `wanted:2:hospital procurement`. */
  id: z.string(),
  name: z.string(),
  kind: z.enum(['employer', 'school', 'field', 'place', 'association', 'cluster', 'wanted']),
  /** The owner gave the name. */
  named: z.boolean(),
  people: z.number().int(),
  /** By the ties alone, or for the objective that was asked about. */
  reach: ReachWord,
  coverage: Share,
  /** The only person through whom the group is reached. */
  only: PersonName.nullable(),
  sentence: z.string(),
  /** Reach for each open objective. */
  objectives: z.array(z.object({ objective: ObjectiveName, reach: ReachWord })),
});
export type GroupRow = z.infer<typeof GroupRow>;

/** A group that an objective needs: named by the owner, or suggested where they named none. */
export const WantedRow = GroupRow.extend({ objective: ObjectiveName, suggested: z.boolean() });

export const GroupsList = z.object({
  total: z.number().int(),
  /** `Six groups are reached, two of them through one person.` */
  sentence: z.string(),
  wanted: z.array(WantedRow),
  groups: z.array(GroupRow),
});
export type GroupsList = z.infer<typeof GroupsList>;

const GroupMember = z.object({
  person: PersonName,
  role: z.string(),
  band: Band,
  lastInteraction: IsoDay.nullable(),
});

/** A group, whole: through whom it is reached, who else belongs to it, and ways in. */
export const GroupWhole = GroupRow.extend({
  objective: ObjectiveName.nullable(),
  /** Through whom it is reached, who give most first. */
  through: z.array(GroupMember),
  /** The others, the closest first. */
  others: z.array(GroupMember),
  othersTotal: z.number().int(),
  waysIn: z.array(z.object({ target: PersonName, through: PersonName.nullable(), sentence: z.string() })),
});
export type GroupWhole = z.infer<typeof GroupWhole>;

/** A short question to the owner about what somebody does, or what a company does. */
export const AskShape = z.object({
  /** `person:12`, `company:acme`. */
  id: z.string(),
  kind: z.enum(['work', 'business']),
  /** Who it is about, the strongest ties first; at most a few of those at a company. */
  people: z.array(PersonName),
  /** How many people the answer counts for. */
  counts: z.number().int(),
  sentence: z.string(),
  because: z.string(),
  /** How far the answer moves what people are worth for the objectives; only the order means something. */
  gain: z.number(),
  /** Likeliest answers first, one key each. */
  choices: z.array(z.object({ value: z.string(), text: z.string() })),
});
export type AskShape = z.infer<typeof AskShape>;

export const AsksList = z.object({
  total: z.number().int(),
  asks: z.array(AskShape),
  /** Every answer there is, for those that are not among the likeliest. */
  answers: z.object({
    work: z.array(z.object({ value: z.string(), text: z.string() })),
    business: z.array(z.object({ value: z.string(), text: z.string() })),
  }),
});
export type AsksList = z.infer<typeof AsksList>;

/** Everybody on the curve of similarity and diversity, for one objective. */
export const CurveShape = z.object({
  /** For which objective it is read; null while there is none, and then for finding new ideas. */
  objective: ObjectiveName.nullable(),
  kind: ObjectiveKind,
  curves: z.array(
    z.object({
      part: z.enum(['all', 'knowledge', 'industry']),
      /** d*, and how much somebody just like the owner is still good for: V(d) = 1 − ((d − d*) / (d* + b))². */
      best: z.number(),
      familiarity: z.number(),
      /** Answers of the owner behind the best distance; 0 while it is the usual one. */
      ratings: z.number().int(),
      sweetSpot: z.object({ from: Share, until: Share }),
      sentence: z.string(),
      people: z.array(
        z.object({
          person: PersonName,
          group: z.string().nullable(),
          d: Share,
          sigma: z.number(),
          kappa: Share,
          /** V_used. */
          worth: Share,
          sentence: z.string(),
        }),
      ),
      /** In touch with the owner, and too little known to place them. */
      unknown: z.array(PersonName),
      /** Contacts in name only, counted by distance in equal steps from 0 to 1. */
      others: z.array(z.number().int()),
      othersUnknown: z.number().int(),
    }),
  ),
  /** The sweet spot of every open objective, for comparison. */
  spots: z.array(z.object({ objective: ObjectiveName, from: Share, until: Share })),
});
export type CurveShape = z.infer<typeof CurveShape>;
