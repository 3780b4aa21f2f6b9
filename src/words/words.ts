import type { Language } from '../model/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** What every catalogue has to have: the texts of `en`, whatever they say. A missing text does not compile. */
export type Texts = Said<typeof en>;

/** Every sentence that the core says, in one language. */
export type Words = Texts & { readonly language: Language };

/** The same texts, whatever they say. */
export type Said<Text> = Text extends string
  ? string
  : Text extends (...told: infer Told) => infer Sentence
    ? (...told: Told) => Said<Sentence>
    : { readonly [Name in keyof Text]: Said<Text[Name]> };

const CATALOGUES: Readonly<Record<Language, Words>> = { en: { language: 'en', ...en }, de: { language: 'de', ...de } };

/** Every sentence that the core says, in a language. */
export function wordsIn(language: Language): Words {
  return CATALOGUES[language];
}
