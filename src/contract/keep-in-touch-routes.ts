import { z } from 'zod';
import { KeepInTouchList } from './keep-in-touch-shapes.ts';

/** Routes about keeping in touch, see routes.ts. */
export const KEEP_IN_TOUCH_ROUTES = {
  keepInTouch: {
    summary: 'With whom a word suits, the most overdue first; dates follow from the last real exchange',
    input: z.object({ limit: z.coerce.number().int().min(1).max(10_000).default(50) }),
    answer: KeepInTouchList,
  },
} as const;
