import { z } from 'zod';

/** Languages in which Tertius speaks to the owner. */
export const Language = z.enum(['en', 'de']);
export type Language = z.infer<typeof Language>;

/** What is kept in English, said in the other languages as well. */
export type Translated<Text> = Readonly<Record<Exclude<Language, 'en'>, Text>>;

/** Makes it. */
export function translated<Text>(say: (language: Language) => Text): Translated<Text> {
  return { de: say('de') };
}
