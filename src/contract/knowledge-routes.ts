import { z } from 'zod';
import { ForObjectiveOnDay } from './for-objective.ts';
import { KnowledgeEntry, KnowledgeList } from './knowledge-entry-shapes.ts';
import { AsksList, CurveShape, GroupsList, GroupWhole, ReadingShape } from './knowledge-shapes.ts';

const ForObjective = z.object({ objective: z.coerce.number().int().optional() });

/** Routes about what people know, the groups they belong to and how far they are; spread into ROUTES. */
export const KNOWLEDGE_ROUTES = {
  reading: { summary: 'What may be read for topics', input: z.object({}), answer: ReadingShape },
  setReading: { summary: 'Say what may be read for topics', input: ReadingShape, answer: ReadingShape },

  groups: {
    summary: 'Groups, how they are reached, and which are wanted',
    input: ForObjective.extend({
      kind: z.enum(['employer', 'school', 'field', 'place', 'association', 'cluster']).optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(10_000).default(200),
    }),
    answer: GroupsList,
  },
  group: { summary: 'One group, whole', input: ForObjective.extend({ id: z.string() }), answer: GroupWhole },
  renameGroup: {
    summary: 'Give a group a name of your own; null gives the found one back',
    input: z.object({ id: z.string(), name: z.string().trim().min(1).max(200).nullable() }),
    answer: GroupWhole,
  },

  asks: {
    summary: 'The few questions whose answers would sharpen most',
    input: z.object({
      limit: z.coerce.number().int().min(1).max(500).default(3),
      person: z.coerce.number().int().optional(),
    }),
    answer: AsksList,
  },
  answerAsk: {
    summary: 'Answer a question; null is “not sure”',
    input: z.object({ id: z.string(), value: z.string().nullable() }),
    answer: z.object({ id: z.string(), value: z.string().nullable(), sentence: z.string() }),
  },
  takeBackAsk: {
    summary: 'Take an answer back',
    input: z.object({ id: z.string() }),
    answer: z.object({ id: z.string() }),
  },

  knowledge: { summary: 'What you said titles and companies mean', input: z.object({}), answer: KnowledgeList },
  addKnowledge: {
    summary: 'Say what a title or a company means; it wins over every dictionary',
    input: z.object({
      kind: z.enum(['title', 'company']),
      words: z.string().trim().min(1).max(200),
      /** A function for a title, an industry for a company. */
      means: z.string(),
    }),
    answer: KnowledgeEntry,
  },
  removeKnowledge: {
    summary: 'Take back what you said of a title or a company',
    input: z.object({ id: z.string() }),
    answer: z.object({ id: z.string() }),
  },

  curve: {
    summary: 'Everybody on the curve of similarity and diversity',
    input: ForObjectiveOnDay,
    answer: CurveShape,
  },
} as const;
