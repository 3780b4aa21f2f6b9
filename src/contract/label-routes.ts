import { z } from 'zod';
import { PeopleChoices, PeopleView, PeopleWanted } from './people-query.ts';

const Label = z.string().trim().min(1).max(200);
const Views = z.object({ views: z.array(PeopleView) });

/** Routes of labels and of choices of people, see routes.ts. */
export const LABEL_ROUTES = {
  labels: {
    summary: 'The labels that people bear, and how many bear each',
    input: z.object({}),
    answer: z.object({ labels: z.array(z.object({ name: z.string(), people: z.number().int() })) }),
  },
  labelPeople: {
    summary: 'Give people a label, or take it from them',
    input: z.object({
      label: Label,
      /** By their ids; all that `matching` finds where they are not named. */
      people: z.array(z.number().int()).optional(),
      matching: PeopleWanted.optional(),
      remove: z.boolean().default(false),
    }),
    answer: z.object({
      label: Label,
      /** Those for whom something changed. */
      people: z.array(z.number().int()),
    }),
  },
  peopleChoices: {
    summary: 'By what a list of people can be narrowed',
    input: z.object({}),
    answer: PeopleChoices,
  },
  peopleViews: { summary: 'Choices of people kept to come back to', input: z.object({}), answer: Views },
  setPeopleViews: { summary: 'Keep these choices of people, and no others', input: Views, answer: Views },
} as const;
