import { z } from 'zod';
import { IdeaState } from '../model/idea.ts';
import { IdeaHear, IdeaShape, IdeaSpread, IdeasList, SegmentShape } from './idea-shapes.ts';
import { IsoDay } from './shapes.ts';

const ById = z.object({ id: z.coerce.number().int() });
const ByPerson = ById.extend({ person: z.coerce.number().int() });
const Words = z.array(z.string().trim().min(1)).max(100);

/** What the owner says of an idea. */
export const IdeaInput = z.object({
  text: z.string().trim().min(1).max(2000),
  source: z.number().int().nullable().default(null),
  topics: Words.default([]),
  objective: z.number().int().nullable().default(null),
  isCostly: z.boolean().default(false),
  audience: z.array(SegmentShape).max(50).default([]),
});

/** Routes about ideas; spread into the table of all routes. */
export const IDEA_ROUTES = {
  ideas: {
    summary: 'Ideas, the newest first',
    input: z.object({ state: IdeaState.optional() }),
    answer: IdeasList,
  },
  idea: { summary: 'One idea', input: ById, answer: IdeaShape },
  addIdea: { summary: 'Keep an idea', input: IdeaInput, answer: IdeaShape },
  editIdea: {
    summary: 'Change an idea; what is left out stays',
    input: ById.extend({
      text: z.string().trim().min(1).max(2000).optional(),
      source: z.number().int().nullable().optional(),
      topics: Words.optional(),
      objective: z.number().int().nullable().optional(),
      isCostly: z.boolean().optional(),
      audience: z.array(SegmentShape).max(50).optional(),
    }),
    answer: IdeaShape,
  },
  removeIdea: {
    summary: 'Take an idea away, with everything said of it',
    input: ById,
    answer: z.object({ id: z.number().int() }),
  },
  moveIdea: {
    summary: 'Say how far an idea has come',
    input: ById.extend({ state: IdeaState }),
    answer: IdeaShape,
  },
  unmoveIdea: { summary: 'Take back how far an idea was said to have come', input: ById, answer: IdeaShape },
  hearIdea: {
    summary: 'Who should hear of an idea, and why',
    input: ById.extend({ limit: z.coerce.number().int().min(1).max(1000).default(10) }),
    answer: IdeaHear,
  },
  spreadIdea: {
    summary: 'Whom to tell of an idea, in order, and how far that carries',
    input: ById.extend({ people: z.coerce.number().int().min(1).max(50).optional() }),
    answer: IdeaSpread,
  },
  tellIdea: {
    summary: 'Note who was told of an idea, and what came of it; what is left out stays',
    input: ByPerson.extend({
      toldOn: IsoDay.optional(),
      passedOn: z.boolean().optional(),
      supports: z.boolean().optional(),
      objection: z.string().trim().max(2000).nullable().optional(),
    }),
    answer: IdeaShape,
  },
  untellIdea: { summary: 'Take back that somebody was told', input: ByPerson, answer: IdeaShape },
} as const;
