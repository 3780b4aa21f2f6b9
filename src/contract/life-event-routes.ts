import { z } from 'zod';
import { Channel } from '../model/channel.ts';
import { IsoDay, PersonName } from './day-and-name.ts';

/** Something in a person’s life that is near, with how to respond. */
export const LifeEventShape = z.object({
  person: PersonName,
  role: z.string(),
  kind: z.enum(['birthday', 'new-job', 'promotion', 'work-years', 'acquaintance']),
  day: IsoDay,
  text: z.string(),
  fresh: z.boolean(),
  /** Null where no way to reach them is known. */
  channel: Channel.nullable(),
  how: z.string(),
  /** The owner has congratulated since. */
  done: z.boolean(),
  /** The move of this week that congratulates them. */
  move: z.string().nullable(),
});
export type LifeEventShape = z.infer<typeof LifeEventShape>;

export const LifeEventsList = z.object({ events: z.array(LifeEventShape), sentence: z.string() });
export type LifeEventsList = z.infer<typeof LifeEventsList>;

/** Routes about life events; spread into the table of all routes. */
export const LIFE_EVENT_ROUTES = {
  lifeEvents: {
    summary: 'Birthdays, news of work and round years that are near, with how to respond',
    input: z.object({ person: z.coerce.number().int().optional() }),
    answer: LifeEventsList,
  },
} as const;
