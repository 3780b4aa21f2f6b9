import { z } from 'zod';
import { IntroductionsFound, TargetKind } from './introduction-shapes.ts';

/** Routes about introductions; spread into ROUTES. */
export const INTRODUCTION_ROUTES = {
  findIntroductions: {
    summary: 'Ways to a person, a company, a group or a kind of knowledge, and whom to ask for one',
    input: z.object({
      /** A person’s number or name, a company, a group’s id or name, or a kind of knowledge in words. */
      target: z.string().trim().min(1).max(300),
      /** What the words mean, where they could mean several things. */
      as: TargetKind.optional(),
      objective: z.coerce.number().int().optional(),
    }),
    answer: IntroductionsFound,
  },
} as const;
