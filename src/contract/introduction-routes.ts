import { z } from 'zod';
import { DraftLanguage } from '../model/draft-language.ts';
import { IntroductionKind, IntroductionState } from '../model/introduction.ts';
import {
  IntroducibleList,
  IntroductionShape,
  IntroductionsFound,
  IntroductionsList,
  TargetKind,
} from './introduction-shapes.ts';
import { IsoDay } from './shapes.ts';

const ById = z.object({ id: z.coerce.number().int() });

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
  introductions: {
    summary: 'Introductions under way and those that have ended, the newest first',
    input: z.object({ language: DraftLanguage.optional() }),
    answer: IntroductionsList,
  },
  introducible: {
    summary: 'Which of your contacts you could introduce to each other, and what that does to your own position',
    input: z.object({ limit: z.coerce.number().int().min(1).default(10) }),
    answer: IntroducibleList,
  },
  introduction: {
    summary: 'One introduction, with its steps, what is next, and the words for it',
    input: ById.extend({
      /** Of its words; that of the drafts when left out. */
      language: DraftLanguage.optional(),
    }),
    answer: IntroductionShape,
  },
  keepIntroduction: {
    summary: 'Keep an introduction that you consider',
    input: z.object({
      kind: IntroductionKind.default('to-owner'),
      /** To you: introducers in the order in which they are asked, the person last. Of two: both. */
      people: z.array(z.number().int()).min(2).max(3),
      objective: z.number().int().nullable().default(null),
    }),
    answer: IntroductionShape,
  },
  stepIntroduction: {
    summary: 'Say how far an introduction has come',
    input: ById.extend({
      state: IntroductionState,
      /** With whom, where two are introduced and one of them was asked or answered. */
      person: z.number().int().optional(),
      /** Today when left out. */
      day: IsoDay.optional(),
    }),
    answer: IntroductionShape,
  },
  unstepIntroduction: {
    summary: 'Take the last word on an introduction back',
    input: ById,
    answer: IntroductionShape,
  },
  returnIntroduction: {
    summary:
      'Note an introduction that came about among what came back; once, and `DELETE /api/returns/:id` takes it away',
    input: ById.extend({
      /** In words of the owner’s own. */
      text: z.string().trim().min(1).max(2000).optional(),
    }),
    answer: IntroductionShape,
  },
  noteIntroduction: {
    summary: 'Note something on an introduction; empty takes it away',
    input: ById.extend({ note: z.string().trim().max(2000) }),
    answer: IntroductionShape,
  },
  removeIntroduction: {
    summary: 'Take an introduction away, with what it counted as',
    input: ById,
    answer: z.object({ id: z.number().int() }),
  },
} as const;
