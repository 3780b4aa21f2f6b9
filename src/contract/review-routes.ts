import { z } from 'zod';
import { IntroductionDue } from './introduction-shapes.ts';
import { IsoDay, MoveShape, PersonName } from './shapes.ts';

/** The one question of the review: how much last week was. */
export const PaceWord = z.enum(['too-much', 'right', 'too-little']);
export type PaceWord = z.infer<typeof PaceWord>;

/** Last week, in two minutes. */
export const ReviewShape = z.object({
  week: z.string(),
  from: IsoDay,
  until: IsoDay,
  /** What was done and what came of it, in one or two sentences. */
  sentence: z.string(),
  moves: z.array(MoveShape),
  /** Ideas that nothing has happened with for long. */
  ideas: z.array(z.object({ id: z.number().int(), text: z.string(), sentence: z.string() })),
  /** Introductions of which nothing was said for long. */
  introductions: z.array(IntroductionDue),
  /** People who wait for an answer of the owner. */
  owed: z.array(PersonName),
  /** Of this week; null before it was said. */
  pace: PaceWord.nullable(),
  minutes: z.number(),
  /** Minutes a week that would suit what was said; null where nothing need change. */
  minutesSuggested: z.number().nullable(),
  /** What the answer changes, in words. */
  paceSentence: z.string(),
});
export type ReviewShape = z.infer<typeof ReviewShape>;

/** Routes of the weekly review, see routes.ts. */
export const REVIEW_ROUTES = {
  review: {
    summary: 'Last week in two minutes: what came of it, what is open, and whether it was too much',
    input: z.object({ date: IsoDay.optional() }),
    answer: ReviewShape,
  },
  answerPace: {
    summary: 'Say whether last week was too much, right or too little',
    input: z.object({ pace: PaceWord }),
    answer: ReviewShape,
  },
} as const;
