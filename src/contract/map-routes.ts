import { z } from 'zod';
import { MapShape } from './map-shapes.ts';
import { IsoDay } from './shapes.ts';

/** Routes of the map, see routes.ts. */
export const MAP_ROUTES = {
  map: {
    summary: 'The network as a map: who stands in which group, and who probably knows whom',
    input: z.object({
      /** As the network was at the end of this day; today when left out. */
      day: IsoDay.optional(),
      /** Everybody of one region alone. */
      region: z.string().optional(),
      /** By which objective relevance counts. */
      objective: z.coerce.number().int().optional(),
    }),
    answer: MapShape,
  },
} as const;
