import { z } from 'zod';

/** What was given or asked between owner and person. Kinds that begin with `gave` raise goodwill, `asked` lower it (science §5.2). */
export const FavourKind = z.enum([
  'gave-help',
  'gave-introduction',
  'gave-feedback',
  'gave-resource',
  'congratulated',
  'asked-advice',
  'asked-introduction',
  'asked-favour',
  'passed-on-idea',
  'they-thanked',
]);
export type FavourKind = z.infer<typeof FavourKind>;
