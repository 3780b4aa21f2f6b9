import { z } from 'zod';
import { IsoDay } from './day-and-name.ts';

/** What is asked about the whole network, above all for one objective, as it was at the end of a day; today when left out. */
export const ForObjectiveOnDay = z.object({ objective: z.coerce.number().int().optional(), day: IsoDay.optional() });
