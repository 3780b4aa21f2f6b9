import { z } from 'zod';
import { Share } from './shapes.ts';

/** Approaches whose chance was told alike, and how many were answered. */
const Told = z.object({
  tried: z.number().int(),
  answered: z.number().int(),
  /** Mean chance that was told; null where nothing was. */
  expected: Share.nullable(),
});

/** Whether the chances that were told kept what they said. */
export const CalibrationShape = z.object({
  /** Approaches whose end is known. */
  tried: z.number().int(),
  /** Of these, how many have the chance that was told with them; of the others it is what would be told today. */
  toldThen: z.number().int(),
  /** From how many outcomes on the chances are judged. */
  needed: z.number().int(),
  /** Mean squared error of learned and of usual chances on outcomes that learning did not see; null before there are enough. */
  brier: z.object({ learned: z.number(), usual: z.number() }).nullable(),
  /** What the outcomes taught did worse than what is usual, and is not used. */
  isReset: z.boolean(),
  sentence: z.string(),
  /** By the word that was told, the least likely first. */
  words: z.array(Told.extend({ word: z.enum(['unlikely', 'maybe', 'likely', 'very likely']), sentence: z.string() })),
  /** By fifths of the chance. */
  bins: z.array(Told.extend({ from: Share, until: Share, sentence: z.string() })),
});
export type CalibrationShape = z.infer<typeof CalibrationShape>;

/** How far a week depends on the numbers of the model, as far as trials have been made. */
export const SensitivityShape = z.object({
  week: z.string(),
  /** Weeks planned so far, and how many it takes. */
  done: z.number().int(),
  of: z.number().int(),
  /** Of these, trials with all numbers varied at once. */
  trials: z.number().int(),
  /** Mean share of the moves that stayed; null before a trial was made. */
  staying: Share.nullable(),
  /** Share of trials in which one of the three moves that gain most was gone; null likewise. */
  topChanged: Share.nullable(),
  /** Share of trials in which keeping the three would have cost more than a twentieth of what the week is worth; null likewise. */
  topMattered: Share.nullable(),
  sentence: z.string(),
  /** The moves of the week, those that gain most first, and in how many trials each stayed. */
  moves: z.array(
    z.object({
      id: z.string(),
      sentence: z.string(),
      stays: z.number().int(),
      trials: z.number().int(),
      /** Of the first three: moves that would do as well in its place, in words; null where none would, and until it is known. */
      asGood: z.string().nullable(),
    }),
  ),
  /** Numbers by which alone the week changes, and how many of its moves go when they are lower or higher; the weightiest first. */
  constants: z.array(
    z.object({
      id: z.string(),
      meaning: z.string(),
      value: z.number(),
      lower: z.number().int(),
      higher: z.number().int(),
      sentence: z.string(),
    }),
  ),
  constantsSentence: z.string(),
});
export type SensitivityShape = z.infer<typeof SensitivityShape>;

/** Routes of how sure the advice is, see routes.ts. */
export const SURENESS_ROUTES = {
  calibration: {
    summary:
      'Of the moves given a chance of an answer, how many were answered, by the word that was told and by fifths',
    input: z.object({}),
    answer: CalibrationShape,
  },
  sensitivity: {
    summary:
      'How far this week depends on the numbers of the model. Hundreds of weeks are planned for it: ask again until `done` equals `of`',
    /** How long to go on with it this time. */
    input: z.object({ milliseconds: z.number().int().min(0).max(5_000).default(300) }),
    answer: SensitivityShape,
  },
} as const;
