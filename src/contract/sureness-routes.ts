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

/** Routes of how sure the advice is, see routes.ts. */
export const SURENESS_ROUTES = {
  calibration: {
    summary:
      'Of the moves given a chance of an answer, how many were answered, by the word that was told and by fifths',
    input: z.object({}),
    answer: CalibrationShape,
  },
} as const;
