import { z } from 'zod';
import { Complexity } from '../model/objective.ts';
import { Says } from '../model/question.ts';
import { IsoDay, PersonName } from './shapes.ts';

const ById = z.object({ id: z.coerce.number().int() });
const ByPerson = ById.extend({ person: z.coerce.number().int() });
const Words = z.array(z.string().trim().min(1)).max(100);

/** A question, with whom to ask, what they answered, and what changed. */
export const QuestionShape = z.object({
  id: z.number().int(),
  text: z.string(),
  topics: z.array(z.string()),
  askedOn: IsoDay,
  closedOn: IsoDay.nullable(),
  before: Says.nullable(),
  after: Says.nullable(),
  /** What changed, in words; null while it is open. */
  changed: z.string().nullable(),
  sources: z.object({
    people: z.array(
      z.object({
        person: PersonName,
        relevance: z.number(),
        distance: z.number(),
        seesItDifferently: z.boolean(),
        sentence: z.string(),
      }),
    ),
    /** n_eff. */
    independent: z.number(),
    sentence: z.string(),
  }),
  answers: z.array(z.object({ person: PersonName, day: IsoDay, says: Says, note: z.string().nullable() })),
  agreement: z.object({
    yes: z.number().int(),
    no: z.number().int(),
    unsure: z.number().int(),
    independent: z.object({ yes: z.number(), no: z.number() }),
    sentence: z.string(),
  }),
  /** What the owner must say before anybody can be named. */
  ask: z.string().nullable(),
});
export type QuestionShape = z.infer<typeof QuestionShape>;

/** Whom to rely on for a task, the surest first. */
export const RelyShape = z.object({
  topics: z.array(z.string()),
  people: z.array(
    z.object({
      person: PersonName,
      value: z.number(),
      access: z.number(),
      strength: z.number(),
      trust: z.number(),
      benevolence: z.number(),
      sentence: z.string(),
    }),
  ),
  /** Who would fit but is not trusted enough for something sensitive. */
  heldBack: z.string().nullable(),
  ask: z.string().nullable(),
});
export type RelyShape = z.infer<typeof RelyShape>;

/** Routes about questions and about whom to rely on; spread into the table of all routes. */
export const QUESTION_ROUTES = {
  questions: {
    summary: 'Questions to cross-check, the newest first',
    input: z.object({}),
    answer: z.object({ questions: z.array(QuestionShape) }),
  },
  question: { summary: 'One question', input: ById, answer: QuestionShape },
  askQuestion: {
    summary: 'Find out whom to cross-check something with',
    input: z.object({
      text: z.string().trim().min(1).max(2000),
      topics: Words.default([]),
      before: Says.nullable().default(null),
    }),
    answer: QuestionShape,
  },
  closeQuestion: { summary: 'Say what you think now', input: ById.extend({ after: Says }), answer: QuestionShape },
  reopenQuestion: { summary: 'Open a closed question again', input: ById, answer: QuestionShape },
  removeQuestion: {
    summary: 'Take a question away, with its answers',
    input: ById,
    answer: z.object({ id: z.number().int() }),
  },
  answerQuestion: {
    summary: 'Note what somebody answered',
    input: ByPerson.extend({ says: Says, note: z.string().trim().max(2000).nullable().default(null) }),
    answer: QuestionShape,
  },
  unanswerQuestion: { summary: 'Take such an answer back', input: ByPerson, answer: QuestionShape },
  rely: {
    summary: 'Who can be relied on for a task',
    input: z.object({
      text: z.string().trim().min(1).max(2000),
      topics: Words.default([]),
      complexity: Complexity.default(0.5),
      sensitive: z.boolean().default(false),
    }),
    answer: RelyShape,
  },
} as const;
