import { z } from 'zod';
import { WishedChannel } from '../model/channel.ts';
import { FavourKind } from '../model/favour.ts';
import { IsoDay, PersonWhole } from './shapes.ts';

/** A favour as the owner tells it; without a day it was today. */
export const FavourInput = z.object({
  id: z.coerce.number().int(),
  kind: FavourKind,
  day: IsoDay.optional(),
  about: z.string().trim().optional(),
  /** How it was done: the talk or the lines are logged with it. */
  channel: WishedChannel.optional(),
});

/** Help given and received; spread into the table of all routes. */
export const FAVOUR_ROUTES = {
  addFavour: { summary: 'Note help given to a person or received', input: FavourInput, answer: PersonWhole },
  removeFavour: {
    summary: 'Take a noted favour back',
    input: z.object({ id: z.coerce.number().int(), favour: z.coerce.number().int() }),
    answer: PersonWhole,
  },
} as const;
