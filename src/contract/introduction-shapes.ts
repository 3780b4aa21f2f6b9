import { z } from 'zod';
import { IntroductionKind, IntroductionState } from '../model/introduction.ts';
import { IsoDay, PersonName, Share } from './shapes.ts';

/** What can be reached through an introduction. */
export const TargetKind = z.enum(['person', 'company', 'group', 'knowledge']);
export type TargetKind = z.infer<typeof TargetKind>;

/** How often an introducer was asked; one who rests is never among the paths. */
export const LoadShape = z.object({
  /** Times in the last year. */
  asked: z.number().int(),
  lastAsked: IsoDay.nullable(),
  sentence: z.string(),
});

/** One way to somebody: introducers in the order in which they are asked, the person last. */
export const IntroductionPathShape = z.object({
  hops: z.array(PersonName),
  /** Why each step may hold: from the owner to the first, and so on; as many as hops. */
  steps: z.array(z.object({ chance: Share, sentence: z.string() })),
  /** That all between know one another and agree. */
  agree: Share,
  /** That the person answers once introduced. */
  respond: Share,
  chance: Share,
  load: LoadShape,
  reason: z.string(),
  /** A request to the first introducer, with a paragraph to forward. */
  blurb: z.string(),
  /** The introduction that is under way by it; null where none is. */
  kept: z.number().int().nullable(),
});
export type IntroductionPathShape = z.infer<typeof IntroductionPathShape>;

/** Somebody to ask for people nobody can name yet. */
export const IntroducerShape = z.object({
  person: PersonName,
  agree: Share,
  /** Expected worth of whom they know, for the objective. */
  worth: Share,
  /** Share of their circle with whom the owner is in touch already. */
  covered: Share,
  /** agree · worth · (1 − covered). */
  score: Share,
  /** How far their friends are expected to be. */
  distance: Share,
  /** Farther than one step: somebody closer is preferred. */
  tooFar: z.boolean(),
  load: LoadShape,
  reason: z.string(),
});
export type IntroducerShape = z.infer<typeof IntroducerShape>;

/** Everything found for one target. */
export const IntroductionsFound = z.object({
  target: z.object({ kind: TargetKind, name: z.string(), person: PersonName.nullable(), people: z.number().int() }),
  objective: z.object({ id: z.number().int(), text: z.string() }).nullable(),
  sentence: z.string(),
  /** Without any introducer; null where the owner is in touch already, or no single person is meant. */
  direct: z.object({ respond: Share, sentence: z.string() }).nullable(),
  /** At most five, each with another first introducer, the likeliest first. */
  paths: z.array(IntroductionPathShape),
  /** The chance that one of the paths works when each is tried after the one before has failed. */
  inTurn: Share,
  /** Empty where one person is meant; the best ten of all. */
  introducers: z.array(IntroducerShape),
  introducersTotal: z.number().int(),
  /** Who could introduce and is left in peace for now. */
  resting: z.array(z.object({ person: PersonName, until: IsoDay.nullable(), sentence: z.string() })),
});
export type IntroductionsFound = z.infer<typeof IntroductionsFound>;

/** An introduction under way, or one that has ended. */
export const IntroductionShape = z.object({
  id: z.number().int(),
  kind: IntroductionKind,
  /** To the owner: introducers in the order in which they are asked, the person last. Of two: both. */
  people: z.array(PersonName),
  objective: z.object({ id: z.number().int(), text: z.string() }).nullable(),
  note: z.string().nullable(),
  state: IntroductionState,
  isOpen: z.boolean(),
  /** What there is to do, in a sentence. */
  sentence: z.string(),
  /** Nothing was said of it for so long that it comes up in the week and the review. */
  isDue: z.boolean(),
  /** The last day on which something was said of it. */
  since: IsoDay,
  steps: z.array(z.object({ state: IntroductionState, day: IsoDay, person: PersonName.nullable() })),
  /** What can be said of it now; with whom, where two are introduced. */
  next: z.array(z.object({ state: IntroductionState, person: PersonName.nullable() })),
  canUndo: z.boolean(),
  /** What came back by it, as it is noted in `returns`; null where nothing is noted yet. */
  returned: z.number().int().nullable(),
  /** Words to use, while it is open. */
  texts: z.array(
    z.object({ purpose: z.enum(['ask', 'forward', 'introduce']), to: z.array(PersonName), text: z.string() }),
  ),
});
export type IntroductionShape = z.infer<typeof IntroductionShape>;

export const IntroductionsList = z.object({
  introductions: z.array(IntroductionShape),
  /** How many of them wait for a word of the owner. */
  due: z.number().int(),
});
export type IntroductionsList = z.infer<typeof IntroductionsList>;

/** An introduction that comes up again. */
export const IntroductionDue = z.object({ id: z.number().int(), people: z.array(PersonName), sentence: z.string() });
export type IntroductionDue = z.infer<typeof IntroductionDue>;

/** Contacts who could be introduced to each other. */
export const IntroducibleList = z.object({
  pairs: z.array(
    z.object({
      /** Two. */
      people: z.array(PersonName),
      /** What they have for each other. */
      reason: z.string(),
      /** The chance that they know each other already. */
      link: Share,
      /** The chance that both take it up. */
      chance: Share,
      /** The owner’s effective size now, and once they know each other. */
      effectiveSize: z.object({ before: z.number(), after: z.number() }),
      /** What it does to the owner’s own position, in words. */
      position: z.string(),
      /** The introduction that is kept of them; null where none is. */
      kept: z.number().int().nullable(),
    }),
  ),
  total: z.number().int(),
  /** What joining people costs and brings, in words. */
  sentence: z.string(),
});
export type IntroducibleList = z.infer<typeof IntroducibleList>;
